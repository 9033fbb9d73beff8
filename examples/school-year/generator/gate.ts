import { EVE, moment } from "./dates.ts";
import type { Line, SchoolDay } from "./entry.ts";
import { KEYS } from "./places.ts";
import { at, between, pick } from "./random.ts";
import { CLASS_TEACHERS, GUARDS, LOGISTICS_HEAD, TEACHERS } from "./roster.ts";
import { shift } from "./shifts.ts";

const REASONS = ["家长接送", "送货", "设备维修", "家访回访", "参加会议", "领取物品"] as const;

/** Guard shifts round the clock: three teams of three go through day, night and off. */
function* guardShifts({ date, stamp, index }: Pick<SchoolDay, "date" | "stamp" | "index">): Iterable<Line> {
  for (const [turn, hours] of [
    [index, ["07:00", "19:00"]],
    [index - 1, ["19:00", "07:00"]],
  ] as const) {
    for (const seat of [0, 1, 2]) {
      const guard = at(GUARDS, (((turn % 3) + 3) % 3) * 3 + seat);
      const gate = at(["gate-main", "gate-main", "gate-rear"], seat);
      yield shift(`shift-${stamp}-${guard}`, date, guard, "guard", hours, gate);
    }
  }
}

/** The night before the sample year: without it the gate would stand empty until seven. */
export function guardsBefore(): Iterable<Line> {
  return guardShifts(EVE);
}

/** Visitors and keys on school days. */
export function* gateBook(day: SchoolDay): Iterable<Line> {
  yield* guardShifts(day);
  if (!day.school) return;
  const { date, stamp, index } = day;
  for (let turn = 1; turn <= 12; turn += 1) {
    const id = `visitor-${stamp}-${String(turn).padStart(2, "0")}`;
    const arrived = moment(date, "08:00", (turn - 1) * 40 + between(0, 35, id));
    yield {
      id,
      kind: "general/visitor",
      at: arrived,
      area: "gate-main",
      actors: { by: at(GUARDS, (index % 3) * 3) },
      data: {
        name: `访客${stamp.slice(4)}${String(turn).padStart(2, "0")}`,
        reason: pick(REASONS, id),
        host: at(TEACHERS, turn),
        idChecked: true,
        leftAt: moment(date, arrived.slice(11), between(10, 90, `${id}-left`)),
      },
    };
  }
  for (const [place, key] of KEYS.entries()) {
    const out = moment(date, "07:20", place * 6 + between(0, 5, `key-${stamp}-${place}`));
    const back = moment(date, "16:10", place * 8 + between(0, 7, `back-${stamp}-${place}`));
    const actors = {
      by: at(GUARDS, (index % 3) * 3 + 1),
      holder: at([...CLASS_TEACHERS, LOGISTICS_HEAD], index + place),
    };
    const line = { kind: "general/key-custody", actors } as const;
    yield {
      ...line,
      id: `key-${stamp}-${key}-out`,
      at: out,
      data: { key, action: "out", dueBack: moment(date, "18:00") },
    };
    yield { ...line, id: `key-${stamp}-${key}-back`, at: back, data: { key, action: "back" } };
  }
}

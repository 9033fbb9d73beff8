import { DAYS, moment } from "./dates.ts";
import type { Line, SchoolDay } from "./entry.ts";
import { at, between } from "./random.ts";
import { CLASS_TEACHERS, CLEANERS, LOGISTICS_HEAD, STOREKEEPER } from "./roster.ts";

const NAMES = [
  "粉笔",
  "复印纸",
  "垃圾袋",
  "洗手液",
  "拖把",
  "扫帚",
  "灯管",
  "水龙头",
  "门锁",
  "插线板",
  "抹布",
  "消毒液",
] as const;
const SIZES = ["大号", "中号", "小号", "加厚", "普通"] as const;
/** The sixty things in the general store. */
const ITEMS: readonly string[] = SIZES.flatMap((size) => NAMES.map((name) => `${name}（${size}）`));
/** What was in the store of each thing when the year began. */
const OPENING = 200;
/** Dates of the counts; the last two school days of a term see no movement, so that its last count holds. */
const COUNTS = ["2025-11-14", "2026-01-22", "2026-04-24", "2026-07-02"];
const STILL = new Set(["2026-01-22", "2026-01-23", "2026-07-02", "2026-07-03"]);

/** What stood in the store when the year began: half as openings of the register, half as deliveries of the week before. */
export function* storesBefore(): Iterable<Line> {
  for (const [place, item] of ITEMS.entries()) {
    const id = `store-open-${place + 1}`;
    if (place % 2 === 0)
      yield {
        id,
        kind: "ledger/opening",
        at: "2025-09-01T00:00",
        data: { register: "general/stock", key: [item], amount: OPENING },
      };
    else
      yield {
        id,
        kind: "general/stock-move",
        at: "2025-08-28T10:00",
        actors: { by: STOREKEEPER },
        data: { item, direction: "in", quantity: OPENING, unitPrice: 8 },
      };
  }
}

/** Six moves in or out of the general store on each working day, and four counts. */
export function* stores(): Iterable<Line> {
  const standing = new Map(ITEMS.map((item) => [item, OPENING]));
  for (const day of DAYS) {
    if (COUNTS.includes(day.date)) yield* count(day, standing);
    if (!day.workday || STILL.has(day.date)) continue;
    for (let number = 1; number <= 6; number += 1) yield move(day, number, standing);
  }
}

/** The id of a move or count. */
function storeId(kind: "move" | "count", stamp: string, number: number): string {
  return `${kind}-${stamp}-${number}`;
}

function move({ date, stamp, index }: SchoolDay, number: number, standing: Map<string, number>): Line {
  const item = at(ITEMS, index * 6 + number);
  const held = standing.get(item) ?? 0;
  const id = storeId("move", stamp, number);
  const direction = held < 80 ? "in" : number === 6 && index % 9 === 0 ? "return" : "out";
  const quantity = direction === "in" ? 150 : between(3, 14, id);
  standing.set(item, direction === "out" ? held - quantity : held + quantity);
  return {
    id,
    kind: "general/stock-move",
    at: moment(date, "09:00", number * 45 + between(0, 30, id)),
    area: "store-general",
    actors: { by: STOREKEEPER, receiver: at([...CLEANERS, ...CLASS_TEACHERS], index + number) },
    data: { item, direction, quantity, ...(direction === "in" ? { unitPrice: 8 } : {}) },
  };
}

function* count({ date, stamp }: SchoolDay, standing: ReadonlyMap<string, number>): Iterable<Line> {
  for (const [place, item] of ITEMS.entries()) {
    yield {
      id: storeId("count", stamp, place + 1),
      kind: "general/stock-count",
      at: moment(date, "16:20", place),
      covers: date,
      area: "store-general",
      actors: { by: STOREKEEPER, verifier: LOGISTICS_HEAD },
      data: { item, quantity: (standing.get(item) ?? 0) - (place % 23 === 4 ? 1 : 0) },
    };
  }
}

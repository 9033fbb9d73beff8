import { minutesBetween, moment, SCHOOL_DAYS } from "./dates.ts";
import type { Line, SchoolDay } from "./entry.ts";
import { CLASSES, DORM_ROOMS, FUNCTION_ROOMS } from "./places.ts";
import { at, between, chance } from "./random.ts";
import { CLASS_TEACHERS, ELECTRICIANS, KEEPERS } from "./roster.ts";

const FAULTS = [
  ["electric", "教室灯管不亮"],
  ["water", "水龙头滴水"],
  ["door-window", "窗扇关不严"],
  ["furniture", "课桌桌腿松动"],
  ["appliance", "风扇异响"],
  ["kitchen", "蒸箱门封条脱落"],
] as const;

/** Five repair requests a school day with every step until the requester is content. */
export function* repairs(): Iterable<Line> {
  for (const day of SCHOOL_DAYS) for (let number = 1; number <= 5; number += 1) yield* repair(day, number);
}

function* repair(day: SchoolDay, number: number): Iterable<Line> {
  const { date, stamp, lesson } = day;
  const order = `repair-${stamp}-${number}`;
  const asked = moment(date, "07:50", number * 95 + between(0, 60, order));
  const roll = chance(`${order}-urgency`);
  const urgency = roll < 0.03 ? "danger" : roll < 0.35 ? "living" : roll < 0.92 ? "minor" : "hard";
  const [category, description] = at(FAULTS, lesson + number * 2);
  const requester = number === 5 ? at(KEEPERS, lesson) : at(CLASS_TEACHERS, lesson + number);
  yield {
    id: order,
    kind: "general/repair-request",
    at: asked,
    area: at(at([CLASSES, DORM_ROOMS, FUNCTION_ROOMS], number), lesson * 7 + number),
    actors: { requester },
    data: { category, urgency, description },
  };
  yield* repairSteps(order, asked, doneAfter(day, asked, urgency, order), requester);
}

/** Minutes until a repair is done: the same day, the next, or some days later, and never beyond what its urgency allows. */
function doneAfter({ weekday }: SchoolDay, asked: string, urgency: string, order: string): number {
  if (urgency === "danger") return between(40, 170, order);
  if (urgency === "living") return between(60, 300, order);
  const sameDay = between(60, 240, order);
  if (urgency === "minor" && (weekday === 5 || chance(`${order}-next`) < 0.5)) return sameDay;
  const days = urgency === "minor" ? 1 : between(3, 5, `${order}-days`);
  return minutesBetween(asked, moment(asked.slice(0, 10), "09:00", days * 1440 + sameDay));
}

/** Accepted, arrived, done, confirmed. */
export function* repairSteps(order: string, asked: string, minutes: number, requester: string): Iterable<Line> {
  const by = at(ELECTRICIANS, order.length + minutes);
  const step = (name: string, after: number, actor: string, data = {}): Line => ({
    id: `${order}-${name}`,
    kind: "general/repair-step",
    at: moment(asked.slice(0, 10), asked.slice(11), after),
    actors: { by: actor },
    data: { order, step: name, ...data },
  });
  yield step("accepted", Math.min(12, minutes - 3), by);
  yield step("arrived", Math.max(minutes - 30, Math.min(14, minutes - 2)), by);
  yield step("done", minutes, by, { cost: between(0, 60, order) });
  yield step("confirmed", minutes + between(5, 50, `${order}-confirmed`), requester, { satisfied: true });
}

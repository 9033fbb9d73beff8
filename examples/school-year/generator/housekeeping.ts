import { moment, plus, stampOf } from "./dates.ts";
import type { Line, SchoolDay } from "./entry.ts";
import { LOGISTICS_HEAD, STOREKEEPER } from "./roster.ts";

/** Kinds whose log of a day is closed on the next evening. */
const DAILY = [
  "general/patrol",
  "general/headcount",
  "general/cleaning",
  "canteen/fridge-temperature",
  "canteen/daily-control",
];
/** Kinds whose log is closed on the evening of the day itself. */
const KITCHEN = [
  "canteen/cooking",
  "canteen/food-sample",
  "canteen/holding",
  "canteen/morning-check",
  "general/tableware-step",
];

/** 日结: who keeps the logs closes them. */
export function* closings({ date, stamp, school, index }: SchoolDay): Iterable<Line> {
  if (index > 0) {
    const through = plus(date, -1);
    yield closing(`closed-${stampOf(through)}`, moment(date, "20:00"), LOGISTICS_HEAD, DAILY, through);
  }
  if (school) yield closing(`closed-${stamp}-kitchen`, moment(date, "21:00"), STOREKEEPER, KITCHEN, date);
}

function closing(id: string, time: string, by: string, kinds: readonly string[], through: string): Line {
  return { id, kind: "ledger/closed", at: time, actors: { by }, data: { kinds, through } };
}

import { moment, ONE_A_WEEK } from "./dates.ts";
import type { Line, SchoolDay } from "./entry.ts";
import { ALARMS, BUSES, CIRCUITS, FIRST_AID_KITS, PLAY_GEAR, SCREENS, SPORTS_GEAR, WATER_POINTS } from "./places.ts";
import { at, between, chance } from "./random.ts";
import { CLASS_TEACHERS, ELECTRICIANS, GUARDS, NURSES, TEACHERS } from "./roster.ts";

/** Each week of school, and before each term begins. */
const WEEKLY = new Set([...ONE_A_WEEK.map(({ date }) => date), "2026-02-27", "2026-08-28"]);
/** Days on which the circuits are tested and the filters of the water points changed. */
const CIRCUITS_TESTED = ["2026-02-05"];
const FILTERS_CHANGED = ["2025-09-06", "2026-02-26", "2026-08-20"];

/** Looks at screens, play and gym equipment each week, and what is tested, serviced or changed at longer times. */
export function* schoolGear(day: SchoolDay): Iterable<Line> {
  if (WEEKLY.has(day.date)) yield* weekly(day);
  const dom = day.date.slice(8);
  if (dom === "08") for (const asset of ALARMS) yield check(day, asset, "test", "07:30", at(GUARDS, day.index));
  if (dom === "12") for (const asset of BUSES) yield check(day, asset, "service", "09:20", ELECTRICIANS[0]);
  if (dom === "03") for (const asset of FIRST_AID_KITS) yield check(day, asset, "look", "15:20", at(NURSES, day.index));
  if (CIRCUITS_TESTED.includes(day.date)) yield* tested(day);
  if (FILTERS_CHANGED.includes(day.date)) yield* changed(day);
}

/** The last test of the circuits and change of the filters before the sample year. */
export function* gearBefore(): Iterable<Line> {
  yield* tested({ date: "2025-02-10", stamp: "20250210" });
  yield* changed({ date: "2025-03-08", stamp: "20250308" });
}

function* weekly(day: SchoolDay): Iterable<Line> {
  for (const [place, asset] of SCREENS.entries()) {
    const sound = chance(`screen-${day.stamp}-${asset}`) >= 0.012;
    yield check(day, asset, "look", moment(day.date, "16:05", place).slice(11), at(CLASS_TEACHERS, place), sound);
  }
  for (const asset of SPORTS_GEAR) yield check(day, asset, "look", "15:05", at(TEACHERS, 1));
  for (const asset of PLAY_GEAR) yield check(day, asset, "look", "07:45", at(TEACHERS, 0));
}

function* tested(day: Pick<SchoolDay, "date" | "stamp">): Iterable<Line> {
  for (const asset of CIRCUITS) yield check(day, asset, "test", "09:40", ELECTRICIANS[0]);
}

function* changed(day: Pick<SchoolDay, "date" | "stamp">): Iterable<Line> {
  for (const asset of WATER_POINTS) yield check(day, asset, "upkeep", "10:40", ELECTRICIANS[1]);
}

function check(
  { date, stamp }: Pick<SchoolDay, "date" | "stamp">,
  asset: string,
  task: string,
  clock: string,
  by: string,
  ok = true,
): Line {
  return {
    id: `gear-${stamp}-${asset}`,
    kind: "general/equipment-check",
    at: moment(date, clock, between(0, 8, `gear-${stamp}-${asset}`)),
    actors: { by },
    data: { asset, task, ok },
  };
}

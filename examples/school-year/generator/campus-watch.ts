import { EVE, moment } from "./dates.ts";
import type { Line, SchoolDay } from "./entry.ts";
import { at, between, chance } from "./random.ts";
import { CLASS_TEACHERS, DEPUTIES, GUARDS, LOGISTICS_HEAD } from "./roster.ts";
import { shift } from "./shifts.ts";

/** Those who take turns at night, and those who stand at the gate in the morning and in the afternoon. */
const AT_NIGHT: readonly string[] = [...CLASS_TEACHERS, ...DEPUTIES];
const CAMERAS = 86;

/** Two are up each night of the year, one stands at the gate when pupils come and go, and the cameras are looked at each week. */
export function* campusWatch(day: SchoolDay): Iterable<Line> {
  yield* nightDuty(day);
  if (day.school) yield* escorts(day);
  if (day.weekday === 1) yield cameras(day);
}

/** The night before the sample year. */
export function* nightBefore(): Iterable<Line> {
  yield* nightDuty(EVE);
}

function* nightDuty({ date, stamp, index }: Pick<SchoolDay, "date" | "stamp" | "index">): Iterable<Line> {
  for (const seat of [0, 1]) {
    const by = at(AT_NIGHT, index * 2 + seat);
    yield shift(`night-${stamp}-${seat + 1}`, date, by, "night-duty", ["22:00", "06:30"]);
  }
}

function* escorts({ date, stamp, lesson }: SchoolDay): Iterable<Line> {
  yield shift(`escort-${stamp}-am`, date, at(CLASS_TEACHERS, lesson), "gate-escort", ["07:20", "08:05"]);
  yield shift(`escort-${stamp}-pm`, date, at(CLASS_TEACHERS, lesson + 9), "gate-escort", ["16:20", "17:10"]);
}

function cameras({ date, stamp, index }: SchoolDay): Line {
  const down = chance(`video-${stamp}`) < 0.25 ? 1 : 0;
  return {
    id: `video-${stamp}`,
    kind: "general/video-check",
    at: moment(date, "08:30", between(0, 20, `video-${stamp}`)),
    actors: { by: at([...GUARDS, LOGISTICS_HEAD], index) },
    data: { keptDays: between(36, 44, `video-${stamp}-kept`), cameras: CAMERAS, working: CAMERAS - down },
  };
}

import { boarderIn, isAway, roomsOf, sleepersIn } from "./boarders.ts";
import { dayOf, EVE, moment, plus, YEAR } from "./dates.ts";
import type { Line, SchoolDay } from "./entry.ts";
import { DORMS } from "./places.ts";
import { at, between, chance } from "./random.ts";
import { DEPUTIES, keepersOf } from "./roster.ts";
import { shift } from "./shifts.ts";

/** How many of a house stay over the night of Friday and are fetched on Saturday. */
const FETCHED_LATER = 8;

/** The shifts of the keepers, and the roll-call of each house with those who were away. */
export function* dormNights(day: SchoolDay): Iterable<Line> {
  yield* keeperShifts(day);
  if (!day.school) return;
  for (const dorm of DORMS) yield* rollCall(day, dorm);
}

/** The night before the sample year: the first pupils come in the morning. */
export function keepersBefore(): readonly Line[] {
  return eve(EVE.date, EVE.stamp, 0);
}

function* keeperShifts(day: SchoolDay): Iterable<Line> {
  const { date, stamp, index, school } = day;
  if (school) {
    for (const dorm of DORMS) for (const keeper of keepersOf(dorm)) yield keeperShift(date, stamp, dorm, keeper);
  } else if (date < YEAR.to && dayOf(plus(date, 1)).school) yield* eve(date, stamp, index);
}

/** One keeper of each house is there on the eve of a school day. */
function eve(date: string, stamp: string, turn: number): readonly Line[] {
  return DORMS.map((dorm) => keeperShift(date, stamp, dorm, at(keepersOf(dorm), turn)));
}

function keeperShift(date: string, stamp: string, dorm: string, by: string): Line {
  return shift(`shift-${stamp}-${by}`, date, by, "dorm-keeper", ["17:00", "08:00"], dorm);
}

function* rollCall({ date, stamp, weekday, lesson }: SchoolDay, dorm: string): Iterable<Line> {
  const friday = weekday === 5;
  const rooms = friday ? [] : roomsOf(dorm);
  const away = rooms.filter((room) => isAway(stamp, room));
  const expected = friday ? FETCHED_LATER : rooms.reduce((sum, room) => sum + sleepersIn(room), 0);
  const by = at(keepersOf(dorm), lesson);
  yield {
    id: `roll-${stamp}-${dorm}`,
    kind: "general/headcount",
    at: moment(date, "21:35", between(0, 12, `roll-${stamp}-${dorm}`)),
    covers: date,
    area: dorm,
    actors: { by },
    data: { group: "boarder", round: "evening", expected, present: expected - away.length },
  };
  for (const [place, room] of away.entries()) {
    const id = `away-${stamp}-${room}`;
    const unknown = chance(id) < 0.04;
    const seen = moment(date, "21:50", place * 2);
    yield absence(id, seen, dorm, by, boarderIn(room, 3 + (lesson % 3)), unknown ? "unknown" : "leave");
    if (unknown) yield lookedFor(id, moment(date, "21:50", place * 2 + between(10, 40, `${id}-found`)));
  }
}

/** Somebody was not there when the roll was called. */
function absence(id: string, time: string, dorm: string, by: string, resident: string, reason: string): Line {
  const covers = time.slice(0, 10);
  return { id, kind: "dorm/absence", at: time, covers, area: dorm, actors: { by }, data: { resident, reason } };
}

/** They were looked for, and found. */
export function lookedFor(absent: string, time: string): Line {
  return {
    id: `found-${absent}`,
    kind: "dorm/absence-follow-up",
    at: time,
    actors: { by: at(DEPUTIES, absent.length) },
    data: { absence: absent, told: ["teacher", "family"], outcome: "家长晚饭后接走，忘了请假，已补假条" },
  };
}

import { isAway, sleepersIn } from "./boarders.ts";
import { moment } from "./dates.ts";
import type { Line, SchoolDay } from "./entry.ts";
import { eaters } from "./meals.ts";
import { CLASSROOMS, DORM_ROOMS, FUNCTION_ROOMS, TOILETS } from "./places.ts";
import { at, between } from "./random.ts";
import { CLASS_TEACHERS, CLEANERS, KEEPERS } from "./roster.ts";

const PURPOSES = ["社团活动", "年级会", "公开课", "排练", "教研", "阅读课"] as const;

/** Headcounts, lent rooms and cleaning of a day. */
export function* premises(day: SchoolDay): Iterable<Line> {
  if (day.workday) yield* cleaning(day);
  if (!day.school) return;
  yield* headcounts(day);
  yield* roomUse(day);
}

function* headcounts({ date, stamp, weekday }: SchoolDay): Iterable<Line> {
  for (const [place, room] of CLASSROOMS.entries()) {
    const expected = room.startsWith("kg-") ? 25 : 33;
    yield {
      id: `head-${stamp}-${room}`,
      kind: "general/headcount",
      at: moment(date, "08:00", place % 12),
      covers: date,
      area: room,
      actors: { by: at(CLASS_TEACHERS, place) },
      data: {
        group: expected === 25 ? "child" : "pupil",
        round: "morning",
        expected,
        present: eaters(stamp, room, "lunch"),
      },
    };
  }
  // Boarders go home on Friday after dinner.
  if (weekday === 5) return;
  for (const [place, room] of DORM_ROOMS.entries()) {
    const id = `bed-${stamp}-${room}`;
    const expected = sleepersIn(room);
    yield {
      id,
      kind: "general/headcount",
      at: moment(date, "21:00", (place % 15) * 2),
      covers: date,
      area: room,
      actors: { by: at(KEEPERS, place) },
      data: { group: "boarder", round: "evening", expected, present: expected - (isAway(stamp, room) ? 1 : 0) },
    };
  }
}

function* roomUse({ date, stamp, lesson }: SchoolDay): Iterable<Line> {
  for (let turn = 1; turn <= 6; turn += 1) {
    const id = `use-${stamp}-${turn}`;
    yield {
      id,
      kind: "general/area-use",
      at: moment(date, "08:30", (turn - 1) * 90 + between(0, 20, id)),
      area: at(FUNCTION_ROOMS, lesson + turn),
      actors: { by: at(CLASS_TEACHERS, lesson + turn) },
      data: { purpose: at(PURPOSES, lesson * 5 + turn), people: between(12, 60, `${id}-people`) },
    };
  }
}

function* cleaning({ date, stamp, school, index }: SchoolDay): Iterable<Line> {
  const places = school
    ? [...CLASSROOMS, ...TOILETS, "dorm-1", "dorm-1", "dorm-2", "dorm-2", "dining-main", "dining-kg"]
    : ["building-office", "toilet-01", "toilet-02", "gate-main", "playground-main"];
  for (const [place, area] of places.entries()) {
    const id = `clean-${stamp}-${String(place + 1).padStart(2, "0")}`;
    const disinfect = area.startsWith("toilet") || area.startsWith("kg-");
    yield {
      id,
      kind: "general/cleaning",
      at: moment(date, "07:40", place * 11 + between(0, 8, id)),
      covers: date,
      area,
      actors: { by: at(CLEANERS, index + place) },
      data: {
        task: disinfect ? "disinfect" : "clean",
        ...(disinfect ? { agent: "84消毒液" } : {}),
        minutes: between(12, 40, `${id}-min`),
      },
    };
  }
}

import { moment } from "./dates.ts";
import type { Line, SchoolDay } from "./entry.ts";
import { DORMS, FIRE_AREAS, WALKS } from "./places.ts";
import { at, between } from "./random.ts";
import { DEPUTIES, GUARDS, KEEPERS, LOGISTICS_HEAD, onStaff, TEACHERS } from "./roster.ts";

/** Fire, night and campus rounds of every civil day, and dormitory rounds of school days. */
export function* patrols(day: SchoolDay): Iterable<Line> {
  const { date, stamp, index } = day;
  for (const [place, area] of FIRE_AREAS.entries()) {
    yield {
      id: `fire-${stamp}-${area}`,
      kind: "general/patrol",
      at: moment(date, "09:00", place * 12 + between(0, 9, `fire-${stamp}-${area}`)),
      covers: date,
      area,
      actors: { by: at(GUARDS, index + place), supervisor: LOGISTICS_HEAD },
      data: { topic: "fire", exitsClear: true, gearInPlace: true, result: "ok" },
    };
  }
  for (const [place, area] of DORMS.entries()) {
    for (const round of [1, 2]) {
      // The plan year ends at midnight: the second round of its last night belongs to the next year's records.
      if (round === 2 && date === "2026-08-31") continue;
      const id = `night-${stamp}-${area}-${round}`;
      yield {
        id,
        kind: "general/patrol",
        at: moment(date, "22:30", (round - 1) * 210 + between(0, 40, id)),
        covers: date,
        area,
        actors: { by: at(KEEPERS, index + place * 4 + round), supervisor: at(DEPUTIES, index) },
        data: { topic: "night-fire", exitsClear: true, eBikesInside: false, result: "ok" },
      };
    }
  }
  for (const [round, area] of WALKS.entries()) {
    const id = `campus-${stamp}-${round + 1}`;
    yield {
      id,
      kind: "general/patrol",
      at: moment(date, "07:10", round * 170 + between(0, 30, id)),
      covers: date,
      area,
      actors: { by: at(GUARDS, index + round + 1) },
      data: { topic: "campus", result: "ok" },
    };
  }
  if (day.school) yield* dormRounds(day);
}

function* dormRounds({ date, stamp, index }: SchoolDay): Iterable<Line> {
  const teachers = TEACHERS.filter((person) => onStaff(person, date));
  for (const [round, keeper] of KEEPERS.entries()) {
    const id = `dorm-${stamp}-${round + 1}`;
    yield {
      id,
      kind: "general/patrol",
      // The last round of each house comes after lights-out.
      at: round < 6 ? moment(date, "18:40", round * 20 + between(0, 9, id)) : moment(date, "22:05", between(0, 20, id)),
      covers: date,
      area: at(DORMS, round),
      actors: { by: keeper, supervisor: at(teachers, index) },
      data: { topic: "dorm", result: "ok" },
    };
  }
}

import { moment } from "./dates.ts";
import type { Line, SchoolDay } from "./entry.ts";
import { eaters } from "./meals.ts";
import { KG_CLASSES } from "./places.ts";
import { at, between, chance } from "./random.ts";
import { TEACHERS } from "./roster.ts";

/** The children of the kindergarten are looked at in the morning and at noon, and some are fetched by somebody else than a parent. */
export function* kindergarten(day: SchoolDay): Iterable<Line> {
  if (!day.school) return;
  for (const [place, room] of KG_CLASSES.entries()) {
    yield* checks(day, room, place);
    if ((place + day.lesson) % 2 === 0) yield fetched(day, room, place);
  }
}

function* checks({ date, stamp }: SchoolDay, room: string, place: number): Iterable<Line> {
  for (const [round, clock] of [
    ["morning", "07:50"],
    ["noon", "14:35"],
  ] as const) {
    const id = `child-${stamp}-${room}-${round}`;
    const unwell = chance(id) < 0.06 ? 1 : 0;
    yield {
      id,
      kind: "school/child-check",
      at: moment(date, clock, between(0, 9, id)),
      covers: date,
      area: room,
      actors: { by: at(TEACHERS, place) },
      data: { round, checked: eaters(stamp, room, "lunch"), unwell, isolated: unwell },
    };
  }
}

function fetched({ date, stamp, lesson }: SchoolDay, room: string, place: number): Line {
  const id = `fetch-${stamp}-${room}`;
  return {
    id,
    kind: "school/child-release",
    at: moment(date, "16:35", between(0, 25, id)),
    covers: date,
    area: room,
    actors: { by: at(TEACHERS, place) },
    data: {
      child: `幼儿${room}-${between(1, 25, id)}`,
      collector: at(["祖父", "祖母", "外公", "外婆", "姑姑", "保姆（已委托）"], lesson + place),
      authorised: true,
    },
  };
}

import { houseOf } from "./boarders.ts";
import { moment } from "./dates.ts";
import type { Line } from "./entry.ts";
import { DORM_ROOMS, DORMS } from "./places.ts";
import { at } from "./random.ts";
import { ELECTRICIANS, keepersOf, LOGISTICS_HEAD } from "./roster.ts";

/** Boys live in the first house, girls in the second. */
const HOUSES = { "dorm-1": "men", "dorm-2": "women" } as const;
const CAMERAS = ["entrance", "corridor", "corridor", "corridor", "outside"] as const;

/** Rooms, keepers and cameras of the two houses as they stood when the year began. */
export function* housesBefore(): Iterable<Line> {
  for (const room of DORM_ROOMS) {
    const dorm = houseOf(room);
    yield {
      id: `dorm-${room}`,
      kind: "dorm/room",
      at: "2025-08-20T09:00",
      subject: room,
      data: {
        name: `${dorm.slice(5)}号楼${room.slice(7)}室`,
        building: dorm,
        beds: 6,
        houses: HOUSES[dorm],
        floor: Number(room.slice(7, 8)),
      },
    };
  }
  for (const dorm of DORMS) {
    for (const keeper of keepersOf(dorm)) yield appointed(dorm, keeper, "2025-08-25T09:00", "2025");
    for (const [place, spot] of CAMERAS.entries()) {
      yield camera(`camera-${dorm}-${place + 1}`, dorm, spot, moment("2025-08-22", "10:00", place * 20));
    }
  }
}

/** Two keepers who stay on are appointed anew in spring, and one more camera is put up. */
export function* houses(): Iterable<Line> {
  for (const dorm of DORMS) yield appointed(dorm, at(keepersOf(dorm), 0), "2026-03-02T08:30", "2026");
  yield camera("camera-dorm-2-6", "dorm-2", "outside", "2026-04-03T14:00");
}

function appointed(dorm: (typeof DORMS)[number], keeper: string, time: string, year: string): Line {
  const houses = HOUSES[dorm];
  return {
    id: `keeper-${year}-${keeper}`,
    kind: "dorm/keeper",
    at: time,
    area: dorm,
    actors: { keeper, by: LOGISTICS_HEAD },
    data: { houses, sex: houses === "women" ? "female" : "male" },
  };
}

/** A camera is put up. */
export function camera(id: string, dorm: string, place: string, time: string): Line {
  return { id, kind: "dorm/camera", at: time, area: dorm, actors: { by: ELECTRICIANS[0] }, data: { place } };
}

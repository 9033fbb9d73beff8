import { moment } from "./dates.ts";
import type { Line } from "./entry.ts";
import { DORM_ROOMS } from "./places.ts";
import { at, between, chance } from "./random.ts";
import { keepersOf } from "./roster.ts";

/** The house in which a room lies. */
export function houseOf(room: string): "dorm-1" | "dorm-2" {
  return room.startsWith("room-1") ? "dorm-1" : "dorm-2";
}

/** The rooms of a house. */
export function roomsOf(dorm: string): readonly string[] {
  return DORM_ROOMS.filter((room) => houseOf(room) === dorm);
}

/** How many sleep in a room of six beds: every ninth has a bed to spare. */
export function sleepersIn(room: string): number {
  return DORM_ROOMS.indexOf(room) % 9 === 0 ? 5 : 6;
}

/** Whether one of a room is away for the night, on leave or not. */
export function isAway(stamp: string, room: string): boolean {
  return chance(`bed-${stamp}-${room}`) < 0.04;
}

/** The pupil in a bed of a room, as the list of boarders calls them. */
export function boarderIn(room: string, bed: number): string {
  return `boarder-${room.slice(5)}-${bed}`;
}

/** The grades live from the ground floor up. */
function gradeOf(room: string): number {
  return 1 + Math.floor((DORM_ROOMS.indexOf(room) % 45) / 7.5);
}

/** Beds whose pupil left the school in winter, and into which somebody else moved in spring. */
const CHANGED_BEDS = ["room-1-104", "room-1-113", "room-1-211", "room-2-104", "room-2-202", "room-2-303"] as const;

/** Everybody of the older grades, with a bed since the end of August. */
export function* boardersBefore(): Iterable<Line> {
  for (const room of DORM_ROOMS) if (gradeOf(room) > 1) yield* arrivals(room, "2025-08-31");
}

/** The first grade comes on the first day, six pupils change in winter, the sixth grade leaves in summer. */
export function* boarders(): Iterable<Line> {
  for (const room of DORM_ROOMS) {
    if (gradeOf(room) === 1) yield* arrivals(room, "2025-09-01");
    if (gradeOf(room) < 6) continue;
    for (let bed = 1; bed <= sleepersIn(room); bed += 1) yield leaves(boarderIn(room, bed), room, bed, "2026-07-03");
  }
  for (const room of CHANGED_BEDS) {
    yield leaves(boarderIn(room, 2), room, 2, "2026-01-23");
    yield* arrives(`${boarderIn(room, 2)}-new`, room, 2, "2026-03-02");
  }
}

function* arrivals(room: string, date: string): Iterable<Line> {
  for (let bed = 1; bed <= sleepersIn(room); bed += 1) yield* arrives(boarderIn(room, bed), room, bed, date);
}

/** A pupil is put on the list in the morning and has a bed in the afternoon. */
export function* arrives(pupil: string, room: string, bed: number, date: string): Iterable<Line> {
  const grade = gradeOf(room);
  yield {
    id: pupil,
    kind: "dorm/resident",
    at: moment(date, "08:10", bed * 3),
    subject: pupil,
    data: {
      name: `住宿生${room.slice(5)}-${bed}`,
      group: "pupil",
      unit: `${at(["一", "二", "三", "四", "五", "六"], grade - 1)}年级${1 + (bed % 3)}班`,
      ...(grade === 6 ? { until: "2026-07-03" } : {}),
    },
  };
  yield movesIn(pupil, room, bed, moment(date, "13:30", between(0, 150, `in-${pupil}`)));
}

/** A pupil moves into a bed, with the list of what was handed over and a key. */
function movesIn(pupil: string, room: string, bed: number, time: string): Line {
  return {
    id: `in-${pupil}`,
    kind: "dorm/move-in",
    at: time,
    actors: { by: at(keepersOf(houseOf(room)), bed) },
    data: { resident: pupil, room, bed: String(bed), inventory: "床、柜、桌、椅各一", key: `${room.slice(5)}-${bed}` },
  };
}

function leaves(pupil: string, room: string, bed: number, date: string): Line {
  return {
    id: `out-${pupil}`,
    kind: "dorm/move-out",
    at: moment(date, "14:00", between(0, 120, `out-${pupil}`)),
    actors: { by: at(keepersOf(houseOf(room)), bed) },
    data: { resident: pupil, room, bed: String(bed), keyBack: true },
  };
}

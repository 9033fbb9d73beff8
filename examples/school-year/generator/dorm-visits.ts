import { houseOf } from "./boarders.ts";
import { moment } from "./dates.ts";
import type { Line, SchoolDay } from "./entry.ts";
import { DORM_ROOMS } from "./places.ts";
import { at, between, chance, pick } from "./random.ts";
import { DEPUTIES, ELECTRICIANS, keepersOf } from "./roster.ts";

const REASONS = ["送换季衣物", "送被褥", "送药", "帮孩子整理床铺", "接请假学生"] as const;
const MENDED = ["修水龙头", "换灯管", "修床板", "查漏水", "消毒"] as const;

/** Parents who come into the houses, and rooms that are opened while nobody is in. */
export function* dormVisits(day: SchoolDay): Iterable<Line> {
  if (!day.school) return;
  const { date, stamp, lesson, weekday } = day;
  for (let turn = 1; turn <= 2; turn += 1) {
    const id = `visit-${stamp}-${turn}`;
    const came = moment(date, "16:40", turn * 25 + between(0, 20, id));
    yield visit(id, came, at(DORM_ROOMS, lesson * 7 + turn * 31), between(10, 75, `${id}-stay`));
  }
  if (weekday !== 2 && weekday !== 4) return;
  const room = at(DORM_ROOMS, lesson * 11);
  const keeper = at(keepersOf(houseOf(room)), lesson);
  yield {
    id: `opened-${stamp}`,
    kind: "dorm/room-opened",
    at: moment(date, "10:05", between(0, 60, `opened-${stamp}`)),
    area: houseOf(room),
    actors: { by: [keeper, at(ELECTRICIANS, lesson)] },
    data: { room, reason: at(MENDED, lesson) },
  };
}

/** Somebody from outside comes into a house and leaves so many minutes later; men among girls and women among boys come with an escort. */
export function visit(id: string, came: string, room: string, minutes: number): Line {
  const keepers = keepersOf(houseOf(room));
  const oppositeSex = chance(`${id}-sex`) < 0.3;
  const by = at(keepers, id.length + minutes);
  return {
    id,
    kind: "dorm/visit",
    at: came,
    area: houseOf(room),
    actors: oppositeSex ? { by, escort: at(keepers, id.length + minutes + 1), approver: pick(DEPUTIES, id) } : { by },
    data: { reason: pick(REASONS, id), room, oppositeSex, leftAt: moment(came.slice(0, 10), came.slice(11), minutes) },
  };
}

import { moment } from "./dates.ts";
import type { Line, SchoolDay } from "./entry.ts";
import { COLD_UNITS, EXTINGUISHERS, HYDRANTS, LIFTS, PURIFIERS, SPECIAL_EQUIPMENT } from "./places.ts";
import { at, between } from "./random.ts";
import { ELECTRICIANS, FOOD_OFFICERS, GUARDS } from "./roster.ts";

/** Days of the year (counted from 2025-09-01) on which cold stores are calibrated: never more than ninety days apart. */
const CALIBRATED = [18, 88, 140, 218, 296];
const FUME_MONTHS = ["2025-10", "2026-01", "2026-04", "2026-07"];

/** Whether this is the given day of its month. */
function isDay(day: SchoolDay, number: number): boolean {
  return Number(day.date.slice(8)) === number;
}

/** Looks, self-checks, upkeep, cleaning and calibration of equipment. */
export function* equipment(day: SchoolDay): Iterable<Line> {
  const { date, stamp, index } = day;
  const check = (id: string, asset: string, task: string, clock: string, by: string, vendor?: string): Line => ({
    id,
    kind: "general/equipment-check",
    at: moment(date, clock),
    actors: vendor ? { by, vendor } : { by },
    data: { asset, task, ok: true },
  });
  for (const [place, asset] of EXTINGUISHERS.entries()) {
    if (!isDay(day, 5 + (place % 10))) continue;
    yield check(
      `look-${stamp.slice(0, 6)}-${asset}`,
      asset,
      "look",
      `10:${String(place % 60).padStart(2, "0")}`,
      at(GUARDS, place),
    );
  }
  for (const [place, asset] of HYDRANTS.entries()) {
    if (!isDay(day, 16 + (place % 4)) || Number(date.slice(5, 7)) % 3 !== 0) continue;
    yield check(
      `test-${stamp.slice(0, 6)}-${asset}`,
      asset,
      "test",
      `14:${String(place).padStart(2, "0")}`,
      at(GUARDS, place),
    );
  }
  for (const [place, asset] of SPECIAL_EQUIPMENT.entries()) {
    if (!isDay(day, 20 + place)) continue;
    yield check(`self-${stamp.slice(0, 6)}-${asset}`, asset, "self-check", "09:30", at(ELECTRICIANS, place));
  }
  for (const [place, asset] of LIFTS.entries()) {
    if (index % 14 !== 2 + place * 3) continue;
    yield check(`upkeep-${stamp}-${asset}`, asset, "upkeep", "09:00", ELECTRICIANS[0], "p-electrician-2");
  }
  yield* care(day);
}

function* care(day: SchoolDay): Iterable<Line> {
  const { date, stamp, index } = day;
  const line = (asset: string, task: string, clock: string, vendor?: string): Line => ({
    id: `care-${stamp}-${asset}-${task}`,
    kind: "canteen/equipment-care",
    at: moment(date, clock),
    actors: { by: at(FOOD_OFFICERS, index) },
    data: { asset, task, ok: true, ...(vendor ? { vendor } : {}) },
  });
  for (const [place, asset] of COLD_UNITS.entries()) {
    if (CALIBRATED.includes(index))
      yield line(asset, "calibrate", `14:${String(place * 5).padStart(2, "0")}`, "计量所");
    if (day.school && day.weekday === 5 && place % 2 === index % 2) {
      yield line(asset, "clean", "16:30");
    }
  }
  for (const asset of PURIFIERS) {
    if (FUME_MONTHS.includes(date.slice(0, 7)) && isDay(day, asset === "purifier-1" ? 12 : 13)) {
      yield line(asset, "fume-clean", "15:00", "油烟清洗公司");
      yield line(asset, "flue-clean", "15:40", "油烟清洗公司");
    }
    if (isDay(day, 25)) yield line(asset, "gas-check", `16:${between(10, 50, `${stamp}-${asset}`)}`);
  }
}

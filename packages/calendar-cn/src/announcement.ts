import { parseDay } from "@houqin/core";
import * as z from "zod";
import { HolidayId } from "./holiday.ts";

const CivilDay = z.stringFormat("day", (text) => parseDay(text) !== undefined);

/** One paragraph of a notice: the days off in a row, both ends included, and the weekend days worked for them. */
export const HolidayBlock = z
  .strictObject({
    id: HolidayId,
    from: CivilDay,
    through: CivilDay,
    makeUp: z.array(CivilDay).readonly().optional(),
  })
  .readonly();
export type HolidayBlock = z.infer<typeof HolidayBlock>;

/**
 * A year's holiday arrangement as the State Council announces it (国务院办公厅关于××年部分节假日安排的通知), as data.
 *
 * Mid-autumn inside the National Day week is one block under `national-day`, as the notices have it (中秋节、国庆节).
 *
 * @example
 * Announcement.parse({
 *   year: 2026,
 *   holidays: [{ id: "new-year", from: "2026-01-01", through: "2026-01-03", makeUp: ["2026-01-04"] }],
 * }).holidays.length; //=> 1
 */
export const Announcement = z.strictObject({ year: z.int(), holidays: z.array(HolidayBlock).readonly() }).readonly();
export type Announcement = z.infer<typeof Announcement>;

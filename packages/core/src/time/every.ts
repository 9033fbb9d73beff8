import * as z from "zod";
import { parseDay } from "./civil.ts";

/**
 * ISO weekdays in two letters, Monday first.
 *
 * @example
 * Weekday.safeParse("MON").success; //=> false
 */
export const Weekday = z.enum(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]);
export type Weekday = z.infer<typeof Weekday>;

/**
 * A civil date that exists, `YYYY-MM-DD`.
 *
 * @example
 * CivilDay.safeParse("2025-02-28").success; //=> true
 * CivilDay.safeParse("2025-02-30").success; //=> false
 */
export const CivilDay = z.stringFormat("day", (text) => parseDay(text) !== undefined);
/**
 * A day of every year, `MM-DD`; `02-29` falls on February 28 in common years.
 *
 * @example
 * YearDay.parse("11-09"); //=> "11-09"
 */
export const YearDay = z.stringFormat("year-day", /^\d{2}-\d{2}$/);
/**
 * A clock time, `HH:mm`; `24:00` is the end of the day.
 *
 * @example
 * Clock.safeParse("24:01").success; //=> false
 */
export const Clock = z.stringFormat("clock", /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);

/**
 * A day of the month: 1–31 (the last day where the month is shorter), `last`, `first-workday`, `last-workday`, the second Wednesday `2-WE`, or
 * the last Friday `last-FR`. Months without it (a fifth Wednesday, a working day) have no such day.
 *
 * @example
 * MonthDay.safeParse("6-WE").success; //=> false
 */
export const MonthDay = z.union([
  z.int().min(1).max(31),
  z.enum(["last", "first-workday", "last-workday"]),
  z.stringFormat("weekday-of-month", /^([1-5]|last)-(MO|TU|WE|TH|FR|SA|SU)$/),
]);
export type MonthDay = z.infer<typeof MonthDay>;

const interval = z.int().min(1).max(366).optional();
const starting = CivilDay.optional();

/**
 * How often something is due; the words of a cadence. Discriminated by `unit`.
 *
 * | unit | one slot per |
 * | --- | --- |
 * | `day` `workday` `operatingDay` | civil day; working day of the calendar that is no own closure; day on which the site is open |
 * | `meal` | meal served on an operating day (`meals`: which; default all) |
 * | `clock` | clock time on each such day |
 * | `weekday` | named weekday |
 * | `week` `month` `quarter` `half` `year` | calendar period, or its day named by `on` |
 * | `term` | school term, or its start, middle, end (`at`), within `days` |
 * | `festival` | festival, from `from` to `to` days around it |
 * | `season` | inner unit, only between two days of the year (may cross New Year) |
 * | `gap` | rolling: at most so long since the last time |
 * | `steps` | year reached since a date of each key (lift inspections in years 1, 4, 7) |
 * | `random` | drawn day, `times` of them in each period, by a seed |
 *
 * With `interval` n, every n-th unit has a slot: `day`, `workday` and `operatingDay` count such days, `weekday` counts ISO weeks, the others
 * calendar periods. The unit that contains `starting` has one and no slot ends before `starting`; without it units are counted from the
 * one that contains 1970-01-01.
 *
 * @example
 * Every.parse({ unit: "month", on: ["last-workday"] }); //=> { unit: "month", on: ["last-workday"] }
 */
export const Every = z.discriminatedUnion("unit", [
  z.strictObject({ unit: z.enum(["day", "workday", "operatingDay"]), interval, starting }),
  z.strictObject({ unit: z.literal("meal"), meals: z.array(z.string()).min(1).optional() }),
  z.strictObject({
    unit: z.literal("clock"),
    at: z.array(Clock).min(1),
    days: z.enum(["day", "workday", "operatingDay"]).optional(),
  }),
  z.strictObject({ unit: z.literal("weekday"), on: z.array(Weekday).min(1), interval, starting }),
  z.strictObject({ unit: z.literal("week"), interval, starting }),
  z.strictObject({ unit: z.literal("month"), interval, starting, on: z.array(MonthDay).min(1).optional() }),
  z.strictObject({ unit: z.enum(["quarter", "half"]), interval, starting }),
  z.strictObject({ unit: z.literal("year"), interval, starting, on: z.array(YearDay).min(1).optional() }),
  z.strictObject({
    unit: z.literal("term"),
    at: z
      .array(z.enum(["start", "middle", "end"]))
      .min(1)
      .optional(),
    days: z.int().min(1).max(60).optional(),
  }),
  z.strictObject({
    unit: z.literal("festival"),
    of: z.array(z.string()).min(1),
    from: z.int().min(-60).max(60).optional(),
    to: z.int().min(-60).max(60).optional(),
  }),
  z.strictObject({
    unit: z.literal("season"),
    from: YearDay,
    to: YearDay,
    every: z.enum(["day", "workday", "operatingDay", "week", "month"]),
  }),
  z.strictObject({
    unit: z.literal("gap"),
    atMost: z.int().min(1),
    in: z.enum(["hours", "days", "workdays", "months"]),
  }),
  z.strictObject({ unit: z.literal("steps"), since: z.string(), years: z.array(z.int().min(0)).min(1) }),
  z.strictObject({
    unit: z.literal("random"),
    times: z.int().min(1).max(31),
    per: z.enum(["week", "month", "quarter", "term"]),
    among: z.enum(["day", "workday", "operatingDay"]).optional(),
    seed: z.string(),
  }),
]);
export type Every = z.infer<typeof Every>;

/**
 * A moment of a slot. A clock time is on the slot's first day in `opens`, on its last day in `due`; `{ days, at }` is on the day `days` after the first
 * (negative: before), at 00:00 in `opens` and 24:00 in `due` unless `at` says otherwise.
 *
 * @example
 * SlotMoment.parse({ days: -3 }); //=> { days: -3 }
 */
export const SlotMoment = z.union([Clock, z.strictObject({ days: z.int(), at: Clock.optional() })]);
export type SlotMoment = z.infer<typeof SlotMoment>;

/**
 * When in its slot a thing may be done: from `opens` until `due`; a `due` clock at or before `opens` falls on the next day.
 *
 * @example
 * SlotWindow.parse({ opens: "20:00", due: "06:00" }); //=> { opens: "20:00", due: "06:00" }
 */
export const SlotWindow = z.strictObject({ opens: SlotMoment.optional(), due: SlotMoment.optional() });
export type SlotWindow = z.infer<typeof SlotWindow>;

/**
 * What becomes of a slot tied to one day when that is no working day: it stays, goes, or moves to the nearest working day before or after.
 * A slot of several days, such as a week, stays; `skip` drops it where the site is open on none of its days.
 *
 * @example
 * Shift.parse("after"); //=> "after"
 */
export const Shift = z.enum(["keep", "skip", "before", "after"]);
export type Shift = z.infer<typeof Shift>;

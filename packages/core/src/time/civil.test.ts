import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import {
  addMonths,
  civilDate,
  dayNumber,
  daysInMonth,
  formatClock,
  formatDay,
  formatMinute,
  isoWeekday,
  parseClock,
  parseDay,
} from "./civil.ts";

const firstDay = dayNumber(0, 1, 1);
const lastDay = dayNumber(9999, 12, 31);
const anyDay = fc.integer({ min: firstDay, max: lastDay });
const plainDate = (day: number) => Temporal.PlainDate.from("1970-01-01").add({ days: day });

test("a day number survives being written and read again", () => {
  fc.assert(fc.property(anyDay, (day) => parseDay(formatDay(day)) === day));
});

test("a day number survives being split and counted again", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = civilDate(day);
      expect(dayNumber(date.year, date.month, date.day)).toBe(day);
    }),
  );
});

test("dates, weekdays and month lengths agree with Temporal", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = plainDate(day);
      expect(civilDate(day)).toEqual({ year: date.year, month: date.month, day: date.day });
      expect(isoWeekday(day)).toBe(date.dayOfWeek);
      expect(daysInMonth(date.year, date.month)).toBe(date.daysInMonth);
    }),
  );
});

test("adding months agrees with Temporal, short months included", () => {
  const months = fc.integer({ min: -600, max: 600 });
  const day = fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2200, 1, 1) });
  fc.assert(
    fc.property(day, months, (start, n) => {
      expect(formatDay(addMonths(start, n))).toBe(plainDate(start).add({ months: n }).toString());
    }),
  );
});

test("any eight digits are read as a date exactly when Temporal has that date", () => {
  const two = fc.integer({ min: 0, max: 40 }).map((n) => String(n).padStart(2, "0"));
  const year = fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(4, "0"));
  fc.assert(
    fc.property(year, two, two, (y, m, d) => {
      const text = `${y}-${m}-${d}`;
      let exists = true;
      try {
        Temporal.PlainDate.from(text);
      } catch {
        exists = false;
      }
      expect(parseDay(text) !== undefined).toBe(exists);
    }),
  );
});

test.each(["", "2025-9-1", "2025-09-1x", "2025/09/01", "2025-09-01 ", " 2025-09-01", "２０２５-09-01", "+025-09-01"])(
  "%j is no date",
  (text) => {
    expect(parseDay(text)).toBeUndefined();
  },
);

test("a clock time survives being written and read again", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1440 }), (minute) => parseClock(formatClock(minute)) === minute));
});

test.each(["24:01", "12:60", "7:30", "07:3", "07-30", "aa:bb", ""])("%j is no clock time", (text) => {
  expect(parseClock(text)).toBeUndefined();
});

test("minutes before 1970 are written on the day they belong to", () => {
  expect(formatMinute(-1)).toBe("1969-12-31T23:59");
});

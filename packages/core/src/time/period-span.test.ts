import fc from "fast-check";
import { expect, test } from "vitest";
import type { Calendar } from "./calendar.ts";
import { dayNumber, formatDay, formatMinute } from "./civil.ts";
import { type CuttingUnit, coversSpan, periodOf, periodSpan, periodsBetween, shiftPeriod } from "./period-span.ts";
import { plainCalendar, siteCalendar } from "./site-calendar.ts";

const festive: Calendar = {
  ...plainCalendar,
  festivalDay: (id, year) => (id === "mid-autumn" && year === 2025 ? dayNumber(2025, 10, 6) : undefined),
};
const site = siteCalendar(
  {
    terms: [
      { id: "2025-2026-1", from: "2025-09-01", to: "2026-01-23" },
      { id: "2025-2026-2", from: "2026-02-24", to: "2026-07-03" },
    ],
    meals: [
      { id: "lunch", from: "11:00", to: "12:30" },
      { id: "night", from: "22:30", to: "00:30" },
    ],
  },
  festive,
);
const days = (span: { from: number; to: number } | undefined) => span && [formatDay(span.from), formatDay(span.to)];
const minutes = (span: { from: number; to: number } | undefined) =>
  span && [formatMinute(span.from), formatMinute(span.to)];
const anyDay = fc.integer({ min: 18000, max: 24000 });
const anyUnit = fc.constantFrom<CuttingUnit>("day", "week", "month", "quarter", "half", "year", "term");

test.each([
  ["2025-09-01", "2025-09-01", "2025-09-01"],
  ["2025-W36", "2025-09-01", "2025-09-07"],
  ["2026-W01", "2025-12-29", "2026-01-04"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2025-Q3", "2025-07-01", "2025-09-30"],
  ["2025-H2", "2025-07-01", "2025-12-31"],
  ["2025", "2025-01-01", "2025-12-31"],
  ["2025-2026-2", "2026-02-24", "2026-07-03"],
  ["2025-09-01/2026-08-31", "2025-09-01", "2026-08-31"],
])("the period %s is from %s to %s", (id, from, to) => {
  expect(days(periodSpan(id, site))).toEqual([from, to]);
});

test.each(["2025-W53", "2025-2026-3", "2026-08-31/2025-09-01", "2025-09-01/lunch", "2025-09-01/2025-09-31", ""])(
  "%j is no period",
  (id) => {
    expect(periodSpan(id, site)).toBeUndefined();
  },
);

test("the period of a day holds that day and is read back from its id", () => {
  fc.assert(
    fc.property(anyUnit, anyDay, (unit, day) => {
      const period = periodOf(unit, day, site);
      if (!period) return unit === "term";
      expect(period.from <= day && day <= period.to).toBe(true);
      expect(periodSpan(period.id, site)).toEqual({ from: period.from, to: period.to });
      return true;
    }),
  );
});

test("there is no term in the holidays", () => {
  expect(periodOf("term", dayNumber(2026, 2, 1), site)).toBeUndefined();
});

test("the periods between two days are those of the days that begin one", () => {
  fc.assert(
    fc.property(anyUnit, anyDay, fc.integer({ min: -5, max: 800 }), (unit, from, length) => {
      const expected: string[] = [];
      for (let day = from; day <= from + length; day++) {
        const period = periodOf(unit, day, site);
        if (period?.from === day) expected.push(period.id);
      }
      expect(periodsBetween(unit, from, from + length, site).map((period) => period.id)).toEqual(expected);
    }),
  );
});

test("shifting a calendar period forth and back comes home, and one step lands on its neighbour", () => {
  const unit = fc.constantFrom("day", "week", "month", "quarter", "half", "year");
  fc.assert(
    fc.property(unit, anyDay, fc.integer({ min: -30, max: 30 }), (each, day, n) => {
      const period = periodOf(each, day, site);
      const there = shiftPeriod(each, period, n, site);
      expect(there && shiftPeriod(each, there, -n, site)).toEqual(period);
      expect(shiftPeriod(each, period, 1, site)?.from).toBe(period.to + 1);
    }),
  );
});

test("terms are shifted by their order, and there is none beyond the last", () => {
  const [first, second] = periodsBetween("term", 0, 99999, site);
  if (!first || !second) throw new Error("two terms expected");
  expect(shiftPeriod("term", second, -1, site)).toEqual(first);
  expect(shiftPeriod("term", second, 1, site)).toBeUndefined();
  expect(shiftPeriod("term", first, -1, site)).toBeUndefined();
  expect(shiftPeriod("term", { from: 0, to: 9 }, 1, site)).toBeUndefined();
});

test.each([
  ["2025-09-01", "2025-09-01T00:00", "2025-09-02T00:00"],
  ["2025-09-01T07:30", "2025-09-01T07:30", "2025-09-01T07:31"],
  ["2025-09-01/lunch", "2025-09-01T11:00", "2025-09-01T12:30"],
  ["2025-09-01/night", "2025-09-01T22:30", "2025-09-02T00:30"],
  ["2025-W36", "2025-09-01T00:00", "2025-09-08T00:00"],
  ["2025-2026-1", "2025-09-01T00:00", "2026-01-24T00:00"],
  ["2025-2026-1/start", "2025-09-01T00:00", "2025-09-08T00:00"],
  ["2025-2026-1/end", "2026-01-17T00:00", "2026-01-24T00:00"],
  ["mid-autumn-2025", "2025-10-06T00:00", "2025-10-07T00:00"],
])("covering %s is from %s until %s", (covers, from, to) => {
  expect(minutes(coversSpan(covers, site))).toEqual([from, to]);
});

test.each([
  "2025-09-01T24:00",
  "2025-09-01T07:30:00",
  "2025-09-01/supper",
  "2025-02-30/lunch",
  "2025-2026-9/start",
  "mid-autumn-2026",
  "-2025",
  "nonsense",
])("%s covers nothing that can be read", (covers) => {
  expect(coversSpan(covers, site)).toBeUndefined();
});

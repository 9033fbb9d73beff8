import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { type CalendarUnit, parseUnitId, unitId, unitIndex, unitStart } from "./calendar-unit.ts";
import { dayNumber } from "./civil.ts";

const units: readonly CalendarUnit[] = ["day", "week", "month", "quarter", "half", "year"];
const anyUnit = fc.constantFrom(...units);
const anyDay = fc.integer({ min: dayNumber(1000, 1, 10), max: dayNumber(9999, 12, 1) });

test("every day lies in its period, between its start and the next one's", () => {
  fc.assert(
    fc.property(anyUnit, anyDay, (unit, day) => {
      const index = unitIndex(unit, day);
      expect(unitStart(unit, index)).toBeLessThanOrEqual(day);
      expect(unitStart(unit, index + 1)).toBeGreaterThan(day);
    }),
  );
});

test("a period id is read back as the same period", () => {
  fc.assert(
    fc.property(anyUnit, anyDay, (unit, day) => {
      const index = unitIndex(unit, day);
      expect(parseUnitId(unitId(unit, index))).toEqual({ unit, index });
    }),
  );
});

test("week ids agree with Temporal's ISO weeks", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = Temporal.PlainDate.from("1970-01-01").add({ days: day });
      const week = String(date.weekOfYear).padStart(2, "0");
      expect(unitId("week", unitIndex("week", day))).toBe(`${date.yearOfWeek}-W${week}`);
    }),
  );
});

test.each([
  "2025-W00",
  "2025-W53",
  "2025-13",
  "2025-00",
  "2025-Q5",
  "2025-H3",
  "25",
  "2025-9",
  "2025-02-30",
  "2025-Q",
  "x",
])("%s is no calendar period", (id) => {
  expect(parseUnitId(id)).toBeUndefined();
});

test("a year with 53 weeks has its week 53", () => {
  expect(parseUnitId("2026-W53")).toEqual({ unit: "week", index: unitIndex("week", dayNumber(2026, 12, 31)) });
});

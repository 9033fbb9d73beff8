import { expect, test } from "vitest";
import { parseDay } from "../civil.ts";
import type { MonthDay } from "../every.ts";
import { plainCalendar, siteCalendar } from "../site-calendar.ts";
import { monthDaySlots } from "./month-day-slots.ts";

const on = (text: string) => parseDay(text) ?? Number.NaN;
const site = siteCalendar(
  {
    closures: [
      { from: "2025-10-01", to: "2025-10-08", reason: "国庆停课" },
      { from: "2026-02-01", to: "2026-02-28", reason: "寒假封校" },
    ],
  },
  plainCalendar,
);
const ids = (day: MonthDay, from: string, to: string) =>
  monthDaySlots({ on: [day] }, on(from), on(to), site).map((slot) => slot.id);

test("the 31st is the last day of a shorter month", () => {
  expect(ids(31, "2025-01-01", "2025-04-30")).toEqual(["2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30"]);
});

test("the first and last working day step over weekends and closures", () => {
  expect(ids("first-workday", "2025-10-01", "2025-11-30")).toEqual(["2025-10-09", "2025-11-03"]);
  expect(ids("last-workday", "2025-08-01", "2025-08-31")).toEqual(["2025-08-29"]);
});

test("a month without a working day has no first one", () => {
  expect(ids("first-workday", "2026-02-01", "2026-02-28")).toEqual([]);
});

test("a month without a fifth Wednesday has no slot", () => {
  expect(ids("5-WE", "2025-09-01", "2025-12-31")).toEqual(["2025-10-29", "2025-12-31"]);
});

test("the second Wednesday and the last Friday of a month", () => {
  expect([...ids("2-WE", "2025-09-01", "2025-09-30"), ...ids("last-FR", "2025-09-01", "2025-09-30")]).toEqual([
    "2025-09-10",
    "2025-09-26",
  ]);
});

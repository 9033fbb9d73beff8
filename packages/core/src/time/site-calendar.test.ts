import fc from "fast-check";
import { expect, test } from "vitest";
import type { Calendar } from "./calendar.ts";
import { dayNumber, formatDay, parseDay } from "./civil.ts";
import type { Schedule } from "./schedule.ts";
import { plainCalendar, siteCalendar } from "./site-calendar.ts";

const on = (text: string) => parseDay(text) ?? Number.NaN;
const school: Schedule = {
  terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }],
  closures: [{ from: "2025-09-24", to: "2025-09-25", reason: "台风停课" }],
  openDays: ["2025-08-31", "2025-09-24"],
};

test("without terms a site is open on working days, or daily", () => {
  const [weekdays, daily] = [
    siteCalendar(undefined, plainCalendar),
    siteCalendar({ operates: "daily" }, plainCalendar),
  ];
  const saturday = on("2025-09-06");
  expect([weekdays.isOperating(saturday), daily.isOperating(saturday)]).toEqual([false, true]);
  expect([weekdays.isOperating(saturday - 1), daily.isWorkday(saturday)]).toEqual([true, false]);
});

test("with terms a site is open only inside them", () => {
  const site = siteCalendar(school, plainCalendar);
  expect([site.isOperating(on("2025-08-29")), site.isOperating(on("2025-09-01"))]).toEqual([false, true]);
  expect(site.isWorkday(on("2025-08-29"))).toBe(true);
});

test("an open day is open outside the term and on a Sunday, but is no working day", () => {
  const site = siteCalendar(school, plainCalendar);
  expect([site.isOperating(on("2025-08-31")), site.isWorkday(on("2025-08-31"))]).toEqual([true, false]);
});

test("a closure closes even an open day and a working day", () => {
  const site = siteCalendar(school, plainCalendar);
  const day = on("2025-09-24");
  expect([site.isClosed(day), site.isOperating(day), site.isWorkday(day)]).toEqual([true, false, false]);
  expect(site.isClosed(on("2025-09-26"))).toBe(false);
});

test("an empty list of terms limits nothing", () => {
  expect(siteCalendar({ terms: [] }, plainCalendar).isOperating(on("2025-09-01"))).toBe(true);
});

test("what a calendar says of a day is asked once and answered alike ever after", () => {
  let asked = 0;
  const counting: Calendar = {
    ...plainCalendar,
    day: (day) => {
      asked += 1;
      return { working: day % 2 === 0, status: day < 0 ? "unknown" : "confirmed" };
    },
  };
  const site = siteCalendar(undefined, counting);
  const answers = () => [
    site.isWorkday(20332),
    site.isOperating(20333),
    site.isClosed(20332),
    site.status(-1),
    site.status(20332),
  ];
  expect(answers()).toEqual([true, false, false, "unknown", "confirmed"]);
  expect(answers()).toEqual([true, false, false, "unknown", "confirmed"]);
  expect(asked).toBe(3);
});

test("days beyond those it keeps are answered all the same", () => {
  const site = siteCalendar({ operates: "daily" }, plainCalendar);
  expect([dayNumber(1890, 1, 1), dayNumber(2300, 1, 1)].map(site.isOperating)).toEqual([true, true]);
  expect(site.isWorkday(dayNumber(1890, 1, 1))).toBe(true);
});

test("counting working days forth and back agrees with walking day by day", () => {
  const site = siteCalendar(school, plainCalendar);
  fc.assert(
    fc.property(fc.integer({ min: 20300, max: 20600 }), fc.integer({ min: 1, max: 40 }), (day, n) => {
      const after = site.workdaysAfter(day, n);
      const passed = Array.from({ length: after - day }, (_, i) => day + 1 + i).filter(site.isWorkday);
      expect([passed.length, passed.at(-1)]).toEqual([n, after]);
      expect(site.workdaysBefore(after, n - 1)).toBe(passed[0]);
    }),
  );
});

test("a site that never works says so instead of searching for ever", () => {
  const site = siteCalendar({ closures: [{ from: "2025-01-01", to: "2045-01-01", reason: "停办" }] }, plainCalendar);
  expect(() => site.workdaysAfter(on("2025-09-01"), 1)).toThrow(/ten years after 2025-09-01.*schedule\.closures/);
  expect(formatDay(site.workdaysBefore(on("2025-01-06"), 1))).toBe("2024-12-31");
});

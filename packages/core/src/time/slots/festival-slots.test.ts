import { expect, test } from "vitest";
import type { Calendar } from "../calendar.ts";
import { dayNumber, formatMinute, parseDay } from "../civil.ts";
import { plainCalendar, siteCalendar } from "../site-calendar.ts";
import { expand } from "../slots.ts";
import { festivalSlots } from "./festival-slots.ts";

const on = (text: string) => parseDay(text) ?? Number.NaN;
const calendar: Calendar = {
  ...plainCalendar,
  festivalDay: (id, year) => {
    if (id === "year-end") return dayNumber(year, 12, 28);
    if (id === "new-year") return dayNumber(year, 1, 1);
    return id === "spring-festival" && year === 2026 ? dayNumber(2026, 2, 17) : undefined;
  },
};
const site = siteCalendar(undefined, calendar);

test("a festival is due at the end of its last day around it", () => {
  const [slot] = festivalSlots({ of: ["spring-festival"], from: -7, to: -1 }, on("2026-02-01"), on("2026-02-28"), site);
  expect(slot && [slot.id, formatMinute(slot.opens), formatMinute(slot.due)]).toEqual([
    "spring-festival-2026",
    "2026-02-10T00:00",
    "2026-02-17T00:00",
  ]);
});

test("days before New Year belong to the year of the festival", () => {
  const slots = festivalSlots({ of: ["new-year"], from: -3 }, on("2025-12-01"), on("2025-12-31"), site);
  expect(slots.map((slot) => slot.id)).toEqual(["new-year-2026"]);
});

test("days after New Year may belong to a festival of the year before", () => {
  const slots = festivalSlots({ of: ["year-end"], from: 6, to: 8 }, on("2026-01-01"), on("2026-01-31"), site);
  expect(slots.map((slot) => slot.id)).toEqual(["year-end-2025"]);
});

test("a festival that the calendar does not know has no slot", () => {
  expect(festivalSlots({ of: ["spring-festival"] }, on("2027-01-01"), on("2027-12-31"), site)).toEqual([]);
});

test("a festival of one day moves off a day that is not worked and keeps its id", () => {
  const rule = { every: { unit: "festival" as const, of: ["new-year"] }, onNonWorkday: "after" as const };
  // 2028-01-01 is a Saturday.
  const [slot] = expand(rule, on("2028-01-01"), on("2028-01-01"), site);
  expect(slot && [slot.id, formatMinute(slot.opens)]).toEqual(["new-year-2028", "2028-01-03T00:00"]);
});

test("a festival that ends before it begins is refused", () => {
  expect(() => festivalSlots({ of: ["new-year"], from: 3 }, 0, 1, site)).toThrow("from 3 is after to 0");
});

import { formatDay, parseDay } from "@houqin/core";
import { expect, test } from "vitest";
import { china } from "./china.ts";
import { statutoryDays } from "./statutory.ts";

test.each([
  [1999, 0],
  [2007, 10],
  [2008, 11],
  [2024, 11],
  [2025, 13],
  [2060, 13],
  [2061, 0],
])("the law gives %i a total of %i days", (year, total) => {
  expect(statutoryDays(year)).toHaveLength(total);
});

test.each([
  [2007, ["2007-02-18", "2007-02-19", "2007-02-20"]],
  [2008, ["2008-02-06", "2008-02-07", "2008-02-08"]],
  [2014, ["2014-01-31", "2014-02-01", "2014-02-02"]],
  [2025, ["2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31"]],
])("the Spring Festival of %i counts from the day that the text in force names", (year, expected) => {
  const spring = statutoryDays(year).filter(({ holiday }) => holiday === "spring-festival");
  expect(spring.map(({ day }) => formatDay(day))).toEqual(expected);
});

test("every statutory day of an announced year is off", () => {
  const calendar = china();
  const years = Array.from({ length: 2026 - 2004 + 1 }, (_, index) => 2004 + index);
  const worked = years.flatMap(statutoryDays).filter(({ day }) => calendar.day(day).working);
  expect(worked).toEqual([]);
});

test("Mid-autumn on National Day is listed for both", () => {
  const first = parseDay("2031-10-01");
  const both = statutoryDays(2031).filter(({ day }) => day === first);
  expect(both.map(({ holiday }) => holiday)).toEqual(["mid-autumn", "national-day"]);
});

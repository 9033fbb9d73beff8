import { civilDate, dayNumber, formatDay, isoWeekday, parseDay } from "@houqin/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { festivalDay, festivals, festivalsOn } from "./festival.ts";

const year = fc.integer({ min: 1950, max: 2060 });

test.each([
  ["spring-festival", 2026, "2026-02-17"],
  ["spring-festival", 2027, "2027-02-06"],
  ["spring-festival-eve", 2026, "2026-02-16"],
  ["lantern", 2026, "2026-03-03"],
  ["qingming", 2026, "2026-04-05"],
  ["dragon-boat", 2026, "2026-06-19"],
  ["qixi", 2026, "2026-08-19"],
  ["mid-autumn", 2026, "2026-09-25"],
  ["double-ninth", 2026, "2026-10-18"],
  ["laba", 2026, "2026-01-26"],
  ["little-new-year", 2026, "2026-02-10"],
  ["school-safety-day", 2026, "2026-03-30"],
  ["mothers-day", 2026, "2026-05-10"],
  ["fathers-day", 2026, "2026-06-21"],
  ["fire-safety-day", 2026, "2026-11-09"],
  ["dongzhi", 2026, "2026-12-22"],
])("%s of %i is %s", (id, of, expected) => {
  expect(formatDay(festivalDay(id, of) ?? 0)).toBe(expected);
});

test.each([2020, 2031])("Mid-autumn is National Day in %i", (of) => {
  expect(festivalDay("mid-autumn", of)).toBe(dayNumber(of, 10, 1));
  expect(festivalsOn(dayNumber(of, 10, 1)).map(({ id }) => id)).toEqual(["mid-autumn", "national-day"]);
});

test("every festival has a day in every year from 1950 to 2060", () => {
  const without = festivals.filter(({ id }) =>
    Array.from({ length: 111 }, (_, index) => festivalDay(id, 1950 + index)).includes(undefined),
  );
  expect(without).toEqual([]);
});

test("every festival but 腊八 stays in its civil year", () => {
  fc.assert(
    fc.property(year, fc.constantFrom(...festivals), (of, { id }) => {
      const day = festivalDay(id, of);
      if (id !== "laba") expect(day !== undefined && civilDate(day).year).toBe(of);
    }),
  );
});

test("腊八 belongs to the year of the Spring Festival after it", () => {
  expect(formatDay(festivalDay("laba", 2022) ?? 0)).toBe("2022-01-10");
  expect(formatDay(festivalDay("laba", 2023) ?? 0)).toBe("2022-12-30");
  expect(festivalsOn(dayNumber(2022, 12, 30)).map(({ id }) => id)).toEqual(["laba"]);
});

test("the festivals on a day are those whose day it is", () => {
  fc.assert(
    fc.property(year, fc.constantFrom(...festivals), (of, festival) => {
      expect(festivalsOn(festivalDay(festival.id, of) ?? 0)).toContain(festival);
    }),
  );
});

test("an ordinary day has no festival", () => {
  expect(festivalsOn(parseDay("2026-11-20") ?? 0)).toEqual([]);
});

test("the eve is the day before the Spring Festival, be the month of 29 or 30 days", () => {
  fc.assert(
    fc.property(year, (of) => {
      expect((festivalDay("spring-festival-eve", of) ?? 0) + 1).toBe(festivalDay("spring-festival", of));
    }),
  );
});

test("the last Monday of March is a Monday in its last week", () => {
  fc.assert(
    fc.property(year, (of) => {
      const day = festivalDay("school-safety-day", of) ?? 0;
      expect(isoWeekday(day)).toBe(1);
      expect(civilDate(day + 7).month).toBe(4);
    }),
  );
});

test("ids are unique, and titles are there in both languages", () => {
  expect(new Set(festivals.map(({ id }) => id)).size).toBe(festivals.length);
  expect(festivals.filter(({ title }) => title.zh === "" || title.en === "")).toEqual([]);
});

test("an unknown id and a year outside 1950 to 2060 give no day", () => {
  expect(festivalDay("midautumn", 2026)).toBeUndefined();
  expect(festivalDay("national-day", 1949)).toBeUndefined();
  expect(festivalDay("national-day", 2061)).toBeUndefined();
  expect(festivalDay("__proto__", 2026)).toBeUndefined();
});

import { formatDay } from "@houqin/core";
import { Lunar } from "lunar-typescript";
import { expect, test } from "vitest";
import { solarTermDay, solarTerms } from "./solar-term.ts";

const years = Array.from({ length: 2060 - 1950 + 1 }, (_, index) => 1950 + index);

test("all 24 terms agree with lunar-typescript in every year from 1950 to 2060", () => {
  const differing = years.flatMap((year) => {
    const theirs = Lunar.fromYmd(year, 6, 1).getJieQiTable();
    return solarTerms
      .map(({ id, title }) => {
        const solar = theirs[title.zh === "冬至" ? "DONG_ZHI" : title.zh];
        return { id, ours: formatDay(solarTermDay(id, year) ?? 0), theirs: solar?.toYmd() };
      })
      .filter(({ ours, theirs: other }) => ours !== other);
  });
  expect(differing).toEqual([]);
});

test("the terms of a year follow each other in 14 to 16 days", () => {
  for (const year of years) {
    const days = solarTerms.map(({ id }) => solarTermDay(id, year) ?? 0);
    const gaps = days.slice(1).map((day, index) => day - (days[index] ?? 0));
    expect(gaps.every((gap) => gap >= 14 && gap <= 16)).toBe(true);
  }
});

test("an unknown term and a year outside 1950 to 2060 give no day", () => {
  expect(solarTermDay("winter", 2026)).toBeUndefined();
  expect(solarTermDay("dongzhi", 1949)).toBeUndefined();
  expect(solarTermDay("dongzhi", 2061)).toBeUndefined();
});

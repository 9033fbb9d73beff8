import { dayNumber } from "@houqin/core";
import { LunarDay, LunarYear } from "tyme4ts";
import { expect, test } from "vitest";

const FIRST = 1949;
const LAST = 2060;

test("the committed table of lunar years is what tyme4ts gives", async () => {
  const years = Array.from({ length: LAST - FIRST + 1 }, (_, index) => row(FIRST + index));
  await expect(`// Written by "npm run tables" from lunar-years.test.ts: edit that, not this.

export const FIRST_LUNAR_YEAR = ${FIRST};

/**
 * One row for each lunar year from 1949 to 2060: the day number of its first day, its leap month (0: none), and the lengths of
 * its 12 or 13 months in order, the first in the lowest bit, 1 for 30 days and 0 for 29.
 */
export const lunarYears: readonly (readonly [newYear: number, leapMonth: number, lengths: number])[] = [
${years.join("\n")}
];
`).toMatchFileSnapshot("./lunar-years.ts");
});

function row(year: number): string {
  const newYear = LunarDay.fromYmd(year, 1, 1).getSolarDay();
  const day = dayNumber(newYear.getYear(), newYear.getMonth(), newYear.getDay());
  const months = LunarYear.fromYear(year).getMonths();
  const lengths = months.map((month) => (month.getDayCount() === 30 ? "1" : "0")).reverse();
  return `  [${day}, ${LunarYear.fromYear(year).getLeapMonth()}, 0b${lengths.join("")}], // ${year}`;
}

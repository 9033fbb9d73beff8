import { SolarTerm } from "tyme4ts";
import { expect, test } from "vitest";

const FIRST = 1950;
const LAST = 2060;

test("the committed table of solar terms is what tyme4ts gives", async () => {
  const years = Array.from({ length: LAST - FIRST + 1 }, (_, index) => row(FIRST + index));
  await expect(`// Written by "npm run tables" from solar-terms.test.ts: edit that, not this.

export const FIRST_TERM_YEAR = ${FIRST};

/**
 * One row for each year from ${FIRST} to ${LAST}: the days of the month of the 24 solar terms from 小寒 to 冬至, two terms to a month,
 * each as one digit in base 36.
 */
export const solarTermDays: readonly string[] = [
${years.join("\n")}
];
`).toMatchFileSnapshot("./solar-terms.ts");
});

function row(year: number): string {
  const days = Array.from({ length: 24 }, (_, index) => {
    const day = SolarTerm.fromIndex(year, index + 1).getSolarDay();
    const month = Math.floor(index / 2) + 1;
    if (day.getYear() !== year || day.getMonth() !== month)
      throw new Error(`${day}: expected a day of ${year}-${month}`);
    return day.getDay().toString(36);
  });
  return `  "${days.join("")}", // ${year}`;
}

import { expect, it } from "vitest";
import { sameDay } from "./same-day.ts";

const lunar = new Intl.DateTimeFormat("en-u-ca-chinese", { month: "numeric", day: "numeric", timeZone: "UTC" });
/** Whether 1 October of a year is the fifteenth of the eighth lunar month. */
function shared(year: number): boolean {
  const parts = lunar.formatToParts(Date.UTC(year, 9, 1));
  const of = (type: string) => parts.find((part) => part.type === type)?.value;
  return of("month") === "8" && of("day") === "15";
}
const years = Array.from({ length: 151 }, (_, index) => 1949 + index);

it("knows every year from 1949 to 2099 in which Mid-Autumn and National Day share a day", () => {
  const accepted = years.filter((year) => {
    const period = { id: `${year}`, first: `${year}-01-01`, last: `${year}-12-31`, assumed: false, from: 0, to: 4 };
    return sameDay("中秋和国庆是同一天", period).length === 0;
  });
  expect(accepted).toEqual(years.filter(shared));
  expect(accepted).toHaveLength(5);
});

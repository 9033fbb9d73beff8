import { expect, test } from "vitest";
import { parseDay } from "../civil.ts";
import { yearDaySlots } from "./year-day-slots.ts";

const on = (text: string) => parseDay(text) ?? Number.NaN;

test("February 29 falls on the 28th in common years", () => {
  const slots = yearDaySlots({ on: ["02-29"] }, on("2023-01-01"), on("2025-12-31"));
  expect(slots.map((slot) => slot.id)).toEqual(["2023-02-28", "2024-02-29", "2025-02-28"]);
});

test("every third year from the start", () => {
  const slots = yearDaySlots(
    { on: ["11-09"], interval: 3, starting: "2022-01-01" },
    on("2020-01-01"),
    on("2029-12-31"),
  );
  expect(slots.map((slot) => slot.id)).toEqual(["2022-11-09", "2025-11-09", "2028-11-09"]);
});

test.each(["02-30", "13-01", "00-10", "04-31", "10-00"])("%s is refused as a day of no year", (text) => {
  expect(() => yearDaySlots({ on: ["01-01", text] }, 0, 1)).toThrow(`every.on[1]: "${text}" is a day of no year`);
});

import { expect, test } from "vitest";
import { parseDay } from "../civil.ts";
import { weekdaySlots } from "./weekday-slots.ts";

const on = (text: string) => parseDay(text) ?? Number.NaN;

test("every second week is counted in ISO weeks from the one that contains the start", () => {
  // The start is a Thursday: Monday of its week has passed, but the week counts as the first.
  const every = { on: ["MO", "FR"], interval: 2, starting: "2025-09-04" } as const;
  const slots = weekdaySlots(every, on("2025-09-01"), on("2025-10-01"));
  expect(slots.map((slot) => slot.id)).toEqual(["2025-09-05", "2025-09-15", "2025-09-19", "2025-09-29"]);
});

test("days come in order however the weekdays are listed", () => {
  const slots = weekdaySlots({ on: ["SU", "MO"] }, on("2025-09-01"), on("2025-09-14"));
  expect(slots.map((slot) => slot.id)).toEqual(["2025-09-01", "2025-09-07", "2025-09-08", "2025-09-14"]);
});

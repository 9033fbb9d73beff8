import { expect, test } from "vitest";
import { formatDay, formatMinute, parseDay } from "../civil.ts";
import { periodSlots } from "./period-slots.ts";

const on = (text: string) => parseDay(text) ?? Number.NaN;

test("a week opens on Monday 00:00 and is due on the next Monday", () => {
  const slots = periodSlots("week", {}, on("2025-08-26"), on("2025-09-07"));
  expect(slots.map((slot) => [slot.id, formatMinute(slot.opens), formatMinute(slot.due)])).toEqual([
    ["2025-W36", "2025-09-01T00:00", "2025-09-08T00:00"],
  ]);
});

test.each([
  ["month", ["2025-09", "2025-10", "2025-11", "2025-12", "2026-01"]],
  ["quarter", ["2025-Q4", "2026-Q1"]],
  ["half", ["2026-H1"]],
  ["year", ["2026"]],
] as const)("one slot per %s that begins in the range", (unit, expected) => {
  expect(periodSlots(unit, {}, on("2025-09-01"), on("2026-01-31")).map((slot) => slot.id)).toEqual(expected);
});

test("the period that contains the start has a slot, none before it", () => {
  const slots = periodSlots("quarter", { interval: 2, starting: "2025-05-20" }, on("2024-01-01"), on("2026-12-31"));
  expect(slots.map((slot) => slot.id)).toEqual(["2025-Q2", "2025-Q4", "2026-Q2", "2026-Q4"]);
});

test("a range wholly before the start has no slots", () => {
  expect(periodSlots("month", { starting: "2025-09-01" }, on("2025-03-01"), on("2025-03-10"))).toEqual([]);
});

test("the last day of a period is the day before it is due", () => {
  const [slot] = periodSlots("half", {}, on("2025-07-01"), on("2025-07-01"));
  expect([formatDay(slot?.last ?? 0), formatMinute(slot?.due ?? 0)]).toEqual(["2025-12-31", "2026-01-01T00:00"]);
});

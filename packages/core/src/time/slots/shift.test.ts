import { expect, test } from "vitest";
import { parseDay } from "../civil.ts";
import type { Every, Shift } from "../every.ts";
import { plainCalendar, siteCalendar } from "../site-calendar.ts";
import { expand, type SlotRule } from "../slots.ts";

const on = (text: string) => parseDay(text) ?? Number.NaN;
const site = siteCalendar({ closures: [{ from: "2025-10-01", to: "2025-10-08", reason: "国庆" }] }, plainCalendar);
const ids = (every: Every, onNonWorkday: Shift, from: string, to: string) =>
  expand({ every, onNonWorkday }, on(from), on(to), site).map((slot) => slot.id);

test.each([
  ["keep", ["2025-10-05"]],
  ["skip", []],
  ["before", ["2025-09-30"]],
  ["after", ["2025-10-09"]],
] as const)("a fifth of October in the holidays: %s", (shift, expected) => {
  expect(ids({ unit: "month", on: [5] }, shift, "2025-10-01", "2025-10-31")).toEqual(expected);
});

test("slots that meet on one working day become one", () => {
  expect(ids({ unit: "day" }, "after", "2025-09-05", "2025-09-08")).toEqual(["2025-09-05", "2025-09-08"]);
  expect(ids({ unit: "weekday", on: ["FR", "SA", "SU"] }, "before", "2025-09-01", "2025-09-07")).toEqual([
    "2025-09-05",
  ]);
});

test("a moved slot opens on its new day, and its window counts from there", () => {
  const rule: SlotRule = {
    every: { unit: "year", on: ["10-01"] },
    window: { due: "12:00" },
    onNonWorkday: "after",
  };
  const [slot] = expand(rule, on("2025-10-01"), on("2025-10-01"), site);
  const day = on("2025-10-09");
  expect(slot).toEqual({ id: "2025-10-09", day, opens: day * 1440, due: day * 1440 + 720 });
});

test("clock times of a day that is not worked move with it", () => {
  expect(ids({ unit: "clock", at: ["08:00", "20:00"] }, "before", "2025-09-06", "2025-09-06")).toEqual([
    "2025-09-05T08:00",
    "2025-09-05T20:00",
  ]);
});

test("slots of several days stay where they are, and go only where the site is open on none", () => {
  const holidays = { from: "2025-10-04", to: "2025-10-12", reason: "国庆" };
  const closed = siteCalendar({ closures: [holidays] }, plainCalendar);
  const weeks = (onNonWorkday: Shift) =>
    expand({ every: { unit: "week" }, onNonWorkday }, on("2025-09-29"), on("2025-10-19"), closed).map(({ id }) => id);
  expect(weeks("skip")).toEqual(["2025-W40", "2025-W42"]);
  expect(weeks("before")).toEqual(["2025-W40", "2025-W41", "2025-W42"]);
  expect(ids({ unit: "month" }, "skip", "2025-10-01", "2025-10-01")).toEqual(["2025-10"]);
});

import { expect, test } from "vitest";
import { parseDay } from "../civil.ts";
import { plainCalendar, siteCalendar } from "../site-calendar.ts";
import { seasonSlots } from "./season-slots.ts";

const on = (text: string) => parseDay(text) ?? Number.NaN;
const site = siteCalendar(undefined, plainCalendar);
const ids = (every: Parameters<typeof seasonSlots>[0], from: string, to: string) =>
  seasonSlots(every, on(from), on(to), site).map((slot) => slot.id);

test("a season holds its first and its last day", () => {
  const every = { from: "05-01", to: "05-03", every: "day" } as const;
  expect(ids(every, "2025-01-01", "2025-12-31")).toEqual(["2025-05-01", "2025-05-02", "2025-05-03"]);
});

test("the heating season crosses New Year", () => {
  const every = { from: "11-15", to: "03-15", every: "month" } as const;
  expect(ids(every, "2025-09-01", "2026-08-31")).toEqual(["2025-12", "2026-01", "2026-02", "2026-03"]);
});

test("a week counts by its Monday", () => {
  const every = { from: "06-03", to: "06-16", every: "week" } as const;
  expect(ids(every, "2025-01-01", "2025-12-31")).toEqual(["2025-W24", "2025-W25"]);
});

test("a season until February 29 ends on the last of February in common years", () => {
  const every = { from: "02-28", to: "02-29", every: "day" } as const;
  expect(ids(every, "2024-01-01", "2025-12-31")).toEqual(["2024-02-28", "2024-02-29", "2025-02-28"]);
});

test("an impossible day of the year is refused", () => {
  expect(() => ids({ from: "06-31", to: "09-01", every: "day" }, "2025-01-01", "2025-01-02")).toThrow(
    'every.from: "06-31" is a day of no year',
  );
});

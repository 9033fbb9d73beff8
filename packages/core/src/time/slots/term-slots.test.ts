import { expect, test } from "vitest";
import { formatDay, parseDay } from "../civil.ts";
import { plainCalendar, siteCalendar } from "../site-calendar.ts";
import { termSlots } from "./term-slots.ts";

const on = (text: string) => parseDay(text) ?? Number.NaN;
const site = siteCalendar(
  { terms: [{ id: "autumn", from: "2025-09-01", to: "2026-01-23", middle: "2025-11-10" }] },
  plainCalendar,
);
const days = (every: Parameters<typeof termSlots>[0], from = "2025-08-01", to = "2026-07-31") =>
  termSlots(every, on(from), on(to), site).map((slot) => [slot.id, formatDay(slot.day), formatDay(slot.last)]);

test("a whole term is one slot under its own id", () => {
  expect(days({})).toEqual([["autumn", "2025-09-01", "2026-01-23"]]);
});

test("start, middle and end are a week each unless told otherwise", () => {
  expect(days({ at: ["start", "middle", "end"] })).toEqual([
    ["autumn/start", "2025-09-01", "2025-09-07"],
    ["autumn/middle", "2025-11-07", "2025-11-13"],
    ["autumn/end", "2026-01-17", "2026-01-23"],
  ]);
  expect(days({ at: ["middle"], days: 4 })).toEqual([["autumn/middle", "2025-11-08", "2025-11-11"]]);
});

test("a part counts where it begins itself, not where its term does", () => {
  expect(days({ at: ["start", "end"] }, "2026-01-01").map(([id]) => id)).toEqual(["autumn/end"]);
});

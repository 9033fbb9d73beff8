import { expect, test } from "vitest";
import { parseDay } from "../civil.ts";
import { plainCalendar, siteCalendar } from "../site-calendar.ts";
import { daySlots } from "./day-slots.ts";

const on = (text: string) => parseDay(text) ?? Number.NaN;
const site = siteCalendar(
  { operates: "daily", closures: [{ from: "2025-09-03", to: "2025-09-03", reason: "校庆" }] },
  plainCalendar,
);
const ids = (every: Parameters<typeof daySlots>[0], from: string, to: string) =>
  daySlots(every, on(from), on(to), site).map((slot) => slot.id.slice(5));

test("a day slot opens at 00:00 and is due at 24:00", () => {
  const [slot] = daySlots({ unit: "day" }, on("2025-09-01"), on("2025-09-01"), site);
  expect(slot).toMatchObject({ id: "2025-09-01", opens: 20332 * 1440, due: 20333 * 1440 });
});

test("working days leave out weekends and closures, operating days only closures", () => {
  expect(ids({ unit: "workday" }, "2025-09-01", "2025-09-08")).toEqual(["09-01", "09-02", "09-04", "09-05", "09-08"]);
  expect(ids({ unit: "operatingDay" }, "2025-09-02", "2025-09-07")).toEqual([
    "09-02",
    "09-04",
    "09-05",
    "09-06",
    "09-07",
  ]);
});

test("every second working day counts working days, not the days between", () => {
  const every = { unit: "workday", interval: 2, starting: "2025-09-01" } as const;
  expect(ids(every, "2025-09-01", "2025-09-11")).toEqual(["09-01", "09-04", "09-08", "09-10"]);
  expect(ids(every, "2025-09-05", "2025-09-11")).toEqual(["09-08", "09-10"]);
});

test("without a start, every third day is counted from 1970-01-01", () => {
  const slots = daySlots({ unit: "day", interval: 3 }, -7, 7, site);
  expect(slots.map((slot) => slot.day)).toEqual([-6, -3, 0, 3, 6]);
});

test("working days before 1970 keep the pace too", () => {
  const slots = daySlots({ unit: "workday", interval: 3 }, -7, 5, site);
  // Thursday 1970-01-01 counts; Monday and Thursday are three working days apart, then Tuesday.
  expect(slots.map((slot) => slot.day)).toEqual([-3, 0, 5]);
});

test("nothing is due before the start", () => {
  expect(ids({ unit: "day", starting: "2025-09-05" }, "2025-09-01", "2025-09-06")).toEqual(["09-05", "09-06"]);
});

import { expect, test } from "vitest";
import { plainCalendar, siteCalendar } from "../site-calendar.ts";
import { clockSlots } from "./clock-slots.ts";

const site = siteCalendar(undefined, plainCalendar);
const times = (at: readonly string[]) => clockSlots({ at }, 0, 0, site).map((slot) => [slot.id, slot.opens, slot.due]);

test("each clock time lasts until the next one, the last until 24:00, in whatever order they are given", () => {
  expect(times(["16:00", "07:30", "12:00"])).toEqual([
    ["1970-01-01T07:30", 450, 720],
    ["1970-01-01T12:00", 720, 960],
    ["1970-01-01T16:00", 960, 1440],
  ]);
});

test("a clock time given twice is one slot", () => {
  expect(times(["07:30", "07:30"])).toEqual([["1970-01-01T07:30", 450, 1440]]);
});

test("on working days only", () => {
  const slots = clockSlots({ at: ["08:00"], days: "workday" }, 0, 4, site);
  expect(slots.map((slot) => slot.id)).toEqual(["1970-01-01T08:00", "1970-01-02T08:00", "1970-01-05T08:00"]);
});

test("24:00 is refused, for it leaves nothing of the day", () => {
  expect(() => times(["12:00", "24:00"])).toThrow('every.at: "24:00" leaves nothing of the day');
});

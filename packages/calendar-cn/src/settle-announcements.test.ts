import { expect, test } from "vitest";
import { announced } from "./announced.ts";
import type { HolidayBlock } from "./announcement.ts";
import { announcement2027 } from "./example-2027.ts";
import { settleAnnouncements } from "./settle-announcements.ts";

const { holidays } = announcement2027;

test("every built-in announcement would be accepted from an app", () => {
  expect(settleAnnouncements(announced)).toEqual(announced);
});

test("every mistake is told at once", () => {
  const wrong = [
    { ...announcement2027, holidays: replacing({ id: "new-year", from: "2027-01-03", through: "2027-01-01" }) },
    { year: 2029, holidays: [] },
  ];
  expect(() => settleAnnouncements(wrong)).toThrow(/2027-01-03 to 2027-01-01[\s\S]*2029 without 2028/);
});

test.each<[string, unknown, string]>([
  ["no announcement at all", "2027", 'announcements[0]: found "2027", Invalid input: expected object, received string'],
  [
    "an unknown holiday",
    { year: 2027, holidays: [{ id: "may-day", from: "2027-05-01", through: "2027-05-05" }] },
    'announcements[0].holidays[0].id: found "may-day"',
  ],
  [
    "an impossible date",
    { year: 2027, holidays: [{ id: "new-year", from: "2027-02-30", through: "2027-05-05" }] },
    'announcements[0].holidays[0].from: found "2027-02-30", expected a date YYYY-MM-DD',
  ],
  ["an unknown key", { year: 2027, holidays: [], off: [] }, "off"],
  [
    "a year before the built-in ones",
    { year: 2003, holidays: [] },
    "announcements[0].year: found 2003, expected a year from 2004 to 2060",
  ],
  ["a year after the covered ones", { year: 2061, holidays: [] }, "found 2061, expected a year from 2004 to 2060"],
  ["a gap", { year: 2028, holidays: [] }, "announcements: found 2028 without 2027, expected no gap after 2026"],
  [
    "a block without its festival",
    { year: 2027, holidays: replacing({ id: "dragon-boat", from: "2027-06-10", through: "2027-06-12" }) },
    "dragon-boat: found 2027-06-10 to 2027-06-12, expected the festival day 2027-06-09 among them",
  ],
  [
    "a day of another year",
    { year: 2027, holidays: replacing({ id: "new-year", from: "2026-11-30", through: "2027-01-03" }) },
    "new-year: found 2026-11-30 to 2027-01-03, expected days from 2026-12-01 to 2027-12-31",
  ],
  [
    "blocks that overlap",
    { year: 2027, holidays: replacing({ id: "qingming", from: "2027-04-03", through: "2027-05-01" }) },
    "labour-day: found days that qingming has too, expected blocks that do not overlap",
  ],
  [
    "a make-up day on a weekday",
    {
      year: 2027,
      holidays: replacing({ id: "new-year", from: "2027-01-01", through: "2027-01-03", makeUp: ["2027-01-04"] }),
    },
    "new-year: found make-up day 2027-01-04 on a weekday, expected a Saturday or Sunday",
  ],
  [
    "a make-up day that is off",
    {
      year: 2027,
      holidays: replacing({ id: "new-year", from: "2027-01-01", through: "2027-01-03", makeUp: ["2027-05-02"] }),
    },
    "new-year: found make-up day 2027-05-02 in the days off of labour-day, expected a day outside them",
  ],
  [
    "a make-up day twice",
    {
      year: 2027,
      holidays: replacing({
        id: "new-year",
        from: "2027-01-01",
        through: "2027-01-03",
        makeUp: ["2027-01-09", "2027-01-09"],
      }),
    },
    "found 2027-01-09 as a make-up day twice, expected once",
  ],
  [
    "a holiday forgotten",
    { year: 2027, holidays: holidays.filter(({ id }) => id !== "mid-autumn") },
    "mid-autumn: found no block with 2027-09-15, expected every statutory day off in one",
  ],
])("refuses %s", (_, announcement, message) => {
  expect(() => settleAnnouncements([announcement])).toThrow(message);
});

test("a year given twice is refused", () => {
  expect(() => settleAnnouncements([announcement2027, announcement2027])).toThrow(
    "announcements[1].year: found 2027 a second time, expected each year once",
  );
});

function replacing(block: HolidayBlock): HolidayBlock[] {
  return holidays.map((other) => (other.id === block.id ? block : other));
}

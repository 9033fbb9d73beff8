import { HouqinError, sayProblem } from "@houqin/core";
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
  expect(() => settleAnnouncements(wrong)).toThrow(
    /2027-01-03 to 2027-01-01[\s\S]*found 2029, expected a notice of 2028 as well/,
  );
});

test.each<[string, unknown, string]>([
  ["no announcement at all", "2027", 'announcements.0: found "2027", expected an object with fields'],
  [
    "an unknown holiday",
    { year: 2027, holidays: [{ id: "may-day", from: "2027-05-01", through: "2027-05-05" }] },
    "announcements.0.holidays.0.id: found may-day, expected one of ",
  ],
  [
    "an impossible date",
    { year: 2027, holidays: [{ id: "new-year", from: "2027-02-30", through: "2027-05-05" }] },
    "announcements.0.holidays.0.from: found 2027-02-30, expected a day that exists, as YYYY-MM-DD",
  ],
  [
    "an unknown key",
    { year: 2027, holidays: [], off: [] },
    "announcements.0: found off, expected a field that belongs here",
  ],
  [
    "a year before the built-in ones",
    { year: 2003, holidays: [] },
    "announcements.0.year: found 2003, expected a year from 2004 to 2060",
  ],
  ["a year after the covered ones", { year: 2061, holidays: [] }, "found 2061, expected a year from 2004 to 2060"],
  ["a gap", { year: 2028, holidays: [] }, "announcements: found 2028, expected a notice of 2027 as well"],
  [
    "a block without its festival",
    { year: 2027, holidays: replacing({ id: "dragon-boat", from: "2027-06-10", through: "2027-06-12" }) },
    "found 2027-06-10 to 2027-06-12, expected the festival day 2027-06-09 among them",
  ],
  [
    "a day of another year",
    { year: 2027, holidays: replacing({ id: "new-year", from: "2026-11-30", through: "2027-01-03" }) },
    "found 2026-11-30 to 2027-01-03, expected days from 2026-12-01 to 2027-12-31",
  ],
  [
    "blocks that overlap",
    { year: 2027, holidays: replacing({ id: "qingming", from: "2027-04-03", through: "2027-05-01" }) },
    "expected days that qingming does not have",
  ],
  [
    "a make-up day on a weekday",
    {
      year: 2027,
      holidays: replacing({ id: "new-year", from: "2027-01-01", through: "2027-01-03", makeUp: ["2027-01-04"] }),
    },
    ".makeUp: found 2027-01-04, expected a Saturday or Sunday",
  ],
  [
    "a make-up day that is off",
    {
      year: 2027,
      holidays: replacing({ id: "new-year", from: "2027-01-01", through: "2027-01-03", makeUp: ["2027-05-02"] }),
    },
    ".makeUp: found 2027-05-02, expected a day outside the days off of labour-day",
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
    ".makeUp: found 2027-01-09, expected each make-up day once",
  ],
  [
    "a holiday forgotten",
    { year: 2027, holidays: holidays.filter(({ id }) => id !== "mid-autumn") },
    "announcements.0.holidays: found nothing, expected a block with 2027-09-15, a statutory day off of mid-autumn",
  ],
])("refuses %s", (_, announcement, message) => {
  expect(() => settleAnnouncements([announcement])).toThrow(message);
});

test("mistakes are said in Chinese as well", () => {
  const told = (): readonly string[] => {
    try {
      settleAnnouncements([{ year: 2027, holidays: holidays.filter(({ id }) => id !== "mid-autumn") }]);
    } catch (error) {
      if (error instanceof HouqinError) return error.problems.map((problem) => sayProblem(problem, "zh"));
      throw error;
    }
    return [];
  };
  expect(told()).toEqual(["announcements.0.holidays：没有填，应为一段包含 2027-09-15（mid-autumn 的法定假日）的放假"]);
});

test("a year given twice is refused", () => {
  expect(() => settleAnnouncements([announcement2027, announcement2027])).toThrow(
    "announcements.1.year: found 2027, expected each year once",
  );
});

function replacing(block: HolidayBlock): HolidayBlock[] {
  return holidays.map((other) => (other.id === block.id ? block : other));
}

import { civilDate, dayNumber, formatDay, isoWeekday, parseDay } from "@houqin/core";
import { getDayDetail } from "chinese-days";
import fc from "fast-check";
import { HolidayUtil } from "lunar-typescript";
import { LegalHoliday } from "tyme4ts";
import { expect, test } from "vitest";
import { announced } from "./announced.ts";
import type { Announcement } from "./announcement.ts";
import { china } from "./china.ts";
import { announcement2027 } from "./example-2027.ts";
import { festivalDay } from "./festival.ts";

const calendar = china();
const { from, through } = calendar.confirmed;

test("2004 to 2026 are confirmed", () => {
  expect([formatDay(from), formatDay(through)]).toEqual(["2004-01-01", "2026-12-31"]);
});

test("agrees with chinese-days on every day but 2005-12-31, which the notice for 2006 makes a working Saturday", () => {
  // Its own weekday depends on the zone of the host, so only the days that it names are taken from it.
  const theirs = (text: string) => {
    const { work, name } = getDayDetail(text);
    return name.includes(",") ? work : isoWeekday(parseDay(text) ?? 0) < 6;
  };
  expect(differing(theirs)).toEqual(["2005-12-31"]);
  expect(at("2005-12-31")).toEqual({ working: true, status: "confirmed", holiday: "new-year", makeUp: true });
});

test("agrees with tyme4ts on every day but the two make-up days of 2013 that it misses", () => {
  const theirs = (text: string) => {
    const { year, month, day } = civilDate(parseDay(text) ?? 0);
    return LegalHoliday.fromYmd(year, month, day)?.isWork() ?? isoWeekday(parseDay(text) ?? 0) < 6;
  };
  expect(differing(theirs)).toEqual(["2013-04-07", "2013-10-12"]);
});

test("agrees with lunar-typescript on every day but the two make-up days of 2013 that it misses", () => {
  const theirs = (text: string) => HolidayUtil.getHoliday(text)?.isWork() ?? isoWeekday(parseDay(text) ?? 0) < 6;
  expect(differing(theirs)).toEqual(["2013-04-07", "2013-10-12"]);
});

test.each([
  ["2013-04-07", "qingming"],
  ["2013-10-12", "national-day"],
])("%s is a make-up day for %s", (text, holiday) => {
  expect(at(text)).toEqual({ working: true, status: "confirmed", holiday, makeUp: true });
});

test("a changed arrangement counts, not the first one", () => {
  expect(at("2020-01-31").working).toBe(false);
  expect(at("2020-02-01")).toEqual({ working: false, status: "confirmed", holiday: "spring-festival" });
  expect(at("2015-09-06")).toEqual({ working: true, status: "confirmed", holiday: "victory-day", makeUp: true });
});

test("Mid-autumn in the National Day week belongs to its block", () => {
  expect(at("2025-10-06")).toEqual({ working: false, status: "confirmed", holiday: "national-day" });
  expect(at("2026-09-25")).toEqual({ working: false, status: "confirmed", holiday: "mid-autumn" });
});

test("every block contains its festival day", () => {
  for (const { year, holidays } of announced) {
    for (const block of holidays) {
      const festival = formatDay(festivalDay(block.id, year) ?? 0);
      expect(block.from <= festival && festival <= block.through, `${year} ${block.id}`).toBe(true);
    }
  }
});

test("a make-up day is a weekend day, worked, and outside every block", () => {
  const all = announced.flatMap(({ holidays }) => holidays.flatMap(({ makeUp }) => makeUp ?? []));
  expect(all.length).toBeGreaterThan(100);
  for (const text of all) {
    expect(isoWeekday(parseDay(text) ?? 0), text).toBeGreaterThan(5);
    expect(at(text), text).toMatchObject({ working: true, makeUp: true });
  }
});

test("nobody works a weekend day but a make-up day, and no weekday is off but a holiday", () => {
  fc.assert(
    fc.property(fc.integer({ min: from, max: dayNumber(2060, 12, 31) }), (day) => {
      const { working, makeUp, holiday } = calendar.day(day);
      const weekday = isoWeekday(day) < 6;
      expect(working && !weekday).toBe(makeUp === true);
      if (weekday && !working) expect(holiday).toBeDefined();
    }),
    { numRuns: 2000 },
  );
});

test("every answer is frozen and the same object each time", () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 60_000 }), (day) => {
      expect(Object.isFrozen(calendar.day(day))).toBe(true);
      expect(calendar.day(day)).toBe(calendar.day(day));
    }),
  );
  expect(Object.isFrozen(calendar)).toBe(true);
});

test("a year not announced is provisional: the statutory days are off and no make-up day is known", () => {
  expect(at("2027-02-05")).toEqual({ working: false, status: "provisional", holiday: "spring-festival" });
  expect(at("2027-02-07")).toEqual({ working: false, status: "provisional", holiday: "spring-festival" });
  expect(at("2027-02-10")).toEqual({ working: true, status: "provisional" });
  expect(at("2027-02-14")).toEqual({ working: false, status: "provisional" });
  expect(at("2031-10-01")).toEqual({ working: false, status: "provisional", holiday: "national-day" });
  expect(at("2060-12-31").status).toBe("provisional");
});

test("years before and after the covered ones are unknown and follow the weekday", () => {
  expect(at("2003-12-31")).toEqual({ working: true, status: "unknown" });
  expect(at("2003-10-04")).toEqual({ working: false, status: "unknown" });
  expect(at("2061-01-03")).toEqual({ working: true, status: "unknown" });
});

test("a day that is no integer is unknown", () => {
  expect(calendar.day(20_000.5).status).toBe("unknown");
});

test("an announcement given makes its year confirmed", () => {
  const later = china({ announcements: [announcement2027] });
  expect(formatDay(later.confirmed.through)).toBe("2027-12-31");
  expect(later.day(dayNumber(2027, 2, 10))).toEqual({
    working: false,
    status: "confirmed",
    holiday: "spring-festival",
  });
  expect(later.day(dayNumber(2027, 2, 14))).toMatchObject({ working: true, makeUp: true });
  expect(later.day(dayNumber(2028, 1, 3)).status).toBe("provisional");
});

test("an announcement reaches back into the last December", () => {
  const newYear = { id: "new-year", from: "2026-12-31", through: "2027-01-02", makeUp: ["2026-12-27"] } as const;
  const holidays = announcement2027.holidays.map((block) => (block.id === "new-year" ? newYear : block));
  const later = china({ announcements: [{ year: 2027, holidays }] });
  expect(later.day(dayNumber(2026, 12, 31))).toEqual({ working: false, status: "confirmed", holiday: "new-year" });
  expect(later.day(dayNumber(2026, 12, 27))).toMatchObject({ working: true, makeUp: true });
});

test("an announcement for a built-in year replaces it", () => {
  const built = announced.find(({ year }) => year === 2026);
  const holidays = (built?.holidays ?? []).map((block) =>
    block.id === "new-year" ? { id: block.id, from: block.from, through: "2026-01-04" } : block,
  );
  const amended = china({ announcements: [{ year: 2026, holidays }] });
  expect(calendar.day(dayNumber(2026, 1, 4)).working).toBe(true);
  expect(amended.day(dayNumber(2026, 1, 4))).toEqual({ working: false, status: "confirmed", holiday: "new-year" });
  expect(amended.confirmed).toEqual(calendar.confirmed);
});

test("the built-in announcements given back change nothing", () => {
  const again: readonly Announcement[] = announced;
  const same = china({ announcements: again });
  for (let day = from; day <= through; day++) expect(same.day(day)).toEqual(calendar.day(day));
});

function at(text: string) {
  return calendar.day(parseDay(text) ?? Number.NaN);
}

function differing(works: (text: string) => boolean): string[] {
  const days: string[] = [];
  for (let day = from; day <= through; day++) {
    const text = formatDay(day);
    if (calendar.day(day).working !== works(text)) days.push(text);
  }
  return days;
}

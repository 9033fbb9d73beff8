import { dayNumber, formatDay, parseDay } from "@houqin/core";
import { getLunarDate } from "chinese-days";
import fc from "fast-check";
import { Solar } from "lunar-typescript";
import { expect, test } from "vitest";
import { fromLunar, type LunarDate, lunarDate } from "./lunar.ts";

const FIRST = dayNumber(1950, 1, 1);
const LAST = dayNumber(2060, 12, 31);

test("agrees with lunar-typescript on every day from 1950 to 2060", { timeout: 60_000 }, () => {
  const differing = runs((day) => {
    const [year, month, dayOfMonth] = formatDay(day).split("-").map(Number);
    const lunar = Solar.fromYmd(year ?? 0, month ?? 0, dayOfMonth ?? 0).getLunar();
    return {
      year: lunar.getYear(),
      month: Math.abs(lunar.getMonth()),
      day: lunar.getDay(),
      leap: lunar.getMonth() < 0,
    };
  });
  expect(differing).toEqual([]);
});

test("differs from chinese-days only in three months of 1996 and 2060, where that is wrong", {
  timeout: 60_000,
}, () => {
  const differing = runs((day) => {
    const lunar = getLunarDate(formatDay(day));
    return { year: lunar.lunarYear, month: lunar.lunarMon, day: lunar.lunarDay, leap: lunar.isLeap };
  });
  expect(differing).toEqual(["1996-07-15 to 1996-08-13", "1996-09-12 to 1996-10-11", "2060-04-30 to 2060-05-29"]);
});

test("differs from Intl only in the months where ICU is off by a day", { timeout: 60_000 }, () => {
  const format = new Intl.DateTimeFormat("en-u-ca-chinese", {
    timeZone: "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  const differing = runs((day) => {
    const parts = new Map<string, string>(
      format.formatToParts(day * 86_400_000).map(({ type, value }) => [type, value]),
    );
    const month = parts.get("month") ?? "";
    return {
      year: Number(parts.get("relatedYear")),
      month: Number.parseInt(month, 10),
      day: Number(parts.get("day")),
      leap: month.endsWith("bis"),
    };
  });
  const known = [
    "1954-02-03 to 1954-03-04",
    "1955-02-22 to 1955-03-23",
    "1987-07-26 to 1987-09-22",
    "1999-01-17 to 1999-02-15",
    "2012-08-17 to 2012-09-15",
    "2018-11-07 to 2018-12-06",
    "2027-02-06 to 2027-03-07",
    "2030-02-02 to 2030-03-03",
  ];
  // Another ICU than the one of Node 20 may have mended some of these; none may have a new one.
  const icu = process.versions.icu ?? "";
  expect(differing).toEqual(icu.startsWith("78.") ? known : known.filter((run) => differing.includes(run)));
});

test.each([
  ["2027-02-06", 2027],
  ["2030-02-03", 2030],
])("the lunar year begins on %s", (text, year) => {
  expect(fromLunar({ year, month: 1, day: 1 })).toBe(parseDay(text));
});

test("a lunar date of a day leads back to that day", () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST, max: LAST }), (day) => {
      const lunar = lunarDate(day);
      expect(lunar && fromLunar(lunar)).toBe(day);
    }),
  );
});

test("any lunar date either does not exist or leads back to itself", () => {
  const date = fc.record({
    year: fc.integer({ min: 1945, max: 2065 }),
    month: fc.integer({ min: 0, max: 13 }),
    day: fc.integer({ min: 0, max: 31 }),
    leap: fc.boolean(),
  });
  fc.assert(
    fc.property(date, (lunar) => {
      const day = fromLunar(lunar);
      if (day !== undefined) expect(lunarDate(day)).toEqual(lunar);
    }),
    { numRuns: 1000 },
  );
});

test("the day after is the next day of the month or the first of the next month", () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST, max: LAST - 1 }), (day) => {
      const [today, tomorrow] = [lunarDate(day), lunarDate(day + 1)];
      expect(tomorrow?.day === 1 ? (today?.day ?? 0) >= 29 : tomorrow?.day === (today?.day ?? 0) + 1).toBe(true);
    }),
  );
});

test("a leap month is told from the month before it", () => {
  expect(lunarDate(dayNumber(2025, 7, 24))).toEqual({ year: 2025, month: 6, day: 30, leap: false });
  expect(lunarDate(dayNumber(2025, 7, 25))).toEqual({ year: 2025, month: 6, day: 1, leap: true });
  expect(fromLunar({ year: 2025, month: 7, day: 1 })).toBe(dayNumber(2025, 8, 23));
});

test("a leap month that the year does not have gives no day", () => {
  expect(fromLunar({ year: 2026, month: 6, day: 1, leap: true })).toBeUndefined();
});

test("days outside the lunar years 1949 to 2060 have no lunar date", () => {
  expect(lunarDate(dayNumber(1949, 1, 28))).toBeUndefined();
  expect(lunarDate(dayNumber(1949, 1, 29))).toEqual({ year: 1949, month: 1, day: 1, leap: false });
  expect(lunarDate(dayNumber(2061, 1, 20))).toMatchObject({ year: 2060, month: 12 });
  expect(lunarDate(dayNumber(2061, 1, 21))).toBeUndefined();
});

/** The runs of days from 1950 to 2060 on which another source gives another lunar date than ours. */
function runs(other: (day: number) => LunarDate): string[] {
  const found: { from: number; to: number }[] = [];
  for (let day = FIRST; day <= LAST; day++) {
    const [ours, theirs] = [lunarDate(day), other(day)];
    const same =
      ours?.year === theirs.year && ours.month === theirs.month && ours.day === theirs.day && ours.leap === theirs.leap;
    if (same) continue;
    const last = found.at(-1);
    if (last?.to === day - 1) last.to = day;
    else found.push({ from: day, to: day });
  }
  return found.map(({ from, to }) => `${formatDay(from)} to ${formatDay(to)}`);
}

import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { dayNumber } from "./civil.ts";
import { isZone, zoneOffset } from "./zone.ts";

const utcMinute = fc.integer({ min: dayNumber(1970, 1, 1) * 1440, max: dayNumber(2037, 12, 31) * 1440 });

test.each(["Asia/Shanghai", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"])(
  "offsets in %s agree with Temporal at any minute",
  (zone) => {
    const offset = zoneOffset(zone);
    fc.assert(
      fc.property(utcMinute, (minute) => {
        const there = Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toZonedDateTimeISO(zone);
        expect(offset(minute)).toBe(there.offsetNanoseconds / 60e9);
      }),
    );
  },
);

test("the offset changes within the very minute in which the clocks change", () => {
  const offset = zoneOffset("America/New_York");
  const change = dayNumber(2025, 3, 9) * 1440 + 7 * 60;
  expect([offset(change - 1), offset(change)]).toEqual([-300, -240]);
});

test("Shanghai kept summer time from 1986 to 1991", () => {
  const offset = zoneOffset("Asia/Shanghai");
  expect([1985, 1988, 1992].map((year) => offset(dayNumber(year, 7, 1) * 1440))).toEqual([480, 540, 480]);
});

test("the year 0000 comes before the year 0001", () => {
  expect(zoneOffset("UTC")(dayNumber(0, 6, 1) * 1440)).toBe(0);
});

test("an unknown zone is refused by name", () => {
  expect(() => zoneOffset("Asia/Peking")).toThrow(/"Asia\/Peking" is not known.*Asia\/Shanghai/);
});

test.each(["", "+08:00", "Asia/Peking", "中国"])("%j is no zone on any host", (name) => {
  expect(isZone(name)).toBe(false);
});

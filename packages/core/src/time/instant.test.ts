import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { dayNumber, formatMinute } from "./civil.ts";
import { parseInstant, parseMoment } from "./instant.ts";

const zone = "Asia/Shanghai";
const minute = fc.integer({ min: dayNumber(1971, 1, 1) * 1440, max: dayNumber(2037, 12, 31) * 1440 });
const read = (text: string) => {
  const at = parseInstant(text, zone);
  return at === undefined ? undefined : formatMinute(at);
};

test("a local minute survives being written and read again, with T or a space", () => {
  fc.assert(
    fc.property(minute, (at) => {
      const text = formatMinute(at);
      expect([parseInstant(text, zone), parseInstant(text.replace("T", " "), zone)]).toEqual([at, at]);
    }),
  );
});

test("an instant written with any zone's offset is read as the site's local minute", () => {
  const zones = fc.constantFrom("UTC", "America/New_York", "Asia/Kathmandu", "Pacific/Auckland", "Asia/Shanghai");
  fc.assert(
    fc.property(minute, zones, zones, (at, writer, site) => {
      const instant = Temporal.Instant.fromEpochMilliseconds(at * 60_000);
      const written = instant.toZonedDateTimeISO(writer).toString({ timeZoneName: "never" });
      const local = instant.toZonedDateTimeISO(site).toPlainDateTime().toString({ smallestUnit: "minute" });
      expect(formatMinute(parseInstant(written, site) ?? 0)).toBe(local);
    }),
  );
});

test.each([
  ["2025-09-01", "2025-09-01T00:00"],
  ["2025-09-01T07:30:59", "2025-09-01T07:30"],
  ["2025-09-01T07:30:59.999", "2025-09-01T07:30"],
  ["2025-08-31T23:30Z", "2025-09-01T07:30"],
  ["2025-09-01T00:30:15.5+01:00", "2025-09-01T07:30"],
  ["2025-08-31 18:30-05:00", "2025-09-01T07:30"],
  ["2025-09-01T24:00", "2025-09-02T00:00"],
  ["2025-09-01T24:00:00.000+08:00", "2025-09-02T00:00"],
])("%s is %s", (text, local) => {
  expect(read(text)).toBe(local);
});

test.each([
  "",
  "2025-02-30",
  "2025-02-30T07:30",
  "2025-09-01T25:00",
  "2025-09-01T24:01",
  "2025-09-01T24:00:01",
  "2025-09-01T24:00:00.001Z",
  "2025-09-01T07:60",
  "2025-09-01T07:30:60",
  "2025-09-01T7:30",
  "2025-09-01T07",
  "2025-09-01t07:30",
  "2025-09-01T07:30z",
  "2025-09-01T07:30+8",
  "2025-09-01T07:30+24:00",
  "2025-09-01T07:30:15.",
  "2025-09-01T07:30 ",
  "2025-09-01/lunch",
])("%j is no instant", (text) => {
  expect(parseInstant(text, zone)).toBeUndefined();
});

test("a bare date as an end is the end of its day, an instant stays what it is", () => {
  expect(formatMinute(parseMoment("2025-09-01", zone, "end") ?? 0)).toBe("2025-09-02T00:00");
  expect(formatMinute(parseMoment("2025-09-01", zone, "start") ?? 0)).toBe("2025-09-01T00:00");
  expect(formatMinute(parseMoment("2025-09-01T07:30", zone, "end") ?? 0)).toBe("2025-09-01T07:30");
});

test("an offset cannot be turned into the time of an unknown zone", () => {
  expect(() => parseInstant("2025-09-01T07:30Z", "Mars/Olympus")).toThrow(/"Mars\/Olympus"/);
});

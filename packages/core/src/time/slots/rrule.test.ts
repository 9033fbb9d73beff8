import fc from "fast-check";
import { RRuleTemporal } from "rrule-temporal";
import { expect, test } from "vitest";
import { formatDay, parseDay } from "../civil.ts";
import { Every, type MonthDay, Weekday } from "../every.ts";
import { plainCalendar, siteCalendar } from "../site-calendar.ts";
import { expand } from "../slots.ts";

// A second opinion on everything that RFC 5545 and RFC 7529 can say too.
const site = siteCalendar(undefined, plainCalendar);
const day = fc.integer({ min: parseDay("2019-01-01") ?? 0, max: parseDay("2027-12-31") ?? 0 });
const interval = fc.integer({ min: 1, max: 7 });
const weekdays = fc.uniqueArray(fc.constantFrom(...Weekday.options), { minLength: 1, maxLength: 4 });
const pad = (n: number) => String(n).padStart(2, "0");

function byRule(recurrence: string, starting: number, to: number): string[] {
  const compact = (each: number) => formatDay(each).replaceAll("-", "");
  const rule = new RRuleTemporal({
    rruleString: `DTSTART;TZID=UTC:${compact(starting)}T000000\nRRULE:${recurrence};UNTIL=${compact(to)}T235959Z`,
  });
  return rule.all().map((at) => at.toPlainDate().toString());
}

function byCadence(every: unknown, from: number, to: number): string[] {
  return expand({ every: Every.parse(every) }, from, to, site).map((slot) => slot.id);
}

test("every n days", () => {
  fc.assert(
    fc.property(day, interval, fc.integer({ min: 0, max: 200 }), (start, n, length) => {
      const every = { unit: "day", interval: n, starting: formatDay(start) };
      expect(byCadence(every, start - 30, start + length)).toEqual(
        byRule(`FREQ=DAILY;INTERVAL=${n}`, start, start + length),
      );
    }),
    { numRuns: 60 },
  );
});

test("on weekdays of every n weeks", () => {
  fc.assert(
    fc.property(day, interval, weekdays, fc.integer({ min: 0, max: 300 }), (start, n, on, length) => {
      const every = { unit: "weekday", on, interval: n, starting: formatDay(start) };
      const rule = `FREQ=WEEKLY;INTERVAL=${n};WKST=MO;BYDAY=${on.join(",")}`;
      expect(byCadence(every, start - 30, start + length)).toEqual(byRule(rule, start, start + length));
    }),
    { numRuns: 60 },
  );
});

test("on the nth or last weekday of every n months", () => {
  const nth = fc.tuple(fc.constantFrom("1", "2", "3", "4", "5", "last"), fc.constantFrom(...Weekday.options));
  fc.assert(
    fc.property(day, interval, fc.array(nth, { minLength: 1, maxLength: 3 }), (start, n, on) => {
      const names: MonthDay[] = on.map(([place, weekday]) => `${place}-${weekday}`);
      const every = { unit: "month", on: names, interval: n, starting: formatDay(start) };
      const rule = on.map(([place, weekday]) => (place === "last" ? "-1" : place) + weekday);
      expect(byCadence(every, start - 30, start + 700)).toEqual(
        byRule(`FREQ=MONTHLY;INTERVAL=${n};BYDAY=${rule.join(",")}`, start, start + 700),
      );
    }),
    { numRuns: 60 },
  );
});

test("on days of every n months, and on their last day", () => {
  const days = fc.uniqueArray(fc.oneof(fc.integer({ min: 1, max: 28 }), fc.constant("last")), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(day, interval, days, (start, n, on) => {
      const every = { unit: "month", on, interval: n, starting: formatDay(start) };
      const rule = on.map((each) => (each === "last" ? -1 : each)).join(",");
      expect(byCadence(every, start - 30, start + 700)).toEqual(
        byRule(`FREQ=MONTHLY;INTERVAL=${n};BYMONTHDAY=${rule}`, start, start + 700),
      );
    }),
    { numRuns: 60 },
  );
});

test("on a day that short months lack, which is then their last one", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 29, max: 31 }), (start, on) => {
      const every = { unit: "month", on: [on], starting: formatDay(start) };
      const shortest = Array.from({ length: on - 27 }, (_, i) => 28 + i).join(",");
      // The last of the days 28 to `on` that the month has.
      const rule = `FREQ=MONTHLY;BYMONTHDAY=${shortest};BYSETPOS=-1`;
      expect(byCadence(every, start, start + 700)).toEqual(byRule(rule, start, start + 700));
    }),
    { numRuns: 40 },
  );
});

test("on a day of every n years", () => {
  const date = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 4 }), date, (start, n, [month, dayOfMonth]) => {
      const every = { unit: "year", on: [`${pad(month)}-${pad(dayOfMonth)}`], interval: n, starting: formatDay(start) };
      const rule = `FREQ=YEARLY;INTERVAL=${n};BYMONTH=${month};BYMONTHDAY=${dayOfMonth}`;
      expect(byCadence(every, start - 30, start + 3000)).toEqual(byRule(rule, start, start + 3000));
    }),
    { numRuns: 40 },
  );
});

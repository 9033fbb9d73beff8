import fc from "fast-check";
import { expect, test } from "vitest";
import type { Calendar } from "./calendar.ts";
import { dayNumber, formatMinute, parseDay } from "./civil.ts";
import { Every } from "./every.ts";
import { plainCalendar, siteCalendar } from "./site-calendar.ts";
import { expand, nextSlot, type Slot, type SlotRule } from "./slots.ts";

const festive: Calendar = {
  ...plainCalendar,
  festivalDay: (id, year) => (id === "labour-day" ? dayNumber(year, 5, 1) : dayNumber(year, 1, 28 + (year % 20))),
};
const site = siteCalendar(
  {
    operates: "daily",
    terms: [
      { id: "autumn", from: "2025-09-01", to: "2026-01-23" },
      { id: "spring", from: "2026-02-24", to: "2026-07-03" },
    ],
    closures: [{ from: "2025-10-01", to: "2025-10-12", reason: "假期封校" }],
    meals: [
      { id: "breakfast", from: "06:30", to: "08:00" },
      { id: "lunch", from: "11:00", to: "12:30" },
    ],
  },
  festive,
);

const on = (text: string) => parseDay(text) ?? Number.NaN;
const day = fc.integer({ min: on("2025-06-01"), max: on("2026-10-01") });
const dayText = fc.constantFrom("2025-01-15", "2025-09-03", "2026-03-31");
const pace = { interval: fc.integer({ min: 1, max: 5 }), starting: dayText };
const paced = { requiredKeys: ["unit"] as ["unit"] };
const kind = fc.constantFrom("day", "workday", "operatingDay");
const clock = fc.constantFrom("00:00", "07:30", "12:00", "17:45", "23:59");
const yearDay = fc.constantFrom("01-01", "02-29", "03-15", "11-09", "12-31");
const monthDay = fc.oneof(
  fc.integer({ min: 1, max: 31 }),
  fc.constantFrom("last", "first-workday", "last-workday", "2-WE", "5-MO", "last-FR"),
);
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 3 });
const everies: fc.Arbitrary<unknown> = fc.oneof(
  fc.record({ unit: kind, ...pace }, paced),
  fc.record({ unit: fc.constant("meal"), meals: some(fc.constantFrom("lunch", "breakfast", "supper")) }, paced),
  fc.record({ unit: fc.constant("clock"), at: some(clock), days: kind }, { requiredKeys: ["unit", "at"] }),
  fc.record(
    { unit: fc.constant("weekday"), on: some(fc.constantFrom("MO", "WE", "SA", "SU")), ...pace },
    { requiredKeys: ["unit", "on"] },
  ),
  fc.record({ unit: fc.constantFrom("week", "quarter", "half"), ...pace }, paced),
  fc.record({ unit: fc.constant("month"), on: some(monthDay), ...pace }, paced),
  fc.record({ unit: fc.constant("year"), on: some(yearDay), ...pace }, paced),
  fc.record(
    {
      unit: fc.constant("term"),
      at: some(fc.constantFrom("start", "middle", "end")),
      days: fc.integer({ min: 1, max: 20 }),
    },
    paced,
  ),
  fc.record(
    {
      unit: fc.constant("festival"),
      of: some(fc.constantFrom("labour-day", "lunar")),
      from: fc.integer({ min: -30, max: 0 }),
      to: fc.integer({ min: 0, max: 30 }),
    },
    { requiredKeys: ["unit", "of"] },
  ),
  fc.record({
    unit: fc.constant("season"),
    from: yearDay,
    to: yearDay,
    every: fc.constantFrom("day", "workday", "operatingDay", "week", "month"),
  }),
  fc.record(
    {
      unit: fc.constant("random"),
      times: fc.integer({ min: 1, max: 6 }),
      per: fc.constantFrom("week", "month", "quarter", "term"),
      among: kind,
      seed: fc.string(),
    },
    { requiredKeys: ["unit", "times", "per", "seed"] },
  ),
);
const moment = fc.oneof(
  clock,
  fc.record({ days: fc.integer({ min: -3, max: 9 }), at: clock }, { requiredKeys: ["days"] }),
);
const rules: fc.Arbitrary<SlotRule> = fc
  .tuple(
    everies.map((every) => Every.parse(every)),
    fc.record({ opens: moment, due: moment }, { requiredKeys: [] }),
    fc.constantFrom("keep" as const, "skip" as const, "before" as const, "after" as const),
  )
  .map(([every, window, onNonWorkday]) => ({ every, window, onNonWorkday }));

const order = (a: Slot, b: Slot) => a.opens - b.opens || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const once = (slots: readonly Slot[]) => [...new Map(slots.map((slot) => [slot.id, slot])).values()].sort(order);

test("without shifts, the slots of a range are those of its parts, one after the other", () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rules, day, lengths, ({ every }, from, parts) => {
      let start = from;
      const joined: Slot[] = [];
      for (const length of parts) {
        joined.push(...expand({ every }, start, start + length - 1, site));
        start += length;
      }
      expect(joined).toEqual(expand({ every }, from, start - 1, site));
    }),
    { numRuns: 400 },
  );
});

test("with shifts and windows too, once slots that met are taken as one", () => {
  fc.assert(
    fc.property(rules, day, fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), (rule, from, a, b) => {
      const parts = [...expand(rule, from, from + a, site), ...expand(rule, from + a + 1, from + a + b, site)];
      expect(once(parts)).toEqual(expand(rule, from, from + a + b, site));
    }),
    { numRuns: 400 },
  );
});

test("slots come sorted, with ids of their own", () => {
  fc.assert(
    fc.property(rules, day, (rule, from) => {
      const slots = expand(rule, from, from + 300, site);
      expect(slots).toEqual([...slots].sort(order));
      expect(new Set(slots.map((slot) => slot.id)).size).toBe(slots.length);
    }),
  );
});

test("the next slot is the first that opens later, however far one looks back", () => {
  fc.assert(
    fc.property(rules, day, fc.integer({ min: 0, max: 1439 }), (rule, start, minute) => {
      const after = start * 1440 + minute;
      const around = expand(rule, start - 800, start + 2200, site).find((slot) => slot.opens > after);
      if (around) expect(nextSlot(rule, after, site)).toEqual(around);
    }),
    { numRuns: 300 },
  );
});

test("a slot that opens at the minute given is not the next one", () => {
  const rule: SlotRule = { every: { unit: "day" } };
  expect(nextSlot(rule, on("2025-09-01") * 1440, site)?.id).toBe("2025-09-02");
});

test("what never comes again has no next slot", () => {
  expect(nextSlot({ every: { unit: "term" } }, on("2030-01-01") * 1440, site)).toBeUndefined();
});

test("rolling and yearly steps are refused, for they need entries", () => {
  const gap: SlotRule = { every: { unit: "gap", atMost: 7, in: "days" } };
  const steps: SlotRule = { every: { unit: "steps", since: "lift.installed", years: [1, 4] } };
  expect(() => expand(gap, 0, 1, site)).toThrow(
    'every.unit: "gap" has no slots between 1970-01-01 and 1970-01-02 without entries',
  );
  expect(() => nextSlot(steps, 0, site)).toThrow('every.unit: "steps"');
});

test("a range that ends before it begins has no slots", () => {
  expect(expand({ every: { unit: "day" } }, 5, 4, site)).toEqual([]);
});

test("a year of working days with a window reads as an office would read it", () => {
  const rule: SlotRule = { every: { unit: "workday" }, window: { opens: "17:00", due: "09:00" } };
  const slots = expand(rule, on("2025-09-29"), on("2025-10-13"), site);
  expect(slots.map((slot) => [slot.id, formatMinute(slot.opens), formatMinute(slot.due)])).toEqual([
    ["2025-09-29", "2025-09-29T17:00", "2025-09-30T09:00"],
    ["2025-09-30", "2025-09-30T17:00", "2025-10-01T09:00"],
    ["2025-10-13", "2025-10-13T17:00", "2025-10-14T09:00"],
  ]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDay } from "../civil.ts";
import { periodOf, periodsBetween } from "../period-span.ts";
import { plainCalendar, siteCalendar } from "../site-calendar.ts";
import { expand } from "../slots.ts";
import { draw } from "./draw.ts";
import { randomSlots } from "./random-slots.ts";

const site = siteCalendar(undefined, plainCalendar);
const week = Array.from({ length: 7 }, (_, i) => 20332 + i);

test("each period has as many drawn days as asked for, all of the kind", () => {
  const times = fc.integer({ min: 1, max: 6 });
  fc.assert(
    fc.property(times, fc.string(), fc.constantFrom("week", "month", "quarter"), (n, seed, per) => {
      const slots = randomSlots({ times: n, per, among: "workday", seed }, "gate", 20454, 20454 + 89, site);
      const counts = new Map<string, number>();
      for (const { day } of slots) {
        expect(site.isWorkday(day)).toBe(true);
        const { id, from, to } = periodOf(per, day, site) ?? { id: "", from: 0, to: 0 };
        if (from >= 20454 && to <= 20454 + 89) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      for (const count of counts.values()) expect(count).toBe(Math.min(n, per === "week" ? 5 : n));
      expect(new Set(slots.map((slot) => slot.id)).size).toBe(slots.length);
    }),
  );
});

test("another seed, another key and another period draw other days", () => {
  const drawn = (seed: string, key: string) =>
    randomSlots({ times: 3, per: "month", seed }, key, 20454, 20454 + 180, site).map((slot) => slot.id);
  expect(drawn("a", "gate")).toEqual(drawn("a", "gate"));
  expect(drawn("a", "gate")).not.toEqual(drawn("b", "gate"));
  expect(drawn("a", "gate")).not.toEqual(drawn("a", "yard"));
});

test("over many seeds every day of the week is drawn about as often", () => {
  const counts = new Map<number, number>();
  for (let i = 0; i < 7000; i++) {
    for (const day of draw(week, 2, `seed|${i}|2025-W36`)) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  for (const day of week) expect(Math.abs((counts.get(day) ?? 0) - 2000)).toBeLessThan(200);
});

test("a day struck from the list replaces nothing but itself", () => {
  const [first, second] = draw(week, 2, "seed");
  const again = draw(
    week.filter((day) => day !== first),
    2,
    "seed",
  );
  expect(again).toContain(second);
});

test("when there are too few days all of them are drawn", () => {
  expect(draw([5, 3], 4, "seed")).toEqual([3, 5]);
});

test("however the site is closed, each whole period has its minimum, or every day that there is", () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 89 }), { maxLength: 80 });
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 8 }), fc.string(), (shut, times, seed) => {
      const closures = shut.map((day) => ({
        from: formatDay(20454 + day),
        to: formatDay(20454 + day),
        reason: "typhoon",
      }));
      const closed = siteCalendar({ operates: "daily", closures }, plainCalendar);
      const every = { unit: "random", times, per: "month", among: "operatingDay", seed } as const;
      const slots = expand({ every }, 20454, 20454 + 89, closed);
      for (const { from, to } of periodsBetween("month", 20454, 20454 + 59, closed)) {
        if (to > 20454 + 89) continue;
        const open = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter(closed.isOperating);
        const drawn = slots.filter(({ day }) => from <= day && day <= to);
        expect(drawn.length).toBe(Math.min(times, open.length));
        expect(drawn.every(({ day }) => closed.isOperating(day))).toBe(true);
      }
    }),
  );
});

import { expect, test } from "vitest";
import { formatDay } from "./civil.ts";
import { readDaySpan, readMeals, readTerms } from "./schedule-numbers.ts";

const autumn = { id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" };
const spring = { id: "2026-spring", from: "2026-02-24", to: "2026-07-03", middle: "2026-04-20" };

test("terms come sorted, with the given middle or the day halfway", () => {
  const terms = readTerms([spring, autumn]);
  expect(terms.map((term) => [term.id, formatDay(term.middle)])).toEqual([
    ["2025-autumn", "2025-11-12"],
    ["2026-spring", "2026-04-20"],
  ]);
});

test("a term id may not be used twice", () => {
  expect(() => readTerms([autumn, autumn])).toThrow('schedule.terms[1].id: "2025-autumn" is taken');
});

test("a term id may not read as a calendar period", () => {
  expect(() => readTerms([{ ...autumn, id: "2025-H2" }])).toThrow(
    'schedule.terms[0].id: "2025-H2" reads as a calendar period',
  );
});

test("an impossible date is refused where it stands", () => {
  expect(() => readTerms([{ ...spring, middle: "2026-02-30" }])).toThrow(
    'schedule.terms[0].middle: "2026-02-30" is no date',
  );
});

test("a span that ends before it begins is refused", () => {
  expect(() => readDaySpan({ from: "2026-02-02", to: "2026-02-01" }, "schedule.closures[3]")).toThrow(
    "schedule.closures[3]: ends on 2026-02-01, before it begins on 2026-02-02",
  );
});

test("a meal that ends after midnight ends on the next day", () => {
  expect(readMeals([{ id: "night", from: "22:30", to: "00:30" }])).toEqual([{ id: "night", from: 1350, to: 1470 }]);
});

test("a meal from a clock time to the same one lasts a day", () => {
  expect(readMeals([{ id: "buffet", from: "06:00", to: "06:00" }])).toEqual([{ id: "buffet", from: 360, to: 1800 }]);
});

test("an impossible clock is refused where it stands", () => {
  expect(() => readMeals([{ id: "lunch", from: "11:75", to: "12:30" }])).toThrow(
    'schedule.meals[0].from: "11:75" is no clock time',
  );
});

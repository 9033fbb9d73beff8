import { expect, test } from "vitest";
import { plainCalendar, siteCalendar } from "../site-calendar.ts";
import { mealSlots } from "./meal-slots.ts";

const meals = [
  { id: "lunch", from: "11:00", to: "12:30" },
  { id: "night", from: "23:00", to: "00:30" },
];
const site = siteCalendar(
  { meals, closures: [{ from: "1970-01-02", to: "1970-01-02", reason: "停业" }] },
  plainCalendar,
);

test("each meal of an open day is a slot during its hours, past midnight where it must", () => {
  const slots = mealSlots({}, 0, 3, site);
  expect(slots.map((slot) => [slot.id, slot.opens, slot.due])).toEqual([
    ["1970-01-01/lunch", 660, 750],
    ["1970-01-01/night", 1380, 1470],
  ]);
});

test("only the named meals, and of these only those that are served", () => {
  expect(mealSlots({ meals: ["night", "supper"] }, 0, 0, site).map((slot) => slot.id)).toEqual(["1970-01-01/night"]);
});

test("a site without meals has no meal slots", () => {
  expect(mealSlots({}, 0, 30, siteCalendar(undefined, plainCalendar))).toEqual([]);
});

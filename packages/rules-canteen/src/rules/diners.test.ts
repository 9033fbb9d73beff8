import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { sittings } from "../trial/school-meals.ts";
import { monday, september } from "../trial/trial-school.ts";
import { diningCapacity } from "./dining-capacity.ts";
import { eatWith } from "./eat-with.ts";
import { plateWaste } from "./plate-waste.ts";
import { surveyEachTerm } from "./survey-each-term.ts";

const verdictsOf = verdictsUnder(monday);

const sat = (meal: string, at: string) =>
  row("canteen/eat-with", at, { meal }, { covers: `2025-09-01/${meal}`, area: "hall-1", actors: { by: "wu" } });
const breakfast = sat("breakfast", "2025-09-01T07:20");
const lunch = sat("lunch", "2025-09-01T11:40");
const dinner = sat("dinner", "2025-09-01T17:30");
testRule(eatWith, {
  ...monday,
  pass: {
    "takes somebody at each meal": [breakfast, lunch, dinner],
    "asks only for the meals of the option": { entries: [lunch], options: { meals: ["lunch"] } },
  },
  fail: {
    "fails the meal at which nobody sat down": {
      entries: [lunch, dinner],
      finds: ["2025-09-01/breakfast 没有领导陪餐"],
    },
    "takes no dinner for the lunch that is asked": { entries: [dinner], options: { meals: ["lunch"] } },
  },
  unknown: { "is unknown where no such log is kept": { entries: [], without: ["canteen/eat-with"] } },
});
it("asks nobody to eat with the guests of a company", () => {
  expect(verdictsOf(eatWith, [], { site: { kind: "company" } })).toEqual(["notApplicable"]);
});

const seated = (count: number, from: string, leaves: string) =>
  row(
    "canteen/servings",
    `2025-09-01T${from}`,
    { meal: "lunch", group: "pupil", count, hall: "hall-1", leaves: `2025-09-01T${leaves}` },
    { covers: "2025-09-01/lunch", area: "class-1" },
  );
testRule(diningCapacity, {
  ...monday,
  pass: {
    "takes seats that are just taken": [seated(200, "11:30", "11:55"), seated(200, "11:35", "12:00")],
    "takes a second sitting as the first leaves": [seated(400, "11:30", "11:55"), seated(400, "11:55", "12:20")],
  },
  fail: {
    "fails one more": {
      entries: [seated(200, "11:30", "11:55"), seated(201, "11:35", "12:00")],
      finds: ["hall-1 同时坐了 401 人，座位只有 400 个"],
    },
  },
  none: { unknown: "a hall is known by the diners that were counted in it" },
});

const month = sittings("2025-09-01", 10, 100);
const weighed = (kilograms: number) =>
  row(
    "canteen/leftovers",
    "2025-09-10T13:00",
    { meal: "lunch", kilograms },
    { covers: "2025-09-10/lunch", area: "hall-1" },
  );
testRule(plateWaste, {
  ...september,
  pass: { "takes fifty grams a serving": [...month, weighed(150)] },
  fail: { "fails above": [...month, weighed(150.1)] },
  unknown: { "is unknown where nothing is weighed": { entries: month, without: ["canteen/leftovers"] } },
});
it("judges no plate waste in a short month", () => {
  expect(verdictsOf(plateWaste, [...month.slice(1), weighed(500)], september)).toEqual(["notApplicable"]);
});

const asked = (group: string) =>
  row(
    "general/survey",
    "2025-12-10T09:00",
    { about: "canteen", group, asked: 100, returned: 90, satisfied: 80 },
    { covers: "2025-autumn" },
  );
testRule(surveyEachTerm, {
  ...monday,
  pass: { "takes answers of pupils, parents and staff": [asked("pupil"), asked("parent"), asked("staff")] },
  fail: { "fails the group that was left out": [asked("pupil"), asked("staff")] },
  unknown: { "is unknown where no surveys are kept": { entries: [], without: ["general/survey"] } },
});
it("waits for surveys until the term is over", () => {
  expect(verdictsOf(surveyEachTerm, [], { asOf: "2026-01-23" })).toEqual(["pending", "pending", "pending"]);
});

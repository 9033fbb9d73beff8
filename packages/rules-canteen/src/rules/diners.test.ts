import { describe, expect, it } from "vitest";
import { row, saidOf } from "../trial/said-of.ts";
import { sittings } from "../trial/school-meals.ts";
import { diningCapacity } from "./dining-capacity.ts";
import { eatWith } from "./eat-with.ts";
import { plateWaste } from "./plate-waste.ts";
import { surveyEachTerm } from "./survey-each-term.ts";

describe("eating with the pupils", () => {
  const sat = (meal: string, at: string) =>
    row("canteen/eat-with", at, { meal }, { covers: `2025-09-01/${meal}`, area: "hall-1", actors: { by: "wu" } });
  const rows = [
    sat("breakfast", "2025-09-01T07:20"),
    sat("lunch", "2025-09-01T11:40"),
    sat("dinner", "2025-09-01T17:30"),
  ];

  it("passes a day on which somebody sat down at each meal", () => {
    expect(saidOf(eatWith, rows)).toEqual(["pass", "pass", "pass"]);
  });
  it("fails the meal at which nobody did", () => {
    expect(saidOf(eatWith, rows.slice(1))).toEqual(["fail missed", "pass", "pass"]);
  });
  it("asks only for the meals of the option", () => {
    expect(saidOf(eatWith, [], { options: { meals: ["lunch"] } })).toEqual(["fail missed"]);
  });
  it("does not apply to a company", () => {
    expect(saidOf(eatWith, [], { site: "company" })).toEqual(["notApplicable"]);
  });
  it("is unknown at a school that keeps no such log", () => {
    expect(saidOf(eatWith, [], { without: ["canteen/eat-with"] })).toEqual(["unknown"]);
  });
});

describe("the seats of a dining hall", () => {
  const seated = (count: number, from: string, leaves: string) =>
    row(
      "canteen/servings",
      `2025-09-01T${from}`,
      { meal: "lunch", group: "pupil", count, hall: "hall-1", leaves: `2025-09-01T${leaves}` },
      { covers: "2025-09-01/lunch", area: "class-1" },
    );

  it("pass when they are just taken", () => {
    expect(saidOf(diningCapacity, [seated(200, "11:30", "11:55"), seated(200, "11:35", "12:00")])).toEqual(["pass"]);
  });
  it("fail with one more", () => {
    expect(saidOf(diningCapacity, [seated(200, "11:30", "11:55"), seated(201, "11:35", "12:00")])).toEqual([
      "fail tooHigh",
    ]);
  });
  it("pass when the second sitting comes as the first leaves", () => {
    expect(saidOf(diningCapacity, [seated(400, "11:30", "11:55"), seated(400, "11:55", "12:20")])).toEqual(["pass"]);
  });
  it("follow the option", () => {
    expect(saidOf(diningCapacity, [seated(161, "11:30", "11:55")], { options: { seats: 160 } })).toEqual([
      "fail tooHigh",
    ]);
  });
});

describe("plate waste", () => {
  const days = ["2025-09-01", "2025-09-30"] as const;
  const month = sittings("2025-09-01", 10, 100);
  const weighed = (kilograms: number) =>
    row(
      "canteen/leftovers",
      "2025-09-10T13:00",
      { meal: "lunch", kilograms },
      { covers: "2025-09-10/lunch", area: "hall-1" },
    );

  it("passes at fifty grams a serving", () => {
    expect(saidOf(plateWaste, [...month, weighed(150)], { days })).toEqual(["pass"]);
  });
  it("fails above", () => {
    expect(saidOf(plateWaste, [...month, weighed(150.1)], { days })).toEqual(["fail tooHigh"]);
  });
  it("does not count in a short month", () => {
    expect(saidOf(plateWaste, [...month.slice(1), weighed(500)], { days })).toEqual(["notApplicable"]);
  });
  it("is unknown at a school that weighs nothing", () => {
    expect(saidOf(plateWaste, month, { days, without: ["canteen/leftovers"] })).toEqual(["unknown"]);
  });
});

describe("the survey of each term", () => {
  const asked = (group: string) =>
    row(
      "general/survey",
      "2025-12-10T09:00",
      { about: "canteen", group, asked: 100, returned: 90, satisfied: 80 },
      { covers: "2025-autumn" },
    );

  it("passes when pupils, parents and staff were asked", () => {
    expect(saidOf(surveyEachTerm, ["pupil", "parent", "staff"].map(asked))).toEqual(["pass", "pass", "pass"]);
  });
  it("fails the group that was left out", () => {
    expect(saidOf(surveyEachTerm, [asked("pupil"), asked("staff")])).toEqual(["fail missed", "pass", "pass"]);
  });
  it("waits until the term is over", () => {
    expect(saidOf(surveyEachTerm, [], { asOf: "2026-01-23" })).toEqual(["pending", "pending", "pending"]);
  });
  it("is unknown at a school that keeps no surveys", () => {
    expect(saidOf(surveyEachTerm, [], { without: ["general/survey"] })).toEqual(["unknown"]);
  });
});

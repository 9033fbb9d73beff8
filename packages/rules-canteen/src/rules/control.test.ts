import { describe, expect, it } from "vitest";
import { row, saidOf } from "../trial/said-of.ts";
import { accidentReported } from "./accident-reported.ts";
import { dailyControl } from "./daily-control.ts";
import { monthlyReview } from "./monthly-review.ts";
import { noFoodPoisoning } from "./no-food-poisoning.ts";
import { surpriseCheck } from "./surprise-check.ts";
import { weeklyReview } from "./weekly-review.ts";

describe("daily control", () => {
  const checked = (recordedAt = "2025-09-01T10:30") =>
    row(
      "canteen/daily-control",
      "2025-09-01T10:00",
      { items: [], zeroRisk: true },
      { covers: "2025-09-01", area: "kitchen-1", recordedAt },
    );

  it("passes on a day that was checked, clean or not", () => {
    expect(saidOf(dailyControl, [checked()])).toEqual(["pass"]);
  });
  it("fails on a day without a check", () => {
    expect(saidOf(dailyControl, [])).toEqual(["fail missed"]);
  });
  it("fails when another kitchen was checked", () => {
    expect(saidOf(dailyControl, [{ ...checked(), area: "kitchen-2" }])).toEqual(["fail missed"]);
  });
  it("allows filing until the end of the next day", () => {
    expect(saidOf(dailyControl, [checked("2025-09-02T23:59")])).toEqual(["pass"]);
    expect(saidOf(dailyControl, [checked("2025-09-03T00:01")])).toEqual(["fail lateBackfilled"]);
  });
  it("asks for nothing on a day without cooking", () => {
    expect(saidOf(dailyControl, [], { days: ["2025-09-06", "2025-09-06"] })).toEqual([]);
  });
  it("waits while the day is open", () => {
    expect(saidOf(dailyControl, [], { asOf: "2025-09-01T12:00" })).toEqual(["pending"]);
  });
  it("is unknown at a school that keeps no such log", () => {
    expect(saidOf(dailyControl, [], { without: ["canteen/daily-control"] })).toEqual(["unknown"]);
  });
});

describe("the weekly review", () => {
  const days = ["2025-09-01", "2025-09-05"] as const;
  const reviewed = (at: string) => row("canteen/weekly-review", at, { risks: [], report: "无" });

  it.each(["2025-09-01T08:00", "2025-09-05T23:59"])("passes when held within the week, at %s", (at) => {
    expect(saidOf(weeklyReview, [reviewed(at)], { days })).toEqual(["pass"]);
  });
  it("is late on Saturday", () => {
    expect(saidOf(weeklyReview, [reviewed("2025-09-06T00:00")], { days })).toEqual(["fail late"]);
  });
  it("fails when there was none", () => {
    expect(saidOf(weeklyReview, [], { days })).toEqual(["fail missed"]);
  });
  it("is unknown at a school that keeps no reviews", () => {
    expect(saidOf(weeklyReview, [], { days, without: ["canteen/weekly-review"] })).toEqual(["unknown"]);
  });
});

describe("the monthly review", () => {
  const days = ["2025-09-01", "2025-09-30"] as const;
  const held = (at: string) => row("canteen/monthly-review", at, { minutes: "听取汇报" });

  it.each(["2025-09-17T00:00", "2025-09-30T23:59"])("passes in the last two weeks of the month, at %s", (at) => {
    expect(saidOf(monthlyReview, [held(at)], { days })).toEqual(["pass"]);
  });
  it("fails when held earlier in the month", () => {
    expect(saidOf(monthlyReview, [held("2025-09-16T23:59")], { days })).toEqual(["fail missed"]);
  });
  it("is late in the next month", () => {
    expect(saidOf(monthlyReview, [held("2025-10-01T08:00")], { days })).toEqual(["fail late"]);
  });
  it("is unknown at a school that keeps no minutes", () => {
    expect(saidOf(monthlyReview, [], { days, without: ["canteen/monthly-review"] })).toEqual(["unknown"]);
  });
});

describe("the surprise check", () => {
  const days = ["2025-09-01", "2025-09-30"] as const;
  const everyDay = (topic: string) =>
    Array.from({ length: 30 }, (_, index) => `2025-09-${String(index + 1).padStart(2, "0")}T11:00`).map((at) =>
      row("general/inspection", at, { topic, items: [] }, { area: "kitchen-1" }),
    );

  it("passes when somebody came on the drawn day", () => {
    expect(saidOf(surpriseCheck, everyDay("canteen"), { days })).toEqual(["pass"]);
  });
  it("draws so many days a month", () => {
    expect(saidOf(surpriseCheck, everyDay("canteen"), { days, options: { times: 4 } })).toEqual(Array(4).fill("pass"));
  });
  it("fails when other things were inspected", () => {
    expect(saidOf(surpriseCheck, everyDay("fire"), { days })).toEqual(["fail missed"]);
  });
  it("is unknown at a school that keeps no inspections", () => {
    expect(saidOf(surpriseCheck, [], { days, without: ["general/inspection"] })).toEqual(["unknown"]);
  });
});

const incident = (category: string) =>
  row(
    "general/incident",
    "2025-09-03T12:00",
    { category, severity: "general", heardAt: "2025-09-03T12:00", description: "腹泻" },
    { id: "case-1" },
  );

describe("no food poisoning", () => {
  const days = ["2025-09-01", "2025-09-30"] as const;

  it("passes a period without a case", () => {
    expect(saidOf(noFoodPoisoning, [], { days })).toEqual(["pass"]);
  });
  it("counts no other accident", () => {
    expect(saidOf(noFoodPoisoning, [incident("injury")], { days })).toEqual(["pass"]);
  });
  it("fails at once with the first case", () => {
    const asOf = "2025-09-03";
    expect(saidOf(noFoodPoisoning, [incident("food-poisoning")], { days, asOf })).toEqual(["fail tooHigh"]);
  });
  it("forgets a case that was withdrawn", () => {
    const withdrawn = row("ledger/retracted", "2025-09-04T09:00", { entry: "case-1", reason: "误报" });
    expect(saidOf(noFoodPoisoning, [incident("food-poisoning"), withdrawn], { days })).toEqual(["pass"]);
  });
  it("is unknown at a school that keeps no incidents", () => {
    expect(saidOf(noFoodPoisoning, [], { days, without: ["general/incident"] })).toEqual(["unknown"]);
  });
});

describe("reporting a food accident", () => {
  const days = ["2025-09-03", "2025-09-03"] as const;
  const reported = (at: string) =>
    row("general/report", at, { topic: "food-accident", about: "case-1", to: "市场监管局、卫健局" });

  it("passes within two hours, the last minute included", () => {
    expect(saidOf(accidentReported, [incident("food-poisoning"), reported("2025-09-03T14:00")], { days })).toEqual([
      "pass",
    ]);
  });
  it("is late a minute after", () => {
    expect(saidOf(accidentReported, [incident("food-poisoning"), reported("2025-09-03T14:01")], { days })).toEqual([
      "fail late",
    ]);
  });
  it("fails without a report", () => {
    expect(saidOf(accidentReported, [incident("food-poisoning")], { days })).toEqual(["fail missed"]);
  });
  it("asks nothing about other accidents", () => {
    expect(saidOf(accidentReported, [incident("injury")], { days })).toEqual([]);
  });
  it("is unknown at a school that keeps no reports", () => {
    const without = ["general/report"];
    expect(saidOf(accidentReported, [incident("food-poisoning")], { days, without })).toEqual(["unknown"]);
  });
});

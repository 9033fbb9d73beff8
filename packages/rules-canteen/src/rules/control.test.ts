import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { kitchen } from "../trial/cast.ts";
import { monday, september } from "../trial/trial-school.ts";
import { accidentReported } from "./accident-reported.ts";
import { dailyControl } from "./daily-control.ts";
import { monthlyReview } from "./monthly-review.ts";
import { noFoodPoisoning } from "./no-food-poisoning.ts";
import { weeklyReview } from "./weekly-review.ts";

const verdictsOf = verdictsUnder(monday);

const checked = (recordedAt = "2025-09-01T10:30", area = "kitchen-1") =>
  row(
    "canteen/daily-control",
    "2025-09-01T10:00",
    { items: [], zeroRisk: true },
    { covers: "2025-09-01", area, recordedAt },
  );

testRule(dailyControl, {
  ...monday,
  pass: {
    "takes a check without findings": [kitchen, checked()],
    "allows filing until the end of the next day": [kitchen, checked("2025-09-02T23:59")],
  },
  fail: {
    "fails a day without a check": { entries: [kitchen], finds: ["kitchen-1 2025-09-01 没有做日管控检查"] },
    "fails when another kitchen was checked": [kitchen, checked("2025-09-01T10:30", "kitchen-2")],
    "fails a check filed on the day after next": [kitchen, checked("2025-09-03T00:01")],
  },
  unknown: {
    "is unknown where no such log is kept": {
      entries: [kitchen],
      without: ["canteen/daily-control", "canteen/graded-check"],
    },
  },
});
it("asks for no daily control on a Saturday", () => {
  expect(verdictsOf(dailyControl, [kitchen], { period: { from: "2025-09-06", to: "2025-09-06" } })).toEqual([]);
});
it("waits for the daily control while the day is open", () => {
  expect(verdictsOf(dailyControl, [kitchen], { asOf: "2025-09-01T12:00" })).toEqual(["pending"]);
});

const reviewed = (at: string) => [row("canteen/weekly-review", at, { risks: [], report: "无" })];
testRule(weeklyReview, {
  ...monday,
  period: { from: "2025-09-01", to: "2025-09-05" },
  pass: {
    "takes a review on Monday morning": reviewed("2025-09-01T00:00"),
    "takes a review on Sunday night": reviewed("2025-09-07T23:59"),
  },
  fail: { "is late on the next Monday": reviewed("2025-09-08T00:00"), "fails a week without one": [] },
  unknown: {
    "is unknown where no reviews are kept": { entries: [], without: ["canteen/weekly-review", "canteen/graded-check"] },
  },
});
it("asks for a review in a week with a single open day, and in none without", () => {
  const closed = (from: string) => ({
    period: { from: "2025-09-01", to: "2025-09-07" },
    site: { schedule: { closures: [{ from, to: "2025-09-07", reason: "停课" }] } },
  });
  expect(verdictsOf(weeklyReview, [], closed("2025-09-02"))).toEqual(["fail"]);
  expect(verdictsOf(weeklyReview, [], closed("2025-09-01"))).toEqual([]);
});

const heard = (at: string) => [row("canteen/monthly-review", at, { minutes: "听取汇报" })];
testRule(monthlyReview, {
  ...september,
  pass: {
    "takes a meeting two weeks before the end": heard("2025-09-17T00:00"),
    "takes a meeting on the last working day": heard("2025-09-30T23:59"),
  },
  fail: {
    "takes no meeting earlier in the month": heard("2025-09-16T23:59"),
    "is late in the next month": heard("2025-10-01T08:00"),
    "fails a month without one": [],
  },
  unknown: {
    "is unknown where no minutes are kept": {
      entries: [],
      without: ["canteen/monthly-review", "canteen/graded-check"],
    },
  },
});

const incident = (category: string) =>
  row(
    "general/incident",
    "2025-09-03T12:00",
    { category, severity: "general", heardAt: "2025-09-03T12:00", description: "腹泻" },
    { id: "case-1" },
  );
const withdrawn = row("ledger/retracted", "2025-09-04T09:00", { entry: "case-1", reason: "误报" });
testRule(noFoodPoisoning, {
  ...september,
  pass: {
    "takes a month without a case": [],
    "counts no other accident": [incident("injury")],
    "forgets a case that was withdrawn": [incident("food-poisoning"), withdrawn],
  },
  fail: {
    "fails at once with the first case": { entries: [incident("food-poisoning")], asOf: "2025-09-03" },
  },
  unknown: { "is unknown where no incidents are kept": { entries: [], without: ["general/incident"] } },
  exempt: { options: { max: "one case is one too many, so nothing but 0 can be set" } },
});

const reported = (at: string) =>
  row("general/report", at, { topic: "food-accident", about: "case-1", to: "市场监管局、卫健局" });
testRule(accidentReported, {
  ...september,
  pass: { "takes a report exactly two hours later": [incident("food-poisoning"), reported("2025-09-03T14:00")] },
  fail: {
    "is late a minute after": [incident("food-poisoning"), reported("2025-09-03T14:01")],
    "fails without a report": {
      entries: [incident("food-poisoning")],
      finds: ["食品安全事故没有上报，应在 2025-09-03T14:00 前报市场监管和卫健部门"],
    },
  },
  unknown: {
    "is unknown where no reports are kept": { entries: [incident("food-poisoning")], without: ["general/report"] },
  },
});
it("asks for no report of other accidents", () => {
  expect(verdictsOf(accidentReported, [incident("injury")], september)).toEqual([]);
});

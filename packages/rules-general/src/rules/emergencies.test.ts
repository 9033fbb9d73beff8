import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { cadenceCases } from "../trial/cadence-cases.ts";
import { wednesday } from "../trial/trial-school.ts";
import { drillReviewed } from "./drill-reviewed.ts";
import { emergenciesPlanned } from "./emergencies-planned.ts";
import { plansDrilled } from "./plans-drilled.ts";

const verdictsOf = verdictsUnder(wednesday);

const company = { site: { ...wednesday.site, kind: "company" } };
const plan = (scenario: string, reviewBy = "2027-06-30") =>
  row("general/emergency-plan", "2024-06-30", { scenario, version: "1", reviewBy });

testRule(emergenciesPlanned, {
  ...wednesday,
  ...company,
  pass: {
    "takes a plan on its last day": [plan("fire", "2025-11-12")],
    "asks for the scenarios that it is set to": { entries: [plan("flood")], options: { scenarios: ["flood"] } },
    "asks the kinds of site that it is set to": {
      entries: [plan("fire")],
      site: { kind: "school" },
      options: { sites: ["school"] },
    },
    "warns thirty days ahead": {
      entries: [plan("fire", "2025-12-12")],
      asOf: "2025-11-12",
      finds: ["fire预案 2025-12-13T00:00 到评估修订期，请安排修订"],
    },
  },
  fail: {
    "fails a plan that is past its review": {
      entries: [plan("fire", "2025-11-11")],
      finds: ["没有有效的fire预案"],
    },
    "takes no plan for something else": [plan("flood")],
  },
  unknown: { "is unknown where no plans are kept": { entries: [], without: ["general/emergency-plan"] } },
});
it("asks nothing of a school by itself", () => {
  expect(verdictsOf(emergenciesPlanned, [])).toEqual(["notApplicable"]);
});

const drilled = (day: string, scenario = "flood") =>
  row("general/drill", day, { scenario, people: 30, review: "集合慢" });
testRule(plansDrilled, {
  ...cadenceCases({
    usual: "year",
    others: ["half"],
    entry: (day) => drilled(day),
    also: [plan("flood")],
    finds: ["2025 没有按flood预案演练"],
  }),
  ...company,
  exempt: { options: { sites: "asked in the test below" } },
});
it("asks a school where it is set to", () => {
  const judge = plansDrilled.judge;
  expect("requirement" in judge && judge.requirement({ sites: ["school"] })).toMatchObject({
    onlyIf: { site: ["school"] },
  });
});

testRule(drillReviewed, {
  ...wednesday,
  pass: { "takes a drill with its review": [drilled("2025-11-12T10:00")] },
  fail: {
    "fails one without": {
      entries: [row("general/drill", "2025-11-12T10:00", { scenario: "flood" })],
      finds: ["演练没有review"],
    },
  },
  none: { unknown: "what is not on record is missing, which fails" },
});

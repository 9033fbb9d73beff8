import { lacking, row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { november, wednesday } from "../trial/trial-school.ts";
import { controlsChecked } from "./controls-checked.ts";
import { issuesClosedShare } from "./issues-closed-share.ts";
import { risksControlled } from "./risks-controlled.ts";

const hazard = (consequence: number, at = "2025-11-12T12:00") =>
  row(
    "general/risk",
    at,
    { title: "锅炉房燃气", likelihood: 3, consequence, risk: 3 * consequence },
    { id: "h-1", actors: { by: "li" } },
  );
const controlled = (measure: string) =>
  row("general/risk-control", "2025-11-12T09:00", { risk: "h-1", measure }, { actors: { owner: "wang" } });
const controlledAt = (at: string) => ({ ...controlled("报警器"), at });

testRule(risksControlled, {
  ...wednesday,
  pass: {
    "takes one control of a lesser hazard": [controlled("报警器"), hazard(4)],
    "takes one that is set on the seventh day": [hazard(4), controlledAt("2025-11-19T23:59")],
    "takes two of a grave one": [controlled("报警器"), controlled("每日查漏"), hazard(5)],
  },
  fail: {
    "fails a hazard without any": {
      entries: [hazard(1)],
      finds: ["风险值 3，管控措施不够，须有 general/risk-control，实有 0 条"],
    },
    "fails one that is set on the eighth": [hazard(4), controlledAt("2025-11-20T00:00")],
    "fails one that is set later than it is set to": {
      entries: [hazard(4), controlledAt("2025-11-14T00:00")],
      options: { days: 1 },
    },
    "fails a grave one with one": [controlled("报警器"), hazard(5)],
    "counts no control that nobody owns": [lacking(controlled("报警器"), "actors"), hazard(1)],
    "fails a lesser one where it is graver here": {
      entries: [controlled("报警器"), hazard(4)],
      options: { graveFrom: 12 },
    },
    "asks for as many as it is set to": {
      entries: [controlled("报警器"), controlled("每日查漏"), hazard(5)],
      options: { graveControls: 3 },
    },
  },
  unknown: { "is unknown where controls are not kept": { entries: [hazard(5)], without: ["general/risk-control"] } },
  exempt: { options: { graveFrom: "a risk is a product of two numbers up to five, and none is 14" } },
});

it("waits for the controls of a hazard that was found today", () => {
  const today = verdictsUnder({ ...wednesday, asOf: "2025-11-12T16:00" });
  expect(today(risksControlled, [hazard(5)])).toEqual(["pending"]);
});

const looked = (at: string, works = true) => row("general/control-check", at, { risk: "h-1", works });
const old = hazard(5, "2025-01-10T09:00");
testRule(controlsChecked, {
  ...november,
  pass: { "takes one look in the month": [old, looked("2025-11-30T23:00")] },
  fail: {
    "fails a month without one": { entries: [old], finds: ["危险源 h-1 2025-11 没有确认管控有效"] },
    "fails a control that does not work": [old, looked("2025-11-30T23:00", false)],
    "asks it each week where it is set so": { entries: [old, looked("2025-11-30T23:00")], options: { every: "week" } },
    "asks it each quarter where it is set so": {
      entries: [old],
      period: { from: "2025-10-01", to: "2025-12-31" },
      options: { every: "quarter" },
    },
  },
  unknown: { "is unknown where nobody looks": { entries: [old], without: ["general/control-check"] } },
});

const issues = Array.from({ length: 10 }, (_, index) =>
  row(
    "general/issue",
    "2025-11-12T09:00",
    { title: "灯坏了", category: "electric", severity: "minor", source: "patrol", onTheSpot: false },
    { id: `i-${index}` },
  ),
);
const closed = (count: number, passed = true) =>
  issues
    .slice(0, count)
    .map(({ id }) => row("general/verification", "2025-11-20T09:00", { issue: `${id}`, severity: "minor", passed }));
testRule(issuesClosedShare, {
  ...wednesday,
  period: { from: "2025-10-01", to: "2025-12-31" },
  pass: { "takes nine in ten": [...issues, ...closed(9)] },
  fail: {
    "fails eight in ten": {
      entries: [...issues, ...closed(8)],
      finds: ["2025-Q4 隐患整改率 0.8，不应低于 0.9"],
    },
    "counts none that was not gone": [...issues, ...closed(10, false)],
  },
  unknown: { "is unknown where nobody verifies": { entries: issues, without: ["general/verification"] } },
});

import { row, testRule } from "@houqin/testing";
import { wednesday } from "../trial/trial-school.ts";
import { auditHeld } from "./audit-held.ts";
import { budgetExecuted } from "./budget-executed.ts";
import { budgetKept } from "./budget-kept.ts";
import { feeApproved } from "./fee-approved.ts";
import { feeWithinRate } from "./fee-within-rate.ts";
import { lineFalls } from "./line-falls.ts";
import { lineShare } from "./line-share.ts";

const year = { ...wednesday, period: { from: "2025-01-01", to: "2025-12-31" } };
const exempt = { facts: { "budget/posting unit": "an amount without a unit is in yuan" } };
const noLine = "where nothing was posted there is no line to be judged";
const line = (name: string) => row("budget/line", "2024-01-01", { name, unit: "CNY" }, { subject: name });
const posted = (stage: string, amount: number, { of = "repair", at = "2025-03-01T09:00", unit = "CNY" } = {}) =>
  row("budget/posting", at, {
    line: of,
    stage,
    amount,
    unit,
    source: `s-${of}-${at}`,
    chain: `s-${of}-${at}`,
    document: stage === "spent" ? "expense" : "appropriation",
  });

testRule(budgetKept, {
  ...year,
  exempt,
  pass: { "takes what was given": [line("repair"), posted("appropriated", 1000), posted("spent", 1000)] },
  fail: {
    "fails one fen more": {
      entries: [line("repair"), posted("appropriated", 1000), posted("spent", 1000.01)],
      finds: ["repair 2025 支出 1000.01 元，超过预算 1000 元"],
    },
  },
  none: { unknown: noLine },
});

testRule(budgetExecuted, {
  ...year,
  exempt,
  pass: { "takes nine tenths": [line("repair"), posted("appropriated", 1000), posted("spent", 900)] },
  fail: {
    "fails less": {
      entries: [line("repair"), posted("appropriated", 1000), posted("spent", 899)],
      finds: ["repair 2025 预算只执行了 0.899，不应低于 0.9"],
    },
  },
  none: { unknown: noLine },
});

const fifth = [line("equipment"), line("repair"), posted("appropriated", 800)];
testRule(lineShare, {
  ...year,
  exempt,
  pass: {
    "takes a fifth of all": [...fifth, posted("appropriated", 200, { of: "equipment" })],
    "counts no kilowatt-hours among the yuan": [
      ...fifth,
      posted("appropriated", 200, { of: "equipment" }),
      posted("appropriated", 12000, { of: "kwh", unit: "kWh" }),
    ],
  },
  fail: {
    "fails less": {
      entries: [...fifth, posted("appropriated", 190, { of: "equipment" })],
      finds: ["2025 该项投入占预算的 0.191919，目标不低于 0.2"],
    },
    "asks it of the line that it is set to": {
      entries: [...fifth, posted("appropriated", 4000, { of: "equipment" })],
      options: { lines: ["repair"] },
    },
  },
  unknown: { "is unknown without a budget": [line("equipment")] },
});

const last = posted("spent", 1000, { at: "2024-03-01T09:00" });
testRule(lineFalls, {
  ...year,
  exempt,
  pass: { "takes as much as the year before": [line("repair"), last, posted("spent", 1000)] },
  fail: {
    "fails more": {
      entries: [line("repair"), last, posted("spent", 1001)],
      finds: ["repair 2025 支出 1001 元，比上年多，最多 1000 元"],
    },
    "asks it of the line that it is set to": {
      entries: [line("water"), posted("spent", 5, { of: "water" })],
      options: { lines: ["water"] },
    },
  },
  none: { unknown: "where nothing was posted nothing was spent" },
});

const uniform = row(
  "general/fee-item",
  "2025-01-01",
  { name: "校服费", rate: 280, approval: "价费〔2025〕3号", validFrom: "2025-09-01", validUntil: "2025-11-12" },
  { subject: "uniform" },
);
const charged = (rate: number, at = "2025-11-12T09:00") =>
  row("general/fee-charge", at, { fee: "uniform", rate, people: 30 });
testRule(feeApproved, {
  ...year,
  pass: { "takes a fee on its last day": [uniform, charged(280)] },
  fail: {
    "fails one on the day after": {
      entries: [uniform, charged(280, "2025-11-13T09:00")],
      finds: ["uniform 没有有效的收费批准，不得收取"],
    },
    "fails one before its first day": [uniform, charged(280, "2025-08-31T09:00")],
    "fails one that nobody approved": [charged(280)],
  },
  unknown: { "is unknown where fees are not kept": { entries: [charged(280)], without: ["general/fee-item"] } },
});

testRule(feeWithinRate, {
  ...year,
  pass: { "takes the approved rate": [uniform, charged(280)] },
  fail: {
    "fails a fen more": { entries: [uniform, charged(280.01)], finds: ["每人收 280.01 元，批准标准 280 元"] },
  },
  unknown: { "is unknown of a fee that is not on the list": [charged(280)] },
});

const audited = (at: string, topic = "accounts") => row("general/audit", at, { topic, findings: [] });
testRule(auditHeld, {
  ...year,
  pass: { "takes one audit in the year": [audited("2025-12-31T09:00")] },
  fail: {
    "fails a year without one": { entries: [], finds: ["2025 没有做accounts审计"] },
    "fails a year without one of this topic": [audited("2025-12-31T09:00", "assets")],
    "asks for the topics that it is set to": {
      entries: [audited("2025-12-31T09:00")],
      options: { topics: ["accounts", "assets"] },
    },
    "asks it each half year where it is set so": { entries: [audited("2025-12-31T09:00")], options: { every: "half" } },
    "asks it each quarter where it is set so": {
      entries: [audited("2025-12-31T09:00")],
      options: { every: "quarter" },
    },
    "asks it each month where it is set so": { entries: [audited("2025-12-31T09:00")], options: { every: "month" } },
  },
  unknown: { "is unknown where audits are not kept": { entries: [], without: ["general/audit"] } },
});

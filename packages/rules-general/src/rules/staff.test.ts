import { lacking, row, testRule } from "@houqin/testing";
import { cadenceCases, person } from "../trial/cadence-cases.ts";
import { wang } from "../trial/cast.ts";
import { theYear, wednesday } from "../trial/trial-school.ts";
import { appraisalHolds } from "./appraisal-holds.ts";
import { benefitsIssued } from "./benefits-issued.ts";
import { benefitsOnce } from "./benefits-once.ts";
import { modelsNamed } from "./models-named.ts";
import { pointsWithin } from "./points-within.ts";
import { rewardApproved } from "./reward-approved.ts";
import { rewardFitsPoints } from "./reward-fits-points.ts";
import { staffAppraised } from "./staff-appraised.ts";
import { staffFilesComplete } from "./staff-files-complete.ts";
import { staffTalkedTo } from "./staff-talked-to.ts";

testRule(staffTalkedTo, {
  ...cadenceCases({
    usual: "quarter",
    others: ["month", "half"],
    entry: (day) => row("general/talk", day, { person: "wang", content: "家里老人住院" }),
    also: [wang],
    finds: ["2025-Q4 没有和 wang 谈心谈话"],
  }),
});

const appraised = (at: string, score = 90, aspect = "overall", rater = "leader") =>
  row("general/appraisal", at, { person: "wang", aspect, rater, score });
testRule(staffAppraised, {
  ...cadenceCases({
    usual: "half",
    others: ["quarter", "year"],
    entry: (day) => appraised(day),
    also: [wang, appraised("2025-11-12", 90, "overall", "self")],
    finds: ["2025-H2 没有考核 wang"],
  }),
  unknown: { "is unknown where no appraisals are kept": { entries: [wang], without: ["general/appraisal"] } },
});

const inQuarter = { period: { from: "2025-10-01", to: "2025-12-31" } };
testRule(appraisalHolds, {
  ...wednesday,
  ...inQuarter,
  pass: {
    "takes a fall of five points": [appraised("2025-09-20", 90), appraised("2025-12-20", 85)],
    "looks at halves of the year where it is set to": {
      entries: [appraised("2025-03-20", 80), appraised("2025-09-20", 90), appraised("2025-12-20", 80)],
      options: { period: "half" },
      period: { from: "2025-07-01", to: "2025-12-31" },
    },
  },
  fail: {
    "fails a fall of six": {
      entries: [appraised("2025-09-20", 90), appraised("2025-12-20", 84)],
      finds: ["wang、overall 2025-Q4 考核 84 分，比上期下滑，不应低于 85 分"],
    },
    "looks at months where it is set to": {
      entries: [appraised("2025-08-20", 70), appraised("2025-11-20", 90), appraised("2025-12-20", 80)],
      options: { period: "month" },
      period: { from: "2025-12-01", to: "2025-12-31" },
    },
  },
  unknown: { "is unknown without the period before": [appraised("2025-12-20", 85)] },
});

const filed = (part: string) => row("general/staff-file", "2025-09-01", { person: "wang", part });
testRule(staffFilesComplete, {
  ...wednesday,
  pass: {
    "takes a full file": [wang, filed("resume"), filed("health"), filed("appraisal")],
    "asks for the papers that it is set to": { entries: [wang, filed("contract")], options: { parts: ["contract"] } },
    "asks for the files of certain posts": {
      entries: [wang, person("li", "guard"), { ...filed("contract"), data: { person: "li", part: "contract" } }],
      options: { parts: ["contract"], posts: ["guard"] },
    },
  },
  fail: {
    "names the paper that is missing": {
      entries: [wang, filed("resume"), filed("health")],
      finds: ["wang、appraisal 还没有归档"],
    },
  },
  unknown: { "is unknown where no files are kept": { entries: [wang], without: ["general/staff-file"] } },
});

const given = (level: string, points: number, { by = "li", approver = "zhao", at = "2025-11-12" } = {}) =>
  row(
    "general/reward",
    at,
    {
      person: "wang",
      category: ["praise", "bonus", "model"].includes(level) ? "reward" : "penalty",
      level,
      points,
      reason: "记录",
    },
    { actors: { by, approver } },
  );
testRule(rewardFitsPoints, {
  ...wednesday,
  pass: {
    "takes each level from where it begins": [
      given("praise", 1),
      given("bonus", 3),
      given("model", 6),
      given("reminder", 1),
      given("criticism", 3),
      given("deduction", 6),
      given("suspension", 12),
    ],
    "takes each level up to where the next begins": [given("praise", 2), given("criticism", 5), given("deduction", 11)],
  },
  fail: {
    "fails a level that is too high": {
      entries: [given("deduction", 5)],
      finds: ["“deduction”定高了：只有 5 分，这一档从 6 分起"],
    },
    "fails a level that is too low": {
      entries: [given("reminder", 3)],
      finds: ["“reminder”定低了：已有 3 分，这一档最多 2 分"],
    },
  },
  none: { unknown: "a reward carries its level and its points" },
});

testRule(pointsWithin, {
  ...theYear,
  pass: {
    "takes twelve in a year": [given("deduction", 6), given("deduction", 6)],
    "counts no rewards": [given("model", 40), given("reminder", 1)],
  },
  fail: {
    "fails thirteen": {
      entries: [given("deduction", 7), given("deduction", 6)],
      finds: ["wang 2025 已扣 13 分，上限 12 分"],
    },
  },
  none: { unknown: "whoever lost no points is not asked about" },
});

testRule(rewardApproved, {
  ...wednesday,
  pass: { "takes two people": [given("praise", 1)] },
  fail: {
    "fails one person": {
      entries: [given("praise", 1, { approver: "li" })],
      finds: ["奖惩的提出和审批都是 li，应由他人审批"],
    },
  },
  unknown: { "is unknown where nobody signed": [lacking(given("praise", 1), "actors")] },
});

testRule(modelsNamed, {
  ...cadenceCases({
    usual: "half",
    others: ["quarter", "year"],
    entry: (day) => given("model", 6, { at: day }),
    finds: ["2025-H2 没有评选先进标兵"],
  }),
});

const issued = (at: string, benefit = "holiday") => row("general/benefit", at, { benefit, person: "wang" });
testRule(benefitsIssued, {
  ...cadenceCases({
    usual: "year",
    others: ["half"],
    entry: (day) => issued(day),
    also: [wang],
    set: [{ options: { benefits: ["clothing"] }, entry: (day) => issued(day, "clothing") }],
    finds: ["2025 wang、holiday 没有发到"],
  }),
});

testRule(benefitsOnce, {
  ...theYear,
  pass: { "takes one": [issued("2025-09-28")] },
  fail: {
    "fails a second": {
      entries: [issued("2025-09-28"), issued("2025-09-29")],
      finds: ["wang、holiday 2025 发了 2 次，最多 1 次"],
    },
  },
  none: { unknown: "whoever got nothing is not asked about" },
});

import { start } from "@houqin/core";
import { row, testRule } from "@houqin/testing";
import { serviceSheet } from "../checklists/service-sheet.ts";
import { leaves, living } from "../trial/cast.ts";
import { may, wednesday } from "../trial/trial-centre.ts";
import { bothGroupsAsked } from "./both-groups-asked.ts";
import { bothGroupsSatisfied } from "./both-groups-satisfied.ts";
import { depositKept } from "./deposit-kept.ts";
import { depositLimit } from "./deposit-limit.ts";
import { energyPerResident } from "./energy-per-resident.ts";
import { familiesInformed } from "./families-informed.ts";
import { feesPosted } from "./fees-posted.ts";
import { serviceReviewed } from "./service-reviewed.ts";
import { waterPerResident } from "./water-per-resident.ts";

const [quarter, half, year] = [
  { from: "2026-04-01", to: "2026-06-30" },
  { from: "2026-01-01", to: "2026-06-30" },
  { from: "2025-01-01", to: "2025-12-31" },
];

const survey = (group: string, satisfied: number, at = "2026-05-20") =>
  row("eldercare/opinion-survey", at, { group, asked: 60, returned: 50, satisfied });
const both = [survey("resident", 45), survey("family", 45)];
testRule(bothGroupsAsked, {
  ...wednesday,
  period: half,
  pass: { "takes one of each": both },
  fail: {
    "fails where families were not asked": {
      entries: [survey("resident", 45)],
      finds: ["2026-H1 没有做family满意度测评"],
    },
    "asks by the month where that is set": { entries: both, options: { every: "month" } },
    "asks by the quarter where that is set": { entries: both, options: { every: "quarter" } },
    "asks by the year where that is set": { entries: both, options: { every: "year" }, period: year },
  },
  unknown: { "is unknown where surveys are not kept": { entries: [], without: ["eldercare/opinion-survey"] } },
});
testRule(bothGroupsSatisfied, {
  ...wednesday,
  period: half,
  pass: { "takes nine in ten of each": both },
  fail: {
    "hides no families behind the residents": {
      entries: [survey("resident", 50), survey("family", 44)],
      finds: ["family 2026-H1 满意率 0.88，目标不低于 0.9"],
    },
    "asks for more where more is set": { entries: both, options: { ratio: 0.91 } },
  },
  unknown: { "is unknown where surveys are not kept": { entries: [], without: ["eldercare/opinion-survey"] } },
});

const met = (at: string) => row("eldercare/family-meeting", at, { people: 30, told: "膳食和收费" });
testRule(familiesInformed, {
  ...wednesday,
  period: quarter,
  pass: { "takes the last day of the quarter": [met("2026-06-30T15:00")] },
  fail: {
    "fails a quarter without": { entries: [met("2026-07-01")], finds: ["2026-Q2 没有向老人和家属通报"] },
    "asks by the month where that is set": { entries: [met("2026-05-06")], options: { every: "month" } },
    "asks by the half year where that is set": { entries: [], options: { every: "half" }, period: half },
    "asks by the year where that is set": { entries: [], options: { every: "year" }, period: year },
  },
  unknown: { "is unknown where meetings are not kept": { entries: [], without: ["eldercare/family-meeting"] } },
});

const review = (at: string) => row("eldercare/service-review", at, { ...start(serviceSheet).inspection });
testRule(serviceReviewed, {
  ...wednesday,
  period: year,
  pass: { "takes the last day of the year": [review("2025-12-31")] },
  fail: {
    "fails a year without": { entries: [], finds: ["2025 没有做服务质量自评"] },
    "asks by the half year where that is set": { entries: [review("2025-12-31")], options: { every: "half" } },
    "asks by the quarter where that is set": { entries: [review("2025-12-31")], options: { every: "quarter" } },
  },
  unknown: { "is unknown where reviews are not kept": { entries: [], without: ["eldercare/service-review"] } },
});

const posted = (topic: string, at = "2025-06-30") =>
  row("general/publication", at, { topic, audience: "all", days: 365 });
testRule(feesPosted, {
  ...wednesday,
  period: year,
  pass: { "takes a list posted in the year": [posted("fees", "2025-12-31")] },
  fail: {
    "takes no menu for it": { entries: [posted("menu")], finds: ["2025 没有公示收费"] },
    "asks by the half year where that is set": { entries: [posted("fees")], options: { every: "half" } },
    "asks by the quarter where that is set": { entries: [posted("fees")], options: { every: "quarter" } },
  },
  unknown: { "is unknown where notices are not kept": { entries: [], without: ["general/publication"] } },
});

const used = (purpose: string) =>
  row("eldercare/deposit-use", "2026-05-06", { resident: "r-1", purpose, amount: 3000 });
testRule(depositKept, {
  ...wednesday,
  pass: {
    "takes a refund, a rescue and arrears": [used("refund"), used("rescue"), used("arrears")],
    "lets through what it is set to": { entries: [used("other")], options: { purposes: ["other"] } },
  },
  fail: { "fails running costs": { entries: [used("running")], finds: ["押金用在了不该用的地方"] } },
  none: { unknown: "money always has a purpose" },
});
const deposit = (amount: number) => row("eldercare/deposit", "2026-05-06", { resident: "r-1", amount, bedFee: 2000 });
testRule(depositLimit, {
  ...wednesday,
  pass: { "takes twelve months": [deposit(24_000)] },
  fail: {
    "fails more": { entries: [deposit(25_000)], finds: ["押金是月床位费的 12.5 倍，不应超过 12 倍"] },
    "asks for less where less is set": { entries: [deposit(24_000)], options: { months: 11 } },
  },
  none: { unknown: "a deposit always names the bed fee" },
});

const reading = (utility: string, at: string, used: number) =>
  row("general/meter-reading", at, { meter: `${utility}-1`, utility, reading: used, used });
const lived = [living("r-1", "able", "2025-01-01"), living("r-2", "able", "2025-01-01"), leaves("r-2", "2025-12-31")];
const kwh = (before: number, after: number) => [
  ...lived,
  reading("electric", "2025-12-30", before),
  reading("electric", "2026-12-30", after),
];
testRule(energyPerResident, {
  ...wednesday,
  period: { from: "2026-01-01", to: "2026-12-31" },
  asOf: "2027-03-31",
  pass: {
    "takes the same for each resident-day": [...kwh(2187, 1095), survey("resident", 45)],
    "takes the guard itself": [
      ...kwh(2187, 1095),
      row("eldercare/opinion-survey", "2026-05-20", { group: "family", asked: 120, returned: 100, satisfied: 85 }),
    ],
    "takes a tenth more where that is set": {
      entries: [...kwh(2187, 1200), survey("resident", 45)],
      options: { times: 1.1 },
    },
  },
  fail: {
    "fails more": {
      entries: [...kwh(1458, 1095), survey("resident", 45)],
      finds: ["2026 每床日用电 3 度，应不超过 2 度"],
    },
    "takes no saving at the residents' cost": {
      entries: [...kwh(2187, 730), survey("resident", 42)],
      finds: ["2026 用电降了，但满意率只有 0.84，应不低于 0.85"],
    },
  },
  unknown: {
    "is unknown where meters are not read": {
      entries: [...lived, survey("resident", 45)],
      without: ["general/meter-reading"],
    },
  },
});
testRule(waterPerResident, {
  ...may,
  pass: { "takes three tenths": [living("r-1", "able", "2026-04-01"), reading("water", "2026-05-31", 9.3)] },
  fail: {
    "fails more": {
      entries: [living("r-1", "able", "2026-04-01"), reading("water", "2026-05-31", 12.4)],
      finds: ["2026-05 每床日用水 0.4 立方米，应不超过 0.3 立方米"],
    },
    "counts the days of those who are there": [
      living("r-1", "able", "2026-04-01"),
      leaves("r-1", "2026-05-16"),
      reading("water", "2026-05-31", 9.3),
    ],
  },
  unknown: { "is unknown where nobody lives here": [reading("water", "2026-05-31", 9.3)] },
});

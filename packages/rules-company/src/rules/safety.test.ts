import { lacking, row, testRule } from "@houqin/testing";
import { driver, officer, playground, plumber, workshop } from "../trial/cast.ts";
import { march2, year } from "../trial/trial-company.ts";
import { playgroundsSafe } from "./playgrounds-safe.ts";
import { safetyDutiesAssessed } from "./safety-duties-assessed.ts";
import { safetyDutiesSet } from "./safety-duties-set.ts";
import { safetyDutyRecord } from "./safety-duty-record.ts";
import { safetyOfficer } from "./safety-officer.ts";

testRule(safetyOfficer, {
  ...march2,
  pass: { "takes one officer": [officer, driver] },
  fail: {
    "fails without": { entries: [driver], finds: ["安全生产管理人员只有 0 人，至少要 1 人"] },
    "fails one where two are asked": {
      entries: [officer],
      options: { officers: 2 },
      finds: ["安全生产管理人员只有 1 人，至少要 2 人"],
    },
  },
  none: { unknown: "the site's own list says who holds which post" },
});

const duty = (until: string, post = "plumber") =>
  row(
    "company/safety-duty",
    "2026-01-05T09:00",
    { post, scope: "泵房和管网", standard: "季度考核90分", until },
    { actors: { holder: "wang" } },
  );
testRule(safetyDutiesSet, {
  ...march2,
  pass: {
    "takes a duty on its last day": [plumber, duty("2026-03-02")],
    "warns thirty days before it ends": {
      entries: [plumber, duty("2026-04-01")],
      asOf: "2026-03-02",
      finds: ["plumber 岗位的安全责任书 2026-04-02T00:00 到期，请重签"],
    },
  },
  fail: {
    "fails from the day after": {
      entries: [plumber, duty("2026-03-01")],
      finds: ["plumber 岗位没有定安全责任，或责任书已过期"],
    },
    "takes no duty of another post": [plumber, duty("2026-12-31", "driver")],
  },
  unknown: { "is unknown where duties are not kept": { entries: [plumber], without: ["company/safety-duty"] } },
});
testRule(safetyDutyRecord, {
  ...march2,
  period: { from: "2026-01-05", to: "2026-01-05" },
  pass: { "takes who, what and how measured": [duty("2026-12-31")] },
  fail: {
    "fails what is left out": {
      entries: [lacking(duty("2026-12-31"), "scope", "standard", "actors")],
      finds: ["岗位安全责任缺 holder、scope、standard"],
    },
  },
  none: { unknown: "a duty that lacks something fails; one that is not on record is another rule's" },
});

const assessed = (at: string, post = "plumber") =>
  row("company/duty-assessment", at, { post, result: "good" }, { actors: { by: "an" } });
testRule(safetyDutiesAssessed, {
  ...year,
  pass: { "takes one in the year": [plumber, assessed("2026-12-31T17:00")] },
  fail: {
    "fails a year without": { entries: [plumber], finds: ["plumber 岗位 2026 没有考核安全责任"] },
    "takes no other post's": [plumber, assessed("2026-06-10T09:00", "driver")],
    "fails a half year without where it is set to": {
      entries: [plumber, assessed("2026-06-30T09:00")],
      options: { every: "half" },
      finds: ["plumber 岗位 2026-H2 没有考核安全责任"],
    },
    "fails a quarter without where it is set to": {
      entries: ["2026-03-31", "2026-06-30", "2026-09-30"].map((day) => assessed(`${day}T09:00`)).concat(plumber),
      options: { every: "quarter" },
      finds: ["plumber 岗位 2026-Q4 没有考核安全责任"],
    },
  },
  unknown: {
    "is unknown where assessments are not kept": { entries: [plumber], without: ["company/duty-assessment"] },
  },
});

const hurt = (area: string, category = "injury") =>
  row(
    "general/incident",
    "2026-03-02T16:00",
    { category, severity: "slight", heardAt: "2026-03-02T16:05", description: "划伤" },
    { area },
  );
testRule(playgroundsSafe, {
  ...year,
  pass: {
    "takes a year without": [playground],
    "takes what happened elsewhere": [playground, workshop, hurt("shop-floor")],
    "takes what hurt nobody": [playground, hurt("play-1", "theft")],
  },
  fail: {
    "fails the first": {
      entries: [playground, hurt("play-1")],
      finds: ["2026 儿童活动场所发生伤害 1 起，目标不超过 0 起"],
    },
  },
  unknown: { "is unknown where incidents are not kept": { entries: [playground], without: ["general/incident"] } },
});

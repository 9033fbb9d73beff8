import { lacking, row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { plant } from "../trial/cast.ts";
import { march, march2, year } from "../trial/trial-company.ts";
import { energyReviewRecord } from "./energy-review-record.ts";
import { energyReviewed } from "./energy-reviewed.ts";
import { energyTargetSet } from "./energy-target-set.ts";
import { energyTaught } from "./energy-taught.ts";
import { overrunExplained } from "./overrun-explained.ts";
import { plantEfficient } from "./plant-efficient.ts";
import { retrofitsDone } from "./retrofits-done.ts";

const verdictsOf = verdictsUnder(march2);

const planned = row("company/retrofit-plan", "2026-01-10T09:00", { item: "lighting", quantity: 200 });
const refitted = (quantity: number) => row("company/retrofit-done", "2026-10-20T09:00", { item: "lighting", quantity });
testRule(retrofitsDone, {
  ...year,
  pass: {
    "takes all of it": [planned, refitted(200)],
    "takes as much as it is set to": { entries: [planned, refitted(180)], options: { share: 0.9 } },
  },
  fail: {
    "fails less": {
      entries: [planned, refitted(196)],
      finds: ["lighting 2026 改造完成率 0.98，应不低于 1"],
    },
    "fails what was not begun": [planned],
  },
  unknown: { "is unknown where work done is not kept": { entries: [planned], without: ["company/retrofit-done"] } },
});

const ran = (output: number) =>
  row("company/plant-run", "2026-03-31T20:00", { plant: "chp-1", fuel: 100000, output }, { covers: "2026-03" });
testRule(plantEfficient, {
  ...march,
  pass: { "takes seven tenths": [plant, ran(70000)] },
  fail: {
    "fails less": { entries: [plant, ran(69000)], finds: ["chp-1 2026-03 总热效率 0.69，应不低于 0.7"] },
  },
  unknown: {
    "is unknown for a plant that did not run": [plant],
    "is unknown where runs are not kept": { entries: [plant], without: ["company/plant-run"] },
  },
});

const reviewed = (at: string) =>
  row("company/energy-review", at, { analysis: "电耗升", actions: ["换泵"] }, { actors: { chair: "chen" } });
testRule(energyReviewed, {
  ...year,
  period: { from: "2026-01-01", to: "2026-06-30" },
  pass: {
    "takes the last day of the half year": [reviewed("2026-06-30T17:00")],
    "takes one in the year where it is set to": {
      entries: [reviewed("2026-12-01T09:00")],
      period: { from: "2026-01-01", to: "2026-12-31" },
      options: { every: "year" },
    },
  },
  fail: {
    "fails a half year without": { entries: [], finds: ["2026-H1 没有评审能源管理"] },
    "fails a quarter without where it is set to": {
      entries: [reviewed("2026-06-30T17:00")],
      options: { every: "quarter" },
      finds: ["2026-Q1 没有评审能源管理"],
    },
  },
  unknown: { "is unknown where reviews are not kept": { entries: [], without: ["company/energy-review"] } },
});
testRule(energyReviewRecord, {
  ...march2,
  pass: { "takes analysis and measures": [reviewed("2026-03-02T09:00")] },
  fail: {
    "fails what is left out": {
      entries: [lacking(reviewed("2026-03-02T09:00"), "analysis", "actions")],
      finds: ["能源评审缺 analysis、actions"],
    },
  },
  none: { unknown: "a review that lacks something fails; one that was not held is not asked" },
});

const target = (at: string) => row("company/energy-target", at, { percent: 3, plan: "方案.pdf" });
testRule(energyTargetSet, {
  ...year,
  pass: {
    "takes the last of March": [target("2026-03-31T23:59")],
    "takes the first of January": [target("2026-01-01T00:00")],
  },
  fail: {
    "is late on the first of April": {
      entries: [target("2026-04-01T00:00")],
      finds: ["节能目标定晚了：2026-04-01T00:00 才定，应在 2026-04-01T00:00 前"],
    },
    "fails a year without": { entries: [], finds: ["今年的节能目标和方案还没定，应在 2026-04-01T00:00 前定"] },
    "takes none of last year": [target("2025-12-31T23:59")],
  },
  unknown: { "is unknown where targets are not kept": { entries: [], without: ["company/energy-target"] } },
});

const account = (used: number) =>
  row("company/quota-account", "2026-03-02T17:00", { utility: "electric", quota: 90000, used }, { id: "q-1" });
const explained = (at: string, of = "q-1") =>
  row("company/quota-explanation", at, { account: of, reason: "新增空调", to: "机关事务局" });
testRule(overrunExplained, {
  ...march2,
  pass: { "takes the tenth working day": [account(90001), explained("2026-03-16T23:59")] },
  fail: {
    "is late on the eleventh": {
      entries: [account(90001), explained("2026-03-17T00:00")],
      finds: ["超定额说明报晚了：2026-03-17T00:00 才报，应在 2026-03-17T00:00 前"],
    },
    "fails where nobody explained": {
      entries: [account(90001)],
      finds: ["超了能耗定额没有说明，应在 2026-03-17T00:00 前报说明"],
    },
    "takes no explanation of another": [account(90001), explained("2026-03-05T09:00", "q-2")],
  },
  unknown: {
    "is unknown where explanations are not kept": {
      entries: [account(90001)],
      without: ["company/quota-explanation"],
    },
  },
});
it("asks for no explanation within the quota", () => {
  expect(verdictsOf(overrunExplained, [account(90000)])).toEqual([]);
});

const taught = (at: string, topic = "energy") =>
  row("general/training", at, { topic, hours: 2, attendees: ["liu"] }, { actors: { by: "an" } });
testRule(energyTaught, {
  ...year,
  pass: { "takes one in the year": [taught("2026-12-31T17:00")] },
  fail: {
    "fails a year without": { entries: [], finds: ["2026 没有组织节能培训"] },
    "takes no other training": [taught("2026-06-10T09:00", "fire")],
    "fails a half year without where it is set to": {
      entries: [taught("2026-06-30T09:00")],
      options: { every: "half" },
      finds: ["2026-H2 没有组织节能培训"],
    },
    "fails quarters without where it is set to": {
      entries: [taught("2026-03-31T09:00"), taught("2026-06-30T09:00"), taught("2026-09-30T09:00")],
      options: { every: "quarter" },
      finds: ["2026-Q4 没有组织节能培训"],
    },
  },
  unknown: { "is unknown where trainings are not kept": { entries: [], without: ["general/training"] } },
});

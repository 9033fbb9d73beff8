import { lacking, row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { autumn, november, wednesday } from "../trial/trial-school.ts";
import { damageRecorded } from "./damage-recorded.ts";
import { lossFalls } from "./loss-falls.ts";
import { lossLow } from "./loss-low.ts";
import { outsideRepair } from "./outside-repair.ts";
import { repairOrReplace } from "./repair-or-replace.ts";
import { responseFaster } from "./response-faster.ts";
import { restoredAfterCheck } from "./restored-after-check.ts";
import { stoppedUnused } from "./stopped-unused.ts";
import { unsafeStopped } from "./unsafe-stopped.ts";

const loose = (severity = "general") =>
  row("general/issue", "2025-11-12T09:00", {
    title: "单杠松动",
    category: "equipment",
    severity,
    source: "patrol",
    onTheSpot: false,
    asset: "bar-1",
  });
const state = (at: string, to = "stopped") => row("general/service-state", at, { asset: "bar-1", state: to });

testRule(unsafeStopped, {
  ...wednesday,
  pass: { "takes a stop after four hours": [loose(), state("2025-11-12T12:59")] },
  fail: {
    "fails a thing that was never stopped": {
      entries: [loose()],
      finds: ["设备有隐患却没有停用，应在 2025-11-12T13:00 前停用"],
    },
    "is late after five": {
      entries: [loose("major"), state("2025-11-12T14:00")],
      finds: ["停用晚了：2025-11-12T14:00 才停，应在 2025-11-12T13:00 前"],
    },
    "is late where it is set to less": { entries: [loose(), state("2025-11-12T12:00")], options: { hours: 1 } },
  },
  unknown: { "is unknown where stops are not kept": { entries: [loose()], without: ["general/service-state"] } },
  exempt: {
    facts: { "general/issue asset": "an issue that names no thing is about a place" },
  },
});

const lent = row("general/loan", "2025-11-12T10:00", { asset: "bar-1", action: "out" });
testRule(stoppedUnused, {
  ...wednesday,
  pass: {
    "takes a thing that is in use": [lent],
    "takes a thing that was restored": [state("2025-11-11T09:00"), state("2025-11-12T09:00", "restored"), lent],
  },
  fail: {
    "fails a thing that is stopped": {
      entries: [state("2025-11-12T09:00"), lent],
      finds: ["bar-1 已停用，却借了出去"],
    },
  },
  unknown: { "is unknown where stops are not kept": { entries: [lent], without: ["general/service-state"] } },
});

const checkedAt = (at: string, ok = true) => row("general/equipment-check", at, { asset: "bar-1", task: "test", ok });
testRule(restoredAfterCheck, {
  ...november,
  pass: {
    "takes a check of that morning": [state("2025-11-12T09:00", "restored"), checkedAt("2025-11-12T08:00")],
    "takes a check seven days before": [state("2025-11-12T09:00", "restored"), checkedAt("2025-11-05T10:00")],
  },
  fail: {
    "fails one that was put back unchecked": {
      entries: [state("2025-11-12T09:00", "restored")],
      finds: ["没有检查合格就恢复了使用"],
    },
    "fails a check that it did not pass": [state("2025-11-12T09:00", "restored"), checkedAt("2025-11-12T08:00", false)],
    "fails a check that came after": {
      entries: [state("2025-11-12T09:00", "restored"), checkedAt("2025-11-12T10:00")],
      finds: ["恢复使用在前，2025-11-12T10:00 才检查"],
    },
    "takes no check from long before": [state("2025-11-12T09:00", "restored"), checkedAt("2025-11-04T23:00")],
  },
  unknown: {
    "is unknown where checks are not kept": {
      entries: [state("2025-11-12T09:00", "restored")],
      without: ["general/equipment-check"],
    },
  },
});

const broken = row(
  "general/repair-request",
  "2025-11-12T09:00",
  { category: "door-window", urgency: "minor", description: "玻璃破了" },
  { id: "r-1", area: "dorm-1" },
);
const harm = (at: string, more: object = {}) =>
  row(
    "general/damage",
    at,
    { asset: "desk-1", outcome: "damaged", cause: "misuse", quantity: 1, value: 180, order: "r-1", ...more },
    { id: "d-1" },
  );
testRule(damageRecorded, {
  ...wednesday,
  pass: { "takes a record on the third working day": [broken, harm("2025-11-17T23:00")] },
  fail: {
    "fails a repair without one": {
      entries: [broken],
      finds: ["报修了却没有损坏记录，应在 2025-11-18T00:00 前登记"],
    },
    "is late on the fourth": {
      entries: [broken, harm("2025-11-18T08:00")],
      finds: ["损坏登记晚了：2025-11-18T08:00 才登记，应在 2025-11-18T00:00 前"],
    },
    "asks it of the categories that it is set to": {
      entries: [{ ...broken, data: { ...broken.data, category: "kitchen" } }],
      options: { categories: ["kitchen"] },
    },
  },
  unknown: { "is unknown where damage is not kept": { entries: [broken], without: ["general/damage"] } },
});

const forty = row("general/asset-record", "2025-09-01T09:00", { asset: "chairs", record: "book", quantity: 100 });
const lost = (quantity: number, at = "2025-11-12T09:00", cause = "unknown") =>
  row("general/damage", at, { asset: "chairs", outcome: "lost", cause, quantity, value: 80 * quantity });
testRule(lossLow, {
  ...autumn,
  pass: {
    "takes two in a hundred": [forty, lost(2)],
    "counts no wear": [forty, lost(2), lost(30, "2025-11-13T09:00", "wear")],
  },
  fail: {
    "fails three in a hundred": { entries: [forty, lost(3)], finds: ["2025-autumn 损坏丢失率 0.03，最多 0.02"] },
  },
  unknown: { "is unknown where losses are not kept": { entries: [forty], without: ["general/damage"] } },
});

testRule(lossFalls, {
  ...wednesday,
  period: { from: "2026-03-02", to: "2026-07-03" },
  pass: { "takes as many as before": [forty, lost(2), lost(2, "2026-04-10T09:00")] },
  fail: {
    "fails one more": {
      entries: [forty, lost(2), lost(3, "2026-04-10T09:00")],
      finds: ["2026-spring 损坏丢失率 0.03，比上学期高，最多 0.02"],
    },
  },
  unknown: { "is unknown where losses are not kept": { entries: [forty], without: ["general/damage"] } },
});

const planned = (estimate: number, more: object = {}) =>
  row("general/repair-plan", "2025-11-12T09:00", {
    order: "r-1",
    route: "firm",
    decision: "repair",
    estimate,
    value: 1000,
    ...more,
  });
testRule(repairOrReplace, {
  ...wednesday,
  pass: {
    "takes six tenths of a new one": [planned(600)],
  },
  fail: {
    "fails more": { entries: [planned(610)], finds: ["维修估价是重置价的 0.61，超过 0.6，应当更换"] },
  },
  unknown: { "is unknown where nobody knows the price of a new one": [lacking(planned(610), "value")] },
});

const allow = row("general/approval", "2025-11-12T08:00", { request: "r-1", level: "department", granted: true });
const quoted = ["甲", "乙", "丙"].map((supplier) =>
  row("general/quote", "2025-11-12T08:30", { request: "r-1", supplier, amount: 10000 }),
);
testRule(outsideRepair, {
  ...wednesday,
  pass: {
    "asks nothing below five hundred": [planned(499)],
    "takes an approval from there on": [allow, planned(500)],
    "takes one that comes on the third day after": [{ ...allow, at: "2025-11-15T23:59" }, planned(500)],
    "takes an approval and three quotes for a great one": [allow, ...quoted, planned(10000)],
    "takes an approval alone just below": [allow, planned(9999)],
  },
  fail: {
    "fails five hundred without approval": {
      entries: [planned(500)],
      finds: ["外修估价 500 元，手续没办够，须有 general/approval，实有 0 份"],
    },
    "fails with one that comes on the fourth": [{ ...allow, at: "2025-11-16T00:00" }, planned(500)],
    "fails with one that comes later than it is set to": {
      entries: [{ ...allow, at: "2025-11-13T00:00" }, planned(500)],
      options: { days: 0 },
    },
    "fails a great one with two quotes": [allow, ...quoted.slice(1), planned(10000)],
  },
  unknown: { "is unknown where approvals are not kept": { entries: [planned(500)], without: ["general/approval"] } },
});

it("waits for the approval of a repair that was planned today", () => {
  const today = verdictsUnder({ ...wednesday, asOf: "2025-11-12T16:00" });
  expect(today(outsideRepair, [planned(500)])).toEqual(["pending"]);
});

const arrived = (at: string, asked: string) =>
  row("general/repair-step", at, { order: `r-${at}`, step: "arrived", asked });
const hundred = arrived("2025-10-15T10:40", "2025-10-15T09:00");
testRule(responseFaster, {
  ...november,
  pass: { "takes a tenth longer": [hundred, arrived("2025-11-12T10:50", "2025-11-12T09:00")] },
  fail: {
    "fails more": {
      entries: [hundred, arrived("2025-11-12T10:51", "2025-11-12T09:00")],
      finds: ["2025-11 报修响应时间中位数 111 分钟，比上月慢，最多 110 分钟"],
    },
  },
  unknown: { "is unknown with nothing to compare with": [arrived("2025-11-12T10:50", "2025-11-12T09:00")] },
});

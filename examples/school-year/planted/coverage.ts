import { moment } from "../generator/dates.ts";
import type { Line } from "../generator/entry.ts";
import { shift } from "../generator/shifts.ts";
import { absent, at, data, passes } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

const builder = "coverage";

function area(id: string, time: string, owner?: string): Line {
  const subject = "function-robot";
  return {
    id,
    kind: "site/area",
    at: time,
    subject,
    data: { name: "机器人教室", kind: "function-room", parent: "building-teach-b", ...(owner ? { owner } : {}) },
  };
}

const NIGHT = ["shift-20260217-p-guard-01", "shift-20260217-p-guard-02", "shift-20260217-p-guard-03"];
const goneAtTwo = data({ end: "2026-02-18T02:00" });
const BACK: Line = {
  ...shift("shift-20260218-p-guard-01-back", "2026-02-18", "p-guard-01", "guard", ["04:00", "07:00"], "gate-main"),
  covers: "2026-02-17",
};

export const coverageFaults: readonly Fault[] = [
  {
    id: "gate-empty",
    builder,
    story: "年初一凌晨门卫空岗两小时",
    change: Object.fromEntries(NIGHT.map((id) => [id, goneAtTwo])),
    add: [BACK],
    findings: ["02:00", "03:00"].map((hour) => ({
      rule: "general/gate-manned",
      slot: `2026-02-18T${hour}`,
      key: ["guard"],
      window: { from: `2026-02-18T${hour}`, to: moment("2026-02-18", hour, 60) },
      message: "tooLow",
      evidence: [],
    })),
  },
  {
    id: "newcomer-untrained",
    builder,
    story: "新教师到岗四天后才消防培训",
    change: { "train-20260228-fire": at("2026-03-06T15:40") },
    findings: [
      {
        rule: "general/fire-training",
        slot: "2026-03-02T00:00",
        key: ["p-teacher-20"],
        window: { from: "2026-03-02T00:00", to: "2026-03-06T15:40" },
        message: "tooLow",
        evidence: [],
      },
    ],
  },
  {
    id: "area-without-owner",
    builder,
    story: "新设的机器人教室一周没有责任人",
    add: [area("area-robot", "2026-04-20T00:00"), area("area-robot-owned", "2026-04-27T00:00", "p-teacher-09")],
    findings: [
      {
        rule: "general/areas-owned",
        slot: "2026-04-20T00:00",
        key: ["function-robot"],
        window: { from: "2026-04-20T00:00", to: "2026-04-27T00:00" },
        message: "tooLow",
        evidence: [],
      },
      {
        rule: "school/rooms-each-phase",
        slot: "2026-spring/middle",
        key: ["function-robot"],
        window: { from: "2026-04-25T00:00", to: "2026-05-09T00:00" },
        message: "missed",
        evidence: [],
      },
      {
        rule: "school/rooms-each-phase",
        slot: "2026-spring/end",
        key: ["function-robot"],
        window: { from: "2026-06-20T00:00", to: "2026-07-04T00:00" },
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    id: "cook-not-trained-again",
    builder,
    story: "一名炊事员两次缺席食品安全培训，超过半年",
    change: { "train-20260327-food-safety": absent("p-cook-08"), "train-20260626-food-safety": absent("p-cook-08") },
    findings: [
      {
        rule: "canteen/food-training",
        slot: "2026-06-13T00:00",
        key: ["p-cook-08"],
        window: { from: "2026-06-13T00:00", to: "" },
        message: "tooLow",
        evidence: [],
      },
    ],
  },
];

export const coverageNearMisses: readonly NearMiss[] = [
  {
    id: "guards-hand-over",
    builder,
    story: "门卫整点交接班",
    stays: [
      passes("general/gate-manned", "2025-09-10T07:00", "guard"),
      passes("general/gate-manned", "2025-09-10T19:00", "guard"),
    ],
  },
  {
    id: "one-guard-is-enough",
    builder,
    story: "圣诞夜只剩一名门卫值守",
    drop: ["shift-20251225-p-guard-02", "shift-20251225-p-guard-03"],
    stays: [passes("general/gate-manned", "2025-12-26T03:00", "guard")],
  },
  {
    id: "trained-the-night-before",
    builder,
    story: "新炊事员到岗前一晚完成消防培训",
    change: { "train-20260313-fire": at("2026-03-15T23:00") },
    stays: [passes("general/fire-training", "always", "p-cook-17")],
  },
  {
    id: "six-months-to-the-day",
    builder,
    story: "半年培训正好在到期那天续上",
    change: { "train-20260327-food-safety": at("2026-06-12T15:00") },
    stays: [passes("canteen/food-training", "always", "p-cook-03")],
  },
];

import { lookedFor } from "../generator/dorm-nights.ts";
import { at, data, days, ofRow, passes, passing } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

export const dormNightFaults: readonly Fault[] = [
  {
    id: "roll-not-called",
    builder: "cadence",
    story: "周五留校的几个学生，没人查寝",
    drop: ["roll-20251017-dorm-1"],
    findings: [
      {
        rule: "dorm/roll-call",
        slot: "2025-10-17",
        key: ["dorm-1"],
        window: { from: "2025-10-17T21:00", to: "2025-10-17T23:30" },
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    id: "roll-called-late",
    builder: "cadence",
    story: "查寝拖到半夜",
    change: { "roll-20260323-dorm-2": at("2026-03-23T23:45") },
    findings: [
      {
        rule: "dorm/roll-call",
        slot: "2026-03-23",
        key: ["dorm-2"],
        window: { from: "2026-03-23T21:00", to: "2026-03-23T23:30" },
        message: "late",
        evidence: ["roll-20260323-dorm-2"],
      },
    ],
  },
  {
    id: "absent-not-listed",
    builder: "reconcile",
    story: "查寝缺人，缺员登记里少一个名字",
    drop: ["away-20251015-room-1-210"],
    findings: [
      {
        rule: "dorm/absences-listed",
        slot: "2025-10-15",
        key: ["dorm-1"],
        window: days("2025-10-15", "2025-10-16"),
        message: "differ",
        evidence: ["roll-20251015-dorm-1", "away-20251015-room-1-108", "away-20251015-room-1-304"],
      },
    ],
  },
  {
    id: "missing-not-looked-for",
    builder: "followUp",
    story: "学生去向不明，整夜没有找",
    change: { "away-20260401-room-2-307": data({ reason: "unknown" }) },
    findings: [
      {
        ...ofRow("dorm/absence-followed", "away-20260401-room-2-307", "missed"),
        window: { from: "2026-04-01T21:52", to: "2026-04-01T22:53" },
      },
    ],
  },
  {
    id: "missing-looked-for-late",
    builder: "followUp",
    story: "学生去向不明，两个小时后才打电话",
    change: { "away-20260407-room-1-208": data({ reason: "unknown" }) },
    add: [lookedFor("away-20260407-room-1-208", "2026-04-07T23:58")],
    findings: [
      {
        ...ofRow("dorm/absence-followed", "away-20260407-room-1-208", "late", "found-away-20260407-room-1-208"),
        window: { from: "2026-04-07T21:52", to: "2026-04-07T22:53" },
      },
    ],
  },
  {
    id: "nobody-on-sunday-night",
    builder: "coverage",
    story: "周日晚2号楼没有宿管值守，周一早上才来人",
    drop: ["shift-20251116-p-keeper-05"],
    findings: [
      {
        rule: "dorm/keeper-on-duty",
        slot: "2025-11-17T02:00",
        key: ["dorm-2"],
        window: { from: "2025-11-17T02:00", to: "2025-11-17T06:00" },
        message: "tooLow",
        evidence: [],
      },
      {
        rule: "dorm/keeper-on-duty",
        slot: "2025-11-17T06:00",
        key: ["dorm-2"],
        window: { from: "2025-11-17T06:00", to: "2025-11-17T22:00" },
        message: "tooLow",
        evidence: [],
      },
    ],
  },
  {
    id: "no-round-after-lights-out",
    builder: "cadence",
    story: "晚上2号楼一次也没有巡",
    drop: [2, 4, 6, 8].map((round) => `dorm-20260422-${round}`),
    findings: [
      {
        rule: "dorm/lights-out-round",
        slot: "2026-04-22",
        key: ["dorm-2"],
        window: { from: "2026-04-22T22:00", to: "2026-04-22T23:59" },
        message: "missed",
        evidence: [],
      },
    ],
  },
];

export const dormNightNearMisses: readonly NearMiss[] = [
  {
    id: "roll-called-last-minute",
    builder: "cadence",
    story: "查寝正好在窗口最后一分钟",
    change: { "roll-20260324-dorm-1": at("2026-03-24T23:29") },
    stays: [passes("dorm/roll-call", "2026-03-24", "dorm-1")],
  },
  {
    id: "roll-on-make-up-sunday",
    builder: "cadence",
    story: "调休的周日照常查寝",
    stays: [passes("dorm/roll-call", "2025-09-28", "dorm-1"), passes("dorm/roll-call", "2025-09-28", "dorm-2")],
  },
  {
    id: "no-roll-in-the-holidays",
    builder: "cadence",
    story: "国庆没有人住校，不用查寝",
    stays: [{ rule: "dorm/roll-call", slot: "2025-10-02", key: ["dorm-1"], verdict: "none" }],
  },
  {
    id: "found-within-the-hour",
    builder: "followUp",
    story: "去向不明，正好一小时内查到下落",
    change: { "away-20260402-room-2-110": data({ reason: "unknown" }) },
    add: [lookedFor("away-20260402-room-2-110", "2026-04-02T22:52")],
    stays: passing("dorm/absence-followed", "away-20260402-room-2-110"),
  },
];

import { at, data, days, issued, ofRow, passes } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

/** Screens that do not work on one day of December, after the mains had failed. */
const DARK = ["class-1-1", "class-1-2", "class-1-3", "class-2-1", "class-2-2", "class-2-3", "class-3-1"];

export const schoolGearFaults: readonly Fault[] = [
  {
    id: "screen-not-looked-at",
    builder: "cadence",
    story: "三年级2班的一体机一周没人检查",
    drop: ["gear-20251022-class-3-2.screen"],
    findings: [
      {
        rule: "school/class-equipment-checked",
        slot: "2025-W43",
        key: ["class-3-2.screen"],
        window: days("2025-10-20", "2025-10-27"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    id: "screens-dark",
    builder: "ratio",
    story: "跳闸后七个班的一体机不亮，当月完好率不够",
    change: Object.fromEntries(DARK.map((room) => [`gear-20251210-${room}.screen`, data({ ok: false })])),
    findings: [
      {
        rule: "school/class-equipment-works",
        slot: "2025-12",
        key: [],
        window: days("2025-12-01", "2026-01-01"),
        message: "tooLow",
        evidence: [],
      },
    ],
  },
  {
    id: "circuits-tested-late",
    builder: "cadence",
    story: "幼儿园楼的电气线路拖到三月才检测",
    change: { "gear-20260205-circuit-4": at("2026-03-02T09:40") },
    findings: [
      {
        rule: "school/circuits-tested",
        slot: "after-2025-02-10T09:47",
        key: ["circuit-4"],
        window: { from: "2025-02-10T09:47", to: "2026-02-11T00:00" },
        message: "late",
        evidence: ["gear-20260205-circuit-4"],
      },
    ],
  },
  {
    id: "filter-changed-late",
    builder: "cadence",
    story: "1号宿舍楼直饮机滤芯超了两周才换",
    change: { "gear-20260226-water-5": at("2026-03-20T10:40") },
    findings: [
      {
        rule: "school/filter-changed",
        slot: "after-2025-09-06T10:40",
        key: ["water-5"],
        window: { from: "2025-09-06T10:40", to: "2026-03-07T00:00" },
        message: "late",
        evidence: ["gear-20260226-water-5"],
      },
    ],
  },
  {
    id: "water-test-gap",
    builder: "validity",
    story: "教学楼B座直饮机水质报告断档五天",
    change: {
      "cert-water-test-water-2-2": issued("2026-03-10"),
      "post-cert-water-test-water-2-2": at("2026-03-11T09:40"),
    },
    findings: [
      {
        rule: "school/water-tested",
        slot: "2026-03-05T00:00",
        key: ["water-2"],
        window: days("2026-03-05", "2026-03-10"),
        message: "tooLow",
        evidence: [],
      },
    ],
  },
  {
    id: "water-result-late",
    builder: "followUp",
    story: "水质检测结果第四天才公示",
    change: { "post-cert-water-test-water-6-2": at("2026-02-28T09:40") },
    findings: [
      {
        ...ofRow("general/water-result-posted", "cert-water-test-water-6-2", "late", "post-cert-water-test-water-6-2"),
        window: { from: "2026-02-24T10:00", to: "2026-02-27T00:00" },
      },
    ],
  },
  {
    id: "climber-not-looked-at",
    builder: "cadence",
    story: "幼儿园攀爬网一周没有检查",
    drop: ["gear-20260415-play-3"],
    findings: [
      {
        rule: "school/play-equipment-checked",
        slot: "2026-W16",
        key: ["play-3"],
        window: days("2026-04-13", "2026-04-20"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    id: "bar-not-looked-at",
    builder: "cadence",
    story: "单杠一周没有检查",
    drop: ["gear-20251119-sports-2"],
    findings: [
      {
        rule: "school/sports-equipment-checked",
        slot: "2025-W47",
        key: ["sports-2"],
        window: days("2025-11-17", "2025-11-24"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    id: "alarm-not-tried-in-the-break",
    builder: "cadence",
    story: "寒假里幼儿园的一键报警没有测试",
    drop: ["gear-20260208-alarm-2"],
    findings: [
      {
        rule: "school/alarm-tested",
        slot: "2026-02",
        key: ["alarm-2"],
        window: days("2026-02-01", "2026-03-01"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    id: "kit-not-looked-at",
    builder: "cadence",
    story: "体育馆急救箱二月没有查",
    drop: ["gear-20260203-kit-2"],
    findings: [
      {
        rule: "school/first-aid-kit-checked",
        slot: "2026-02",
        key: ["kit-2"],
        window: days("2026-02-01", "2026-03-01"),
        message: "missed",
        evidence: [],
      },
    ],
  },
];

export const schoolGearNearMisses: readonly NearMiss[] = [
  {
    id: "filter-on-the-last-day",
    builder: "cadence",
    story: "滤芯正好满六个月那天换",
    change: { "gear-20260226-water-1": at("2026-03-06T10:40") },
    stays: [passes("school/filter-changed", "after-2025-09-06T10:42", "water-1")],
  },
  {
    id: "screen-on-sunday",
    builder: "cadence",
    story: "一体机周日才补查，仍在本周",
    change: { "gear-20251022-class-3-3.screen": at("2025-10-26T16:00") },
    stays: [passes("school/class-equipment-checked", "2025-W43", "class-3-3.screen")],
  },
  {
    id: "no-look-at-new-year",
    builder: "cadence",
    story: "春节放假那周不用查一体机",
    stays: [{ rule: "school/class-equipment-checked", slot: "2026-W08", key: ["class-3-2.screen"], verdict: "none" }],
  },
  {
    id: "alarm-on-the-last-day",
    builder: "cadence",
    story: "月末最后一分钟测完一键报警",
    change: { "gear-20260408-alarm-1": at("2026-04-30T23:59") },
    stays: [passes("school/alarm-tested", "2026-04", "alarm-1")],
  },
];

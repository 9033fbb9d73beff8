import { at, passes, passing } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

const builder = "leadTime";

export const leadTimeFaults: readonly Fault[] = [
  {
    id: "menu-on-monday",
    builder,
    story: "食谱当周周一早上才贴",
    change: { "menu-20251117-child": at("2025-11-17T06:40") },
    findings: [
      {
        rule: "canteen/menu-ahead",
        slot: "menu-20251117-child",
        key: [],
        window: { from: "", to: "2025-11-17T00:00" },
        message: "late",
        evidence: ["menu-20251117-child"],
      },
    ],
  },
  {
    id: "lift-inspection-late",
    builder,
    story: "杂物电梯到期前二十天才报检",
    change: { "report-20260407-food-lift-1": at("2026-04-30T11:00") },
    findings: [
      {
        rule: "general/inspection-requested",
        slot: "cert-special-equipment-food-lift-1-1",
        key: ["food-lift-1"],
        window: { from: "2026-02-19T00:00", to: "2026-04-21T00:00" },
        message: "late",
        evidence: ["cert-special-equipment-food-lift-1-1", "report-20260407-food-lift-1"],
      },
    ],
  },
  {
    id: "boiler-inspection-forgotten",
    builder,
    story: "2号锅炉没有报检",
    drop: ["report-20260515-boiler-2"],
    findings: [
      {
        rule: "general/inspection-requested",
        slot: "cert-special-equipment-boiler-2-1",
        key: ["boiler-2"],
        window: { from: "2026-04-01T00:00", to: "2026-06-01T00:00" },
        message: "missed",
        evidence: ["cert-special-equipment-boiler-2-1"],
      },
    ],
  },
  {
    id: "checked-after-start",
    builder,
    story: "上灶十一分钟后才晨检",
    change: { "check-20251203-p-cook-05": at("2025-12-03T05:41") },
    findings: [
      {
        rule: "canteen/morning-check",
        slot: "shift-20251203-p-cook-05",
        key: [],
        window: { from: "2025-12-03T03:30", to: "2025-12-03T05:31" },
        message: "late",
        evidence: ["check-20251203-p-cook-05", "shift-20251203-p-cook-05"],
      },
    ],
  },
  {
    id: "not-checked",
    builder,
    story: "一名炊事员没有晨检就上岗",
    drop: ["check-20260608-p-cook-11"],
    findings: [
      {
        rule: "canteen/morning-check",
        slot: "shift-20260608-p-cook-11",
        key: [],
        window: { from: "2026-06-08T03:30", to: "2026-06-08T05:31" },
        message: "missed",
        evidence: ["shift-20260608-p-cook-11"],
      },
    ],
  },
  {
    id: "energy-report-late",
    builder,
    story: "年度能耗报告四月二日才报",
    change: { "report-20260318-energy-year": at("2026-04-02T11:00") },
    findings: [
      {
        rule: "general/energy-report",
        slot: "2026-03-31",
        key: [],
        window: { from: "2026-01-01T00:00", to: "2026-04-01T00:00" },
        message: "late",
        evidence: ["report-20260318-energy-year"],
      },
    ],
  },
];

export const leadTimeNearMisses: readonly NearMiss[] = [
  {
    id: "menu-on-sunday-night",
    builder,
    story: "周日 23:59 贴出下周食谱",
    change: { "menu-20251201-pupil": at("2025-11-30T23:59") },
    stays: passing("canteen/menu-ahead", "menu-20251201-pupil"),
  },
  {
    id: "asked-thirty-days-ahead",
    builder,
    story: "锅炉报检正好提前三十天",
    change: { "report-20251205-boiler-1": at("2025-12-21T23:50") },
    stays: [passes("general/inspection-requested", "cert-special-equipment-boiler-1-1", "boiler-1")],
  },
  {
    id: "asked-ninety-days-ahead",
    builder,
    story: "电梯报检在可报的第一天",
    change: { "report-20251031-lift-1": at("2025-09-16T09:00") },
    stays: [passes("general/inspection-requested", "cert-special-equipment-lift-1-1", "lift-1")],
  },
  {
    id: "checked-on-the-minute",
    builder,
    story: "晨检与上岗同一分钟",
    change: { "check-20251204-p-cook-05": at("2025-12-04T05:30") },
    stays: passing("canteen/morning-check", "shift-20251204-p-cook-05"),
  },
  {
    id: "checked-two-hours-before",
    builder,
    story: "晨检正好早两小时",
    change: { "check-20251205-p-cook-05": at("2025-12-05T03:30") },
    stays: passing("canteen/morning-check", "shift-20251205-p-cook-05"),
  },
  {
    id: "second-menu-before-its-week",
    builder,
    story: "第二周的食谱上一周就贴了",
    stays: passing("canteen/menu-ahead", "menu-20250908-pupil"),
  },
];

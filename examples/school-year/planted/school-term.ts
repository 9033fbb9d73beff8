import { absent, at, both, data, days, passing } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

/** A sheet is filled at another time. */
function filled(start: string, end: string) {
  return both(at(end), data({ startedAt: start, completedAt: end }));
}

export const schoolTermFaults: readonly Fault[] = [
  {
    id: "start-checked-late",
    builder: "cadence",
    story: "春季开学第十一天才做开学安全检查",
    change: { "start-20260304": filled("2026-03-12T09:00", "2026-03-12T09:20") },
    findings: [
      {
        rule: "school/term-start-check",
        slot: "2026-spring/start",
        key: [],
        window: days("2026-03-02", "2026-03-09"),
        message: "late",
        evidence: ["start-20260304/inspection"],
      },
    ],
  },
  {
    id: "holidays-unchecked",
    builder: "cadence",
    story: "寒假前没有做安全检查",
    drop: ["safety-20260120"],
    findings: [
      {
        rule: "school/holiday-check",
        slot: "2025-autumn/end",
        key: [],
        window: days("2026-01-14", "2026-01-24"),
        message: "late",
        evidence: ["start-20260304/inspection"],
      },
    ],
  },
  {
    id: "too-few-checks",
    builder: "cadence",
    story: "春季学期安全检查只剩开学一次",
    drop: ["safety-20260515", "safety-20260630"],
    findings: [
      {
        rule: "school/safety-checks",
        slot: "2026-spring",
        key: [],
        window: days("2026-03-02", "2026-07-04"),
        message: "missed",
        evidence: ["start-20260304/inspection"],
      },
      {
        rule: "school/holiday-check",
        slot: "2026-spring/end",
        key: [],
        window: days("2026-06-24", "2026-07-04"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    id: "april-without-drill",
    builder: "cadence",
    story: "四月没有组织应急疏散演练",
    drop: ["drill-20260423"],
    findings: [
      {
        rule: "school/evacuation-drill",
        slot: "2026-04",
        key: [],
        window: days("2026-04-01", "2026-05-01"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    id: "no-earthquake-drill",
    builder: "cadence",
    story: "秋季学期没有地震演练，十月也就没有疏散演练",
    drop: ["drill-20251030"],
    findings: [
      {
        rule: "school/earthquake-drill",
        slot: "2025-autumn",
        key: [],
        window: days("2025-09-01", "2026-01-24"),
        message: "missed",
        evidence: [],
      },
      {
        rule: "school/evacuation-drill",
        slot: "2025-10",
        key: [],
        window: days("2025-10-01", "2025-11-01"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    id: "electricity-not-taught",
    builder: "cadence",
    story: "秋季学期没有上用电安全课",
    drop: ["lesson-20251205-electricity"],
    findings: [
      {
        rule: "school/safety-lessons",
        slot: "2025-autumn",
        key: ["electricity"],
        window: days("2025-09-01", "2026-01-24"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    id: "campus-not-cared-for",
    builder: "cadence",
    story: "春季学期没有爱护校园的活动",
    drop: ["lesson-20260312-campus"],
    findings: [
      {
        rule: "school/campus-care",
        slot: "2026-spring",
        key: [],
        window: days("2026-03-02", "2026-07-04"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    id: "fees-put-up-late",
    builder: "cadence",
    story: "春季收费项目开学第二十天才公示",
    change: { "post-20260306-fees": at("2026-03-21T10:00") },
    findings: [
      {
        rule: "school/fees-published",
        slot: "2026-spring/start",
        key: [],
        window: days("2026-03-02", "2026-03-16"),
        message: "late",
        evidence: ["post-20260306-fees"],
      },
    ],
  },
  {
    id: "guard-missed-the-training",
    builder: "cadence",
    story: "保安八没参加十二月的培训",
    change: { "train-20251205-safety": absent("p-guard-08") },
    findings: [
      {
        rule: "school/guards-trained",
        slot: "after-2025-09-03T15:40",
        key: ["p-guard-08"],
        window: { from: "2025-09-03T15:40", to: "2026-03-04T00:00" },
        message: "late",
        evidence: ["train-20260304-safety"],
      },
    ],
  },
];

export const schoolTermNearMisses: readonly NearMiss[] = [
  {
    id: "start-checked-on-the-seventh-day",
    builder: "cadence",
    story: "秋季开学第七天（周日）做完开学检查",
    change: { "start-20250903": filled("2025-09-07T16:00", "2025-09-07T16:40") },
    stays: passing("school/term-start-check", "2025-autumn/start"),
  },
  {
    id: "fees-on-the-fourteenth-day",
    builder: "cadence",
    story: "秋季收费项目第十四天公示",
    change: { "post-20250905-fees": at("2025-09-14T17:00") },
    stays: passing("school/fees-published", "2025-autumn/start"),
  },
  {
    id: "no-drill-in-the-holidays",
    builder: "cadence",
    story: "二月放假，不用演练",
    stays: [{ rule: "school/evacuation-drill", slot: "2026-02", key: [], verdict: "none" }],
  },
  {
    id: "three-injuries-in-autumn",
    builder: "ceiling",
    story: "秋季学期意外伤害正好三起，没过控制数",
    stays: passing("school/no-injury", "2025-autumn"),
  },
];

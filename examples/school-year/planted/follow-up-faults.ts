import { at, handled } from "./craft.ts";
import { accident, lateSample, repair } from "./follow-up-scenes.ts";
import type { Fault } from "./planted.ts";

const builder = "followUp";

export const followUpFaults: readonly Fault[] = [
  {
    id: "complaint-fourth-day",
    builder,
    story: "投诉第四个工作日才答复",
    change: { "reply-20251105-2": at("2025-11-11T09:00") },
    findings: [
      {
        rule: "general/complaint-answered",
        slot: "say-20251105-2",
        key: [],
        window: { from: "2025-11-05T14:20", to: "2025-11-11T00:00" },
        message: "late",
        evidence: ["reply-20251105-2", "say-20251105-2"],
      },
    ],
  },
  {
    id: "sample-late",
    builder,
    story: "出锅三个多小时才留样",
    change: lateSample("sample-20251015-07", "discard-20251015-07", "2025-10-15T14:20"),
    findings: [
      {
        rule: "canteen/sample-taken",
        slot: "cook-20251015-07",
        key: [],
        window: { from: "2025-10-15T11:09", to: "2025-10-15T14:10" },
        message: "late",
        evidence: ["cook-20251015-07", "sample-20251015-07"],
      },
    ],
  },
  {
    id: "sample-missing",
    builder,
    story: "一道菜没有留样",
    drop: ["sample-20260310-12", "discard-20260310-12"],
    findings: [
      {
        rule: "canteen/sample-taken",
        slot: "cook-20260310-12",
        key: [],
        window: { from: "2026-03-10T10:59", to: "2026-03-10T14:00" },
        message: "missed",
        evidence: ["cook-20260310-12"],
      },
    ],
  },
  {
    id: "correction-sixth-day",
    builder,
    story: "一般问题第六个工作日才整改",
    add: handled("issue-slow", "toilet-03", "minor", "2026-03-16T10:00", "2026-03-24T10:00", "2026-03-25T10:00"),
    findings: [
      {
        rule: "general/issue-corrected",
        slot: "issue-slow",
        key: [],
        window: { from: "2026-03-16T10:00", to: "2026-03-24T00:00" },
        message: "late",
        evidence: ["fix-issue-slow", "issue-slow"],
      },
    ],
  },
  {
    id: "never-corrected",
    builder,
    story: "较重问题一直没整改",
    add: handled("issue-forgotten", "building-office", "general", "2026-05-11T10:00"),
    findings: [
      {
        rule: "general/issue-corrected",
        slot: "issue-forgotten",
        key: [],
        window: { from: "2026-05-11T10:00", to: "2026-06-02T00:00" },
        message: "missed",
        evidence: ["issue-forgotten"],
      },
    ],
  },
  {
    id: "correction-written-too-late",
    builder,
    story: "整改及时，记录过了补录期才补",
    add: handled(
      "issue-unwritten",
      "toilet-07",
      "minor",
      "2026-06-01T10:00",
      "2026-06-05T10:00",
      "2026-06-09T10:00",
    ).map((line) => (line.kind === "general/correction" ? { ...line, recordedAt: "2026-06-15T09:00" } : line)),
    findings: [
      {
        rule: "general/issue-corrected",
        slot: "issue-unwritten",
        key: [],
        window: { from: "2026-06-01T10:00", to: "2026-06-09T00:00" },
        message: "lateBackfilled",
        evidence: ["fix-issue-unwritten", "issue-unwritten"],
      },
    ],
  },
  {
    id: "verified-late",
    builder,
    story: "整改后第六个工作日才复查",
    add: handled(
      "issue-unverified",
      "building-teach-a",
      "minor",
      "2025-12-01T10:00",
      "2025-12-02T15:00",
      "2025-12-10T10:00",
    ),
    findings: [
      {
        rule: "general/issue-verified",
        slot: "fix-issue-unverified",
        key: [],
        window: { from: "2025-12-02T15:00", to: "2025-12-10T00:00" },
        message: "late",
        evidence: ["fix-issue-unverified", "verify-issue-unverified"],
      },
    ],
  },
  {
    id: "accident-reported-late",
    builder,
    story: "重伤事故六十一分钟才上报，本学期意外伤害也超过了控制数",
    add: accident("incident-fall", "2026-03-11T10:05", "2026-03-11T11:06"),
    findings: [
      {
        rule: "general/accident-reported",
        slot: "incident-fall",
        key: [],
        window: { from: "2026-03-11T10:05", to: "2026-03-11T11:06" },
        message: "late",
        evidence: ["incident-fall", "report-incident-fall"],
      },
      {
        rule: "school/no-injury",
        slot: "2026-spring",
        key: [],
        window: { from: "2026-03-02T00:00", to: "2026-07-04T00:00" },
        message: "tooHigh",
        evidence: ["incident-20260325", "incident-20260421", "incident-20260609", "incident-fall"],
      },
    ],
  },
  {
    id: "repair-late",
    builder,
    story: "影响生活的报修一天多才修好",
    add: repair("repair-slow", "2026-01-07T09:00", "living", 1470),
    findings: [
      {
        rule: "general/repair-in-time",
        slot: "repair-slow",
        key: [],
        window: { from: "2026-01-07T09:00", to: "2026-01-08T09:01" },
        message: "late",
        evidence: ["repair-slow", "repair-slow-done"],
      },
    ],
  },
  {
    id: "key-kept",
    builder,
    story: "钥匙借了十四个小时",
    change: { "key-20251016-key-03-back": at("2025-10-16T22:00") },
    findings: [
      {
        rule: "general/keys-returned",
        slot: "key-20251016-key-03-out",
        key: [],
        window: { from: "2025-10-16T07:36", to: "2025-10-16T19:37" },
        message: "late",
        evidence: ["key-20251016-key-03-back", "key-20251016-key-03-out"],
      },
    ],
  },
];

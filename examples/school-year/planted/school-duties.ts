import { at, data, days, lacking, ofRow, onDay, passing } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

export const schoolDutyFaults: readonly Fault[] = [
  {
    id: "bus-too-fast",
    builder: "limit",
    story: "行驶记录显示校车在县道上跑到67公里",
    change: { "speed-20251105-bus-1-other": data({ speed: 67 }) },
    findings: [onDay("2025-11-05", ofRow("school/bus-speed", "speed-20251105-bus-1-other", "tooHigh"))],
  },
  {
    id: "bus-without-hammer",
    builder: "presence",
    story: "逃生锤被拿走，没有补上",
    change: { "kit-20260401-bus-2": lacking("hammer") },
    findings: [onDay("2026-04-01", ofRow("school/bus-kit", "kit-20260401-bus-2", "absent"))],
  },
  {
    id: "rider-on-the-bus",
    builder: "limit",
    story: "司机顺路捎了一个熟人",
    change: { "trip-20251203-bus-1-pm": data({ others: 1 }) },
    findings: [onDay("2025-12-03", ofRow("school/bus-only-pupils", "trip-20251203-bus-1-pm", "tooHigh"))],
  },
  {
    id: "child-in-front",
    builder: "limit",
    story: "座位不够，一名幼儿坐了副驾驶",
    change: { "trip-20260310-bus-1-am": data({ inFront: 1 }) },
    findings: [onDay("2026-03-10", ofRow("school/bus-front-seat", "trip-20260310-bus-1-am", "tooHigh"))],
  },
  {
    id: "record-not-looked-at",
    builder: "limit",
    story: "一年级3班两名新生没交接种证",
    change: { "intake-2025-class-1-3": data({ newcomers: 30, checked: 28 }) },
    findings: [onDay("2025-09-04", ofRow("school/vaccines-checked", "intake-2025-class-1-3", "tooHigh"))],
  },
  {
    id: "harm-reported-late",
    builder: "followUp",
    story: "疑似侵害当天下午才报教育部门",
    change: { "harm-20260317-education": at("2026-03-17T15:20") },
    findings: [
      {
        rule: "school/harm-reported",
        slot: "harm-20260317",
        key: ["education"],
        window: { from: "2026-03-17T10:05", to: "2026-03-17T11:06" },
        message: "late",
        evidence: ["harm-20260317", "harm-20260317-education"],
      },
    ],
  },
  {
    id: "days-too-long",
    builder: "limit",
    story: "春季作息表加了一节晚自习",
    change: { "timetable-spring": data({ hours: 6.5 }) },
    findings: [
      {
        ...ofRow("school/study-hours", "timetable-spring", "tooHigh"),
        window: days("2026-03-02", "2026-03-03"),
      },
    ],
  },
];

export const schoolDutyNearMisses: readonly NearMiss[] = [
  {
    id: "bus-just-fast-enough",
    builder: "limit",
    story: "县道上正好60公里",
    change: { "speed-20251203-bus-1-other": data({ speed: 60 }) },
    stays: passing("school/bus-speed", "speed-20251203-bus-1-other"),
  },
];

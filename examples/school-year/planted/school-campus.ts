import { acting, data, days, issued, ofRow, onDay, passes, passing } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

/** Nights of November on which one teacher stands in for the first of the two. */
const STOOD_IN = ["01", "02", "04", "05", "06", "08", "09", "10", "11", "12"];

export const schoolCampusFaults: readonly Fault[] = [
  {
    id: "guard-card-run-out",
    builder: "validity",
    story: "保安五的保安员证到期，第四天才拿到新证",
    change: { "paper-guard-card-p-guard-05-2": issued("2026-04-11", "10:30") },
    findings: [
      {
        rule: "school/guard-card",
        slot: "shift-20260409-p-guard-05",
        key: ["p-guard-05"],
        window: days("2026-04-09", "2026-04-10"),
        message: "tooLow",
        evidence: ["shift-20260409-p-guard-05", "paper-guard-card-p-guard-05-1"],
      },
      {
        rule: "school/guard-card",
        slot: "shift-20260410-p-guard-05",
        key: ["p-guard-05"],
        window: days("2026-04-10", "2026-04-11"),
        message: "tooLow",
        evidence: ["shift-20260410-p-guard-05", "paper-guard-card-p-guard-05-1"],
      },
    ],
  },
  {
    id: "cook-not-searched",
    builder: "validity",
    story: "炊事员四的违法犯罪记录查询过期五天",
    change: { "paper-vetting-p-cook-04-2": issued("2026-08-12", "10:30") },
    findings: [
      {
        rule: "school/staff-vetted",
        slot: "2026-08-07T00:00",
        key: ["p-cook-04"],
        window: days("2026-08-07", "2026-08-12"),
        message: "tooLow",
        evidence: [],
      },
    ],
  },
  {
    id: "insurance-gap",
    builder: "validity",
    story: "校方责任险断保两天",
    change: { "paper-liability-insurance-site-2": issued("2025-09-17", "10:30") },
    findings: [
      {
        rule: "school/insurance-held",
        slot: "2025-09-15T00:00",
        key: ["site"],
        window: days("2025-09-15", "2025-09-17"),
        message: "tooLow",
        evidence: [],
      },
    ],
  },
  {
    id: "first-aider-gone",
    builder: "ceiling",
    story: "一名持急救证的宿管证书到期，只剩三人",
    change: { "cert-first-aid-p-keeper-01-1": data({ validUntil: "2026-05-31" }) },
    findings: [
      {
        rule: "school/first-aiders-enough",
        slot: "2026-spring",
        key: [],
        window: days("2026-03-02", "2026-07-04"),
        message: "tooLow",
        evidence: [],
      },
    ],
  },
  {
    id: "cameras-not-looked-at",
    builder: "cadence",
    story: "春节那周没人看监控",
    drop: ["video-20260216"],
    findings: [
      {
        rule: "school/video-checked",
        slot: "2026-W08",
        key: [],
        window: days("2026-02-16", "2026-02-23"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    id: "pictures-too-short",
    builder: "limit",
    story: "硬盘坏了一块，录像只存了28天",
    change: { "video-20260413": data({ keptDays: 28 }) },
    findings: [onDay("2026-04-13", ofRow("general/video-kept", "video-20260413", "tooLow"))],
  },
  {
    id: "cameras-down",
    builder: "limit",
    story: "雷雨后三个摄像头掉线",
    change: { "video-20260601": data({ working: 83 }) },
    findings: [onDay("2026-06-01", ofRow("school/cameras-work", "video-20260601", "tooHigh"))],
  },
  {
    id: "nobody-at-the-crossing",
    builder: "coverage",
    story: "一天早上护学岗没有人",
    drop: ["escort-20260120-am"],
    findings: [
      {
        rule: "school/gate-escorted",
        slot: "2026-01-20T07:40",
        key: ["gate-escort"],
        window: { from: "2026-01-20T07:40", to: "2026-01-20T16:40" },
        message: "tooLow",
        evidence: [],
      },
    ],
  },
  {
    id: "new-year-night-alone",
    builder: "coverage",
    story: "除夕夜只有一人值班",
    drop: ["night-20260216-2"],
    findings: [
      {
        rule: "school/night-duty",
        slot: "2026-02-16T23:00",
        key: ["night-duty"],
        window: { from: "2026-02-16T23:00", to: "2026-02-17T00:00" },
        message: "tooLow",
        evidence: ["night-20260216-1"],
      },
      {
        rule: "school/night-duty",
        slot: "2026-02-17T00:00",
        key: ["night-duty"],
        window: { from: "2026-02-17T00:00", to: "2026-02-17T03:00" },
        message: "tooLow",
        evidence: ["night-20260216-1"],
      },
      {
        rule: "school/night-duty",
        slot: "2026-02-17T03:00",
        key: ["night-duty"],
        window: { from: "2026-02-17T03:00", to: "2026-02-17T05:00" },
        message: "tooLow",
        evidence: ["night-20260216-1"],
      },
      {
        rule: "school/night-duty",
        slot: "2026-02-17T05:00",
        key: ["night-duty"],
        window: { from: "2026-02-17T05:00", to: "2026-02-17T23:00" },
        message: "tooLow",
        evidence: ["night-20260216-1"],
      },
    ],
  },
  {
    id: "too-many-nights",
    builder: "ceiling",
    story: "一位老师十一月替了十个夜班",
    change: Object.fromEntries(STOOD_IN.map((day) => [`night-202511${day}-1`, acting({ by: "p-teacher-03" })])),
    findings: [
      {
        rule: "school/nights-shared-out",
        slot: "2025-11",
        key: ["p-teacher-03"],
        window: days("2025-11-01", "2025-12-01"),
        message: "tooHigh",
        evidence: [
          "night-20251101-1",
          "night-20251102-1",
          "night-20251104-1",
          "night-20251105-1",
          "night-20251106-1",
          "night-20251108-1",
          "night-20251109-1",
          "night-20251110-1",
          "night-20251111-1",
          "night-20251112-1",
          "night-20251121-1",
        ],
      },
    ],
  },
];

export const schoolCampusNearMisses: readonly NearMiss[] = [
  {
    id: "pictures-thirty-days",
    builder: "limit",
    story: "录像正好存30天",
    change: { "video-20260420": data({ keptDays: 30 }) },
    stays: passing("general/video-kept", "video-20260420"),
  },
  {
    id: "two-cameras-down",
    builder: "limit",
    story: "两个摄像头掉线，没过限",
    change: { "video-20260608": data({ working: 84 }) },
    stays: passing("school/cameras-work", "video-20260608"),
  },
  {
    id: "searched-on-the-next-day",
    builder: "validity",
    story: "旧查询满一年次日新查询生效，没有空档",
    change: { "paper-vetting-p-cook-06-2": issued("2026-07-20", "10:30") },
    stays: [passes("school/staff-vetted", "always", "p-cook-06")],
  },
  {
    id: "guard-card-last-day",
    builder: "validity",
    story: "保安证到期次日新证生效，当班不断档",
    change: { "paper-guard-card-p-guard-06-2": issued("2026-05-23", "10:30") },
    stays: [
      passes("school/guard-card", "shift-20260522-p-guard-06", "p-guard-06"),
      passes("school/guard-card", "shift-20260524-p-guard-06", "p-guard-06"),
    ],
  },
];

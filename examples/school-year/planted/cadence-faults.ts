import { at, days, recorded } from "./craft.ts";
import type { Fault } from "./planted.ts";

const builder = "cadence";

export const cadenceFaults: readonly Fault[] = [
  {
    ...{ id: "fire-patrol-missed", builder, story: "1号宿舍楼一天没有防火巡查" },
    drop: ["fire-20251112-dorm-1"],
    findings: [
      {
        rule: "general/daily-fire-patrol",
        slot: "2025-11-12",
        key: ["dorm-1"],
        window: days("2025-11-12", "2025-11-13"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    ...{ id: "fire-patrol-late-backfill", builder, story: "调休上班的周六巡了没记，过了补录期才补" },
    change: { "fire-20260509-kitchen-main": recorded("2026-05-12T09:00") },
    findings: [
      {
        rule: "general/daily-fire-patrol",
        slot: "2026-05-09",
        key: ["kitchen-main"],
        window: days("2026-05-09", "2026-05-10"),
        message: "lateBackfilled",
        evidence: ["fire-20260509-kitchen-main"],
      },
    ],
  },
  {
    ...{ id: "night-round-missed", builder, story: "跨年夜2号宿舍楼只巡了一次" },
    drop: ["night-20251231-dorm-2-2"],
    findings: [
      {
        rule: "general/night-fire-patrol",
        slot: "2025-12-31",
        key: ["dorm-2"],
        window: { from: "2025-12-31T22:00", to: "2026-01-01T06:00" },
        message: "missed",
        evidence: ["night-20251231-dorm-2-1"],
      },
    ],
  },
  {
    ...{ id: "night-round-late", builder, story: "第二次夜巡拖到早上六点整" },
    change: { "night-20260318-dorm-1-2": at("2026-03-19T06:00") },
    findings: [
      {
        rule: "general/night-fire-patrol",
        slot: "2026-03-18",
        key: ["dorm-1"],
        window: { from: "2026-03-18T22:00", to: "2026-03-19T06:00" },
        message: "late",
        evidence: ["night-20260318-dorm-1-1", "night-20260318-dorm-1-2"],
      },
    ],
  },
  {
    ...{ id: "extinguisher-not-looked-at", builder, story: "二月漏看一具灭火器" },
    drop: ["look-202602-ext-017"],
    findings: [
      {
        rule: "general/extinguisher-check",
        slot: "2026-02",
        key: ["ext-017"],
        window: days("2026-02-01", "2026-03-01"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    ...{ id: "extinguisher-in-repair", builder, story: "七月一具灭火器送修没看，已批准豁免" },
    drop: ["look-202607-ext-110"],
    findings: [
      {
        rule: "general/extinguisher-check",
        slot: "2026-07",
        key: ["ext-110"],
        window: days("2026-07-01", "2026-08-01"),
        verdict: "waived",
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    ...{ id: "lift-upkeep-late", builder, story: "电梯两次维保隔了十七天" },
    change: { "upkeep-20251112-lift-1": at("2025-11-15T09:00") },
    findings: [
      {
        rule: "general/lift-upkeep",
        slot: "after-2025-10-29T09:00",
        key: ["lift-1"],
        window: { from: "2025-10-29T09:00", to: "2025-11-14T00:00" },
        message: "late",
        evidence: ["upkeep-20251112-lift-1"],
      },
    ],
  },
  {
    ...{ id: "daily-control-missed", builder, story: "国庆后调休的周六，幼儿园厨房没做日管控，当天也就没有巡视" },
    drop: ["control-20251011-kitchen-kg"],
    findings: [
      {
        rule: "canteen/daily-control",
        slot: "2025-10-11",
        key: ["kitchen-kg"],
        window: days("2025-10-11", "2025-10-12"),
        message: "missed",
        evidence: [],
      },
      {
        rule: "general/daily-patrol",
        slot: "2025-10-11",
        key: ["kitchen-kg"],
        window: days("2025-10-11", "2025-10-12"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    ...{ id: "weekly-review-missed", builder, story: "一周没做食品安全周排查" },
    drop: ["weekly-20251121"],
    findings: [
      {
        rule: "canteen/weekly-review",
        slot: "2025-11-21",
        key: [],
        window: days("2025-11-17", "2025-11-22"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    ...{ id: "nobody-ate-with-pupils", builder, story: "晚餐没人陪餐" },
    drop: ["with-20260416-dinner"],
    findings: [
      {
        rule: "canteen/eat-with",
        slot: "2026-04-16/dinner",
        key: [],
        window: { from: "2026-04-16T17:10", to: "2026-04-16T18:10" },
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    ...{ id: "accounts-late", builder, story: "寒假里伙食账拖到24日才公示" },
    change: { "post-20260211-accounts": at("2026-02-24T10:00") },
    findings: [
      {
        rule: "canteen/accounts-posted",
        slot: "2026-02-15",
        key: [],
        window: days("2026-02-01", "2026-02-16"),
        message: "late",
        evidence: ["post-20260211-accounts"],
      },
    ],
  },
  {
    ...{ id: "waste-stayed", builder, story: "餐厨垃圾当天没运走" },
    drop: ["waste-20260612"],
    findings: [
      {
        rule: "canteen/waste-daily",
        slot: "2026-06-12",
        key: [],
        window: days("2026-06-12", "2026-06-13"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    ...{ id: "logger-dropped-out", builder, story: "暑假里温度记录仪断线，2号冷冻柜一天只有一个读数" },
    drop: ["cold-20260718-freezer-2-2", "cold-20260718-freezer-2-3"],
    findings: [
      {
        rule: "canteen/cold-store-read",
        slot: "2026-07-18",
        key: ["freezer-2"],
        window: days("2026-07-18", "2026-07-19"),
        message: "missed",
        evidence: ["cold-20260718-freezer-2-1"],
      },
    ],
  },
  {
    ...{ id: "monthly-meeting-missed", builder, story: "三月没开月调度会" },
    drop: ["monthly-20260330"],
    findings: [
      {
        rule: "canteen/monthly-review",
        slot: "2026-03-31",
        key: [],
        window: days("2026-03-18", "2026-04-01"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    ...{ id: "survey-forgot-staff", builder, story: "下学期食堂测评漏了教职工" },
    drop: ["survey-2026-spring-canteen-staff"],
    findings: [
      {
        rule: "canteen/survey-each-term",
        slot: "2026-spring",
        key: ["staff"],
        window: days("2026-03-02", "2026-07-04"),
        message: "missed",
        evidence: [],
      },
    ],
  },
];

import { at, days } from "./craft.ts";
import type { Fault } from "./planted.ts";

const builder = "cadence";

export const cadenceCanteenFaults: readonly Fault[] = [
  {
    id: "daily-control-missed",
    builder,
    story: "国庆后调休的周六，幼儿园厨房没做日管控，当天也就没有巡视",
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
    id: "weekly-review-missed",
    builder,
    story: "一周没做食品安全周排查",
    drop: ["weekly-20251121"],
    findings: [
      {
        rule: "canteen/weekly-review",
        slot: "2025-W47",
        key: [],
        window: days("2025-11-17", "2025-11-24"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    id: "nobody-ate-with-pupils",
    builder,
    story: "晚餐没人陪餐",
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
    id: "accounts-late",
    builder,
    story: "寒假里伙食账拖到24日才公示",
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
    id: "waste-stayed",
    builder,
    story: "餐厨垃圾当天没运走",
    drop: ["waste-20260612"],
    findings: [
      {
        rule: "general/food-waste-daily",
        slot: "2026-06-12",
        key: [],
        window: days("2026-06-12", "2026-06-13"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    id: "logger-dropped-out",
    builder,
    story: "暑假里温度记录仪断线，2号冷冻柜一天只有一个读数",
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
    id: "monthly-meeting-missed",
    builder,
    story: "三月没开月调度会",
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
    id: "survey-forgot-staff",
    builder,
    story: "下学期食堂测评漏了教职工",
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

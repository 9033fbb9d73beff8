import { RECORDS, recordLine } from "../generator/assets.ts";
import { DAYS } from "../generator/dates.ts";
import type { Line } from "../generator/entry.ts";
import { data, passes } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

const builder = "reconcile";

/** Counts so much less than was counted. */
function short(by: number) {
  return (line: Line): Line => data({ quantity: Number(line.data.quantity) - by })(line);
}

const MARCH = DAYS.filter(({ date }) => date.startsWith("2026-03")).map(({ stamp }) => `read-${stamp}-meter-w2`);
const AUTUMN = { from: "2025-09-01T00:00", to: "2026-01-24T00:00" };

const RECOUNT: Line = {
  id: "count-20260123-again",
  kind: "general/stock-count",
  at: "2026-01-23T10:00",
  covers: "2026-01-23",
  area: "store-general",
  actors: { by: "p-storekeeper-1", verifier: "p-logistics-1" },
  data: { item: "洗手液（大号）", quantity: 119 },
};

export const reconcileFaults: readonly Fault[] = [
  {
    id: "two-chairs-missing",
    builder,
    story: "三（1）班盘点少了两把椅子",
    change: { "inventory-2025-autumn-class-3-1.chair": short(2) },
    findings: [
      {
        rule: "general/assets-agree",
        slot: "2025-autumn",
        key: ["class-3-1.chair"],
        window: AUTUMN,
        message: "differ",
        evidence: ["inventory-2025-autumn-class-3-1.chair"],
      },
    ],
  },
  {
    id: "card-not-changed",
    builder,
    story: "报废一把椅子，账册改了，卡片没改",
    add: RECORDS.filter((record) => record !== "card").map((record) =>
      recordLine("class-6-1.chair", record, "2026-06-15T10:00", -1, "scrapped"),
    ),
    change: { "inventory-2026-spring-class-6-1.chair": short(1) },
    findings: [
      {
        rule: "general/assets-agree",
        slot: "2026-spring",
        key: ["class-6-1.chair"],
        window: { from: "2026-03-02T00:00", to: "2026-07-04T00:00" },
        message: "differ",
        evidence: ["inventory-2026-spring-class-6-1.chair"],
      },
    ],
  },
  {
    id: "rice-short",
    builder,
    story: "十月底盘点大米少了百分之六",
    change: { "kcount-20251031-S01": short(17) },
    findings: [
      {
        rule: "canteen/kitchen-stock-agrees",
        slot: "2025-10",
        key: ["大米"],
        window: { from: "2025-10-01T00:00", to: "2025-11-01T00:00" },
        message: "differ",
        evidence: ["kcount-20251031-S01"],
      },
    ],
  },
  {
    id: "store-short",
    builder,
    story: "总务仓库学期末少了一成灯管",
    change: { "count-20260122-7": short(14) },
    findings: [
      {
        rule: "general/stock-agrees",
        slot: "2025-autumn",
        key: ["灯管（大号）"],
        window: AUTUMN,
        message: "differ",
        evidence: ["count-20251114-7", "count-20260122-7"],
      },
    ],
  },
  {
    id: "meter-misbooked",
    builder,
    story: "水表用量多登了三十吨",
    change: { "read-20260311-meter-w2": (line) => data({ used: Number(line.data.used) + 30 })(line) },
    findings: [
      {
        rule: "general/meter-agrees",
        slot: "2026-03",
        key: ["meter-w2"],
        window: { from: "2026-03-01T00:00", to: "2026-04-01T00:00" },
        message: "differ",
        evidence: MARCH,
      },
    ],
  },
];

export const reconcileNearMisses: readonly NearMiss[] = [
  {
    id: "written-off-before-term-end",
    builder,
    story: "盘点少一把椅子，学期结束前账册卡一起核销",
    change: { "inventory-2026-spring-class-2-2.chair": short(1) },
    add: RECORDS.map((record) => recordLine("class-2-2.chair", record, "2026-07-03T16:00", -1, "written-off")),
    stays: [passes("general/assets-agree", "2026-spring", "class-2-2.chair")],
  },
  {
    id: "three-per-cent-short",
    builder,
    story: "十一月底小米实盘差在百分之三以内",
    change: { "kcount-20251128-S02": short(5) },
    stays: [passes("canteen/kitchen-stock-agrees", "2025-11", "小米")],
  },
  {
    id: "recounted",
    builder,
    story: "初盘点错，次日复盘无误，以复盘为准",
    change: { "count-20260122-4": short(30) },
    add: [RECOUNT],
    stays: [passes("general/stock-agrees", "2025-autumn", "洗手液（大号）")],
  },
  {
    id: "two-per-cent-short",
    builder,
    story: "总务仓库差一件，在百分之二以内",
    change: { "count-20260122-1": short(3) },
    stays: [passes("general/stock-agrees", "2025-autumn", "粉笔（大号）")],
  },
];

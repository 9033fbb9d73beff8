import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import { stockCount } from "@houqin/rules-general";
import * as z from "zod";

/**
 * Every store of the hotel is counted each month 二级库按期盘点.
 *
 * No law; how often is the hotel's own.
 *
 * @example
 * tells(
 *   subStoreCounted,
 *   [
 *     { kind: "site/area", at: "2026-03-01", data: { name: "管事部二级库", kind: "store" }, subject: "store-1" },
 *   ],
 *   { site: { kind: "hotel" }, period: { from: "2026-03-01", to: "2026-03-31" }, asOf: "2026-06-30" },
 * );
 * //=> ["store-1 2026年3月 没有盘点"]
 */
export const subStoreCounted = defineRule({
  id: "hotel/sub-store-counted",
  title: { zh: "二级库按期盘点", en: "Sub-stores are counted" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "酒店内部管理，盘点频次由单位定", en: "The hotel's own rule; it sets how often" } },
  remedy: { zh: "本期补盘，仓管和财务一起点。", en: "Count it now, keeper and finance together." },
  keep: { zh: "二级库盘点表，盘点人、监盘人签字", en: "The count sheet, signed by counter and witness" },
  options: z.object({ every: z.enum(["month", "quarter"]).default("month") }),
  requires: ({ every }) =>
    cadence(from(stockCount, { key: ["@area"] }), {
      every,
      each: everyKey(siteAreas, { kind: { equals: "store" } }),
    }),
  messages: { missed: { zh: "{key} {slot} 没有盘点", en: "{key} was not counted in {slot}" } },
});

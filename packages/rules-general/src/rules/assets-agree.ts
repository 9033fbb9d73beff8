import { defineRule, everyKey, levelOf, reconcile } from "@houqin/core";
import * as z from "zod";
import { stateAssetsRegulation } from "../laws.ts";
import { assetCounted } from "../metrics/property.ts";
import { assetBook, assetCards, assetList } from "../registers/holdings.ts";

/**
 * Book, list, card and thing agree for every asset at the end of each term 账册卡物相符.
 *
 * 行政事业性国有资产管理条例第三十四条 (A1) asks state-funded units to take stock and to keep accounts and things in line; how often is the
 * unit's choice.
 *
 * @example
 * assetsAgree.options.parse({}); //=> { tolerance: 0 }
 * tells(
 *   assetsAgree,
 *   [
 *     { kind: "general/asset-record", at: "2025-09-01T09:00", data: { asset: "chairs", record: "book", quantity: 40 } },
 *     { kind: "general/asset-count", at: "2026-01-20T09:00", data: { asset: "chairs", quantity: 40 } },
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } } },
 * );
 * //=> ["chairs 2025年秋季学期 账册卡物不符：账=40、册=0、卡=0、物=40，相差 40"]
 */
export const assetsAgree = defineRule({
  id: "general/assets-agree",
  title: { zh: "资产账册卡物相符", en: "Assets: book, list, card and thing agree" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: stateAssetsRegulation,
      clause: "第三十四条",
      confidence: "A1",
      note: "行政事业单位应当定期或者不定期盘点、对账，做到账实相符；频次由单位定，本规则按学期。",
    },
  ],
  remedy: {
    zh: "对着差异表逐件找：在别处的调账，丢了的报损，多出来的补登记。",
    en: "Work through the table: move, write off or enter each difference.",
  },
  keep: { zh: "资产盘点表和差异处理单", en: "Count sheets and what was done about differences" },
  options: z.object({ tolerance: z.number().min(0).max(5).default(0) }),
  requires: ({ tolerance }) =>
    reconcile(
      { 账: levelOf(assetBook), 册: levelOf(assetList), 卡: levelOf(assetCards), 物: assetCounted },
      { key: ["asset"], each: everyKey(assetBook), tolerance, period: "term" },
    ),
  messages: {
    differ: {
      zh: "{key} {period} 账册卡物不符：{table}，相差 {difference}",
      en: "{key} {period}: {table}, off by {difference}",
    },
  },
});

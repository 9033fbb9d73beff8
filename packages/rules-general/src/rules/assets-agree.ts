import { defineRule, everyKey, levelOf, reconcile } from "@houqin/core";
import * as z from "zod";
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
 */
export const assetsAgree = defineRule({
  id: "general/assets-agree",
  title: { zh: "资产账册卡物相符", en: "Assets: book, list, card and thing agree" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: "行政事业性国有资产管理条例",
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

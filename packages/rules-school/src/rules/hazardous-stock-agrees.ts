import { defineRule, everyKey, levelOf, reconcile } from "@houqin/core";
import * as z from "zod";
import { chemicalsRegulation } from "../laws.ts";
import { hazardousCounted } from "../metrics/property.ts";
import { hazardousStock } from "../registers/hazardous.ts";

/**
 * Book and shelf agree for every hazardous good at the end of each month 危险品账实相符. 危险化学品安全管理条例第二十五条 (A1): checked and registered; monthly is a
 * suggestion.
 *
 * @example
 * tells(
 *   hazardousStockAgrees,
 *   [
 *     { kind: "school/hazardous-move", at: "2025-11-03T14:00", data: { item: "酒精", danger: "flammable", direction: "in", grams: 2000 }, area: "store-1" },
 *     { kind: "school/hazardous-count", at: "2025-11-28T14:00", data: { item: "酒精", grams: 1500 }, area: "store-1" },
 *   ],
 *   { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2026-03-01" },
 * );
 * //=> ["酒精 2025年11月 账实不符：账=2000、物=1500，相差 500 克"]
 */
export const hazardousStockAgrees = defineRule({
  id: "school/hazardous-stock-agrees",
  title: { zh: "危险品账实相符", en: "Hazardous goods: book and shelf agree" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: chemicalsRegulation,
      clause: "第二十五条",
      confidence: "A1",
      status: "suggestion",
      note: "出入库核查、登记；每月盘点为建议值。",
    },
  ],
  remedy: {
    zh: "两人复盘一遍；确实少了的立即报告，剧毒、易制爆的报公安。",
    en: "Count again with two people; report what is missing, to the police where it is toxic or explosive.",
  },
  keep: { zh: "危险品盘点表", en: "Count sheets of hazardous goods" },
  options: z.object({ grams: z.number().min(0).max(100).default(0) }),
  requires: ({ grams }) =>
    reconcile(
      { 账: levelOf(hazardousStock), 物: hazardousCounted },
      { key: ["item"], each: everyKey(hazardousStock), tolerance: grams, period: "month" },
    ),
  messages: {
    differ: {
      zh: "{key} {period} 账实不符：{table}，相差 {difference} 克",
      en: "{key} {period}: {table}, off by {difference} g",
    },
  },
});

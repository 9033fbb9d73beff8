import { defineRule, followUp, from } from "@houqin/core";
import { report } from "@houqin/rules-general";
import * as z from "zod";
import { Danger, hazardousMove } from "../entries/hazardous.ts";
import { chemicalsRegulation } from "../laws.ts";

/**
 * What is highly toxic or may be made into explosives is filed with the police within so many days of being bought 流向备案 (危险化学品安全管理条例第四十一条, A1).
 * The report's `about` is the id of the move into store.
 *
 * @example
 * hazardousPurchaseFiled.options.parse({}); //=> { days: 5, dangers: ["toxic", "explosive"] }
 * tells(
 *   hazardousPurchaseFiled,
 *   [
 *     { kind: "school/hazardous-move", at: "2025-11-12T14:00", data: { item: "高锰酸钾", danger: "explosive", direction: "in", grams: 500 }, area: "store-1" },
 *   ],
 * );
 * //=> ["store-1 高锰酸钾：购买后没有报公安备案，应在 2025年11月17日 24:00 前备案"]
 */
export const hazardousPurchaseFiled = defineRule({
  id: "school/hazardous-purchase-filed",
  title: { zh: "剧毒、易制爆品购买后备案", en: "Purchases of dangerous chemicals are filed" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: chemicalsRegulation,
      clause: "第四十一条第二款",
      confidence: "A1",
      note: "剧毒、易制爆危险化学品的购买单位在购买后5日内，将品种、数量及流向报县级公安机关备案。",
    },
  ],
  remedy: {
    zh: "马上登录备案系统补报，写明品种、数量和流向。",
    en: "File it now: what, how much, where it went.",
  },
  keep: { zh: "流向备案回执", en: "The receipt of the filing" },
  options: z.object({
    days: z.int().min(1).max(5).default(5),
    dangers: z.array(Danger).min(1).default(["toxic", "explosive"]),
  }),
  requires: ({ days, dangers }) =>
    followUp(from(report, { where: { topic: { equals: "chemical-purchase" } }, key: ["about"] }), {
      after: from(hazardousMove, { where: { direction: { equals: "in" }, danger: { in: dangers } }, key: ["@id"] }),
      within: { days },
    }),
  messages: {
    missed: { zh: "购买后没有报公安备案，应在 {due} 前备案", en: "The purchase was not filed by {due}" },
    late: { zh: "购买备案晚了：{at} 才报，应在 {due} 前", en: "Filed late: at {at}, expected by {due}" },
  },
});

import { defineRule, quantity, trend } from "@houqin/core";
import * as z from "zod";
import { meanTaste } from "../metrics/quality.ts";

/**
 * The mean points for taste do not fall by more than so much from one month to the next 伙食质量不断改善. The first month has nothing to compare with.
 *
 * @example
 * tasteHolds.options.parse({}); //=> { points: 0.5 }
 * tells(tasteHolds, [
 *   { kind: "canteen/tasting", at: "2025-09-10T11:20", data: { dish: "红烧肉", meal: "lunch", taste: 9 } },
 *   { kind: "canteen/tasting", at: "2025-10-10T11:20", data: { dish: "红烧肉", meal: "lunch", taste: 8 } },
 * ], { period: { from: "2025-10-01", to: "2025-10-31" }, asOf: "2025-12-31" });
 * //=> ["2025年10月 口味平均 8 分，按上月算应不低于 8.5 分"]
 */
export const tasteHolds = defineRule({
  id: "canteen/taste-holds",
  title: { zh: "伙食质量不下滑", en: "Taste does not fall off" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: {
      zh: "计划目标“不断改善伙食质量”，幅度由单位定",
      en: "Plans want better meals; how much is the house's own",
    },
  },
  remedy: {
    zh: "看哪些菜分低，换做法或换菜，下月再比。",
    en: "See which dishes got few points, change or replace them, and compare again.",
  },
  keep: { zh: "试尝记录汇总", en: "The month's tastings" },
  options: z.object({ points: quantity("point").min(0).max(5).default(0.5) }),
  optionTitles: { points: { zh: "允许下降的分数", en: "Points it may fall" } },
  requires: ({ points }) => trend(meanTaste, { period: "month", atLeast: { plus: -points } }),
  messages: {
    tooLow: {
      zh: "{period} 口味平均 {value} 分，按上月算应不低于 {bound} 分",
      en: "{period}: {value} points for taste, expected at least {bound} going by last month",
    },
  },
});

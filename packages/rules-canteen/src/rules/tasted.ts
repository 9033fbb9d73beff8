import { cadence, defineRule } from "@houqin/core";
import { tasting } from "../entries/tasting.ts";

/**
 * At every meal something is tasted before it goes out 餐前试尝.
 *
 * @example
 * tells(tasted, [{ kind: "site/area", at: "2025-09-01", data: { name: "一食堂后厨", kind: "kitchen" }, subject: "kitchen-1" }], { period: { from: "2025-09-01", to: "2025-09-01" }, site: { schedule: { meals: [{ id: "lunch", from: "11:30", to: "12:50" }] } }, asOf: "2025-10-31" });
 * //=> ["2025年9月1日 午餐 没有试尝"]
 */
export const tasted = defineRule({
  id: "canteen/tasted",
  title: { zh: "每餐试尝", en: "Every meal is tasted" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自定的出品把关", en: "A check that the house sets itself" } },
  remedy: {
    zh: "开餐前厨师长先尝，记下评分。",
    en: "The head cook tastes before the meal and writes down the points.",
  },
  keep: { zh: "试尝记录", en: "The tasting log" },
  requires: () => cadence(tasting, { every: "meal" }),
  messages: {
    missed: { zh: "{slot} 没有试尝", en: "{slot}: nothing was tasted" },
  },
});

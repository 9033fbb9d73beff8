import { ceiling, defineRule, quantity } from "@houqin/core";
import * as z from "zod";
import { foodShare } from "../metrics/money.ts";

/**
 * At least so much of the meal money is spent on food 食材支出占比. Some provinces set a floor for schools; chosen where there is one, at its own figure.
 *
 * @example
 * foodShareFloor.options.parse({}); //=> { share: 0.7 }
 * tells(
 *   foodShareFloor,
 *   [
 *     { kind: "canteen/charge", at: "2025-09-10T16:00", data: { group: "pupil", amount: 1000 } },
 *     { kind: "canteen/cost", at: "2025-09-10T16:00", data: { group: "pupil", amount: 600, line: "food" } },
 *   ],
 *   { period: { from: "2025-09-01", to: "2025-09-30" }, asOf: "2025-12-31" },
 * );
 * //=> ["2025年9月 食材支出只占伙食收入的 60%，不应低于 70%"]
 */
export const foodShareFloor = defineRule({
  id: "canteen/food-share-floor",
  title: { zh: "食材支出占比", en: "Enough of the meal money buys food" },
  severity: "off",
  since: "2026.1",
  basis: {
    none: {
      zh: "没有全国统一比例，部分省份对学校食堂定了下限；数字由单位按当地规定填",
      en: "No national figure; some provinces set a floor for schools, and a site enters its own",
    },
  },
  remedy: {
    zh: "压人工、能耗等其他支出，或把结余用于加菜。",
    en: "Cut other costs, or spend what is left on better dishes.",
  },
  keep: { zh: "伙食收支账", en: "The meal accounts" },
  options: z.object({ share: quantity("1").min(0.3).max(1).default(0.7) }),
  requires: ({ share }) => ceiling(foodShare, { atLeast: share, period: "month" }),
  messages: {
    tooLow: {
      zh: "{period} 食材支出只占伙食收入的 {value}，不应低于 {bound}",
      en: "{period}: {value} of the meal money was spent on food, expected at least {bound}",
    },
  },
});

import { defineRule, reconcile } from "@houqin/core";
import { schoolFoodOrder45 } from "../laws.ts";
import { dishesCooked, samplesTaken } from "../metrics/safety.ts";

/**
 * As many samples as dishes at every meal 留样份数与菜数相符, read week by week.
 *
 * School food rules of 2019, art. 40, seen only quoted. Says the same as `canteen/sample-taken` from the other end, for kitchens that
 * count instead of naming dishes.
 *
 * @example
 * "requirement" in samplesMatchDishes.judge && samplesMatchDishes.judge.requirement({}).shape; //=> "reconcile"
 * tells(
 *   samplesMatchDishes,
 *   [
 *     { kind: "canteen/cooking", at: "2025-09-01T11:00", data: { dish: "米饭", meal: "lunch", batch: 1, coreCelsius: 82 }, covers: "2025-09-01/lunch", area: "kitchen-1" },
 *   ],
 *   { site: { schedule: { meals: [{ id: "lunch", from: "11:30", to: "12:50" }] } } },
 * );
 * //=> ["2025-09-01/lunch 菜和留样对不上：出品菜数=1、留样份数=0"]
 */
export const samplesMatchDishes = defineRule({
  id: "canteen/samples-match-dishes",
  title: { zh: "留样份数与菜数相符", en: "As many samples as dishes" },
  severity: "warn",
  since: "2026.1",
  basis: [
    { law: schoolFoodOrder45, clause: "第四十条", confidence: "A2", note: "每种食品成品都要留样，多处转引一致。" },
  ],
  remedy: { zh: "对着菜单找漏留的那道菜。", en: "Find the dish without a sample." },
  keep: { zh: "留样登记表和烹饪测温记录", en: "The sample log and the cooking log" },
  requires: () => reconcile({ 出品菜数: dishesCooked, 留样份数: samplesTaken }, { key: ["sitting"], period: "week" }),
  messages: { differ: { zh: "{key} 菜和留样对不上：{table}", en: "{key} dishes and samples do not match: {table}" } },
});

import { defineRule, prohibition } from "@houqin/core";
import * as z from "zod";
import { dish } from "../entries/menu.ts";
import { schoolFoodOrder45 } from "../laws.ts";

/**
 * No dish on a school's menu is made of foods that poison easily 不做四季豆等高风险食品.
 *
 * Known from the school food rules of 2019, art. 36; the text was not seen, so the rule is on where it is chosen.
 *
 * @example
 * noRiskyFoods.options.parse({}); //=> { items: ["四季豆", "鲜黄花菜", "野生蘑菇", "发芽土豆"] }
 * tells(
 *   noRiskyFoods,
 *   [
 *     { kind: "canteen/menu", at: "2025-09-01T16:00", data: { weekFrom: "2025-09-08", group: "pupil", meals: [{ day: "2025-09-08", meal: "lunch", dish: "干煸四季豆", style: "hot", foods: ["四季豆", "肉末"], gramsPerHead: 120 }] } },
 *   ],
 *   { site: { schedule: { meals: [{ id: "lunch", from: "11:30", to: "12:50" }] } } },
 * );
 * //=> ["2025年9月8日 午餐 干煸四季豆：用了高风险食材，中小学、幼儿园食堂不能做"]
 */
export const noRiskyFoods = defineRule({
  id: "canteen/no-risky-foods",
  title: { zh: "不做四季豆等高风险食品", en: "No foods that poison easily" },
  severity: "off",
  since: "2026.1",
  basis: [{ law: schoolFoodOrder45, clause: "第三十六条", confidence: "B", note: "条款未见原文。" }],
  remedy: {
    zh: "换成别的菜，食材退回或销毁，食谱重发。",
    en: "Replace the dish, send the food back, post the menu again.",
  },
  keep: { zh: "每周带量食谱", en: "The weekly menus" },
  options: z.object({
    items: z.array(z.string()).min(1).default(["四季豆", "鲜黄花菜", "野生蘑菇", "发芽土豆"]),
  }),
  requires: ({ items }) =>
    prohibition(dish, { foods: { in: items } }, { onlyIf: { site: ["school", "kindergarten"] } }),
  messages: {
    forbidden: {
      zh: "用了高风险食材，中小学、幼儿园食堂不能做",
      en: "Made of a food that poisons easily, which school canteens may not serve",
    },
  },
});

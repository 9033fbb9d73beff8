import { cadence, defineRule, from } from "@houqin/core";
import * as z from "zod";
import { dish } from "../entries/menu.ts";
import { pupilMeals } from "../laws.ts";

/**
 * Liver stands on the pupils' menu once a week 每周一次动物肝脏; `foods` are the names by which menus call it.
 *
 * WS/T 554-2017, quoted on one page: once a week, 20 to 25 g a head.
 *
 * @example
 * liverWeekly.options.parse({}); //=> { foods: ["猪肝", "鸡肝", "鸭肝", "羊肝"] }
 * tells(liverWeekly, [], { period: { from: "2025-09-08", to: "2025-09-14" }, asOf: "2025-10-31" });
 * //=> ["2025年第37周 食谱上没有动物肝脏"]
 */
export const liverWeekly = defineRule({
  id: "canteen/liver-weekly",
  title: { zh: "每周一次动物肝脏", en: "Liver once a week" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: pupilMeals,
      confidence: "A2",
      status: "suggestion",
      note: "推荐性标准，条号未见原文；每周1次，每人每次20～25克，只有一处转载。",
    },
  ],
  remedy: {
    zh: "下周排一道猪肝或鸡肝，学生不爱吃的剁碎做馅。",
    en: "Put liver on next week's menu, minced where pupils refuse it.",
  },
  keep: { zh: "每周带量食谱", en: "The weekly menus" },
  options: z.object({ foods: z.array(z.string()).min(1).default(["猪肝", "鸡肝", "鸭肝", "羊肝"]) }),
  requires: ({ foods }) =>
    cadence(from(dish, { where: { group: { equals: "pupil" }, foods: { in: foods } } }), {
      every: "week",
      onNonWorkday: "skip",
      onlyIf: { site: ["school"] },
    }),
  messages: {
    missed: { zh: "{slot} 食谱上没有动物肝脏", en: "{slot}: no liver on the menu" },
  },
});

import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { newDishes, sittingsServed } from "../metrics/quality.ts";

/**
 * Each month so many dishes come new to the menu 翻新饭菜, in months with at least so many meals.
 *
 * @example
 * dishesRenewed.options.parse({}); //=> { dishes: 2, sittings: 10 }
 * tells(dishesRenewed, [
 *   { kind: "canteen/menu", at: "2025-09-05T16:00", data: { weekFrom: "2025-09-08", group: "pupil", meals: [{ day: "2025-09-08", meal: "lunch", dish: "红烧肉", style: "hot", foods: ["五花肉"], gramsPerHead: 80 }] }, covers: "2025-09-08" },
 *   { kind: "canteen/servings", at: "2025-09-08T12:00", data: { meal: "lunch", group: "pupil", count: 100, hall: "hall-1", leaves: "2025-09-08T12:30" }, covers: "2025-09-08/lunch" },
 * ], { site: { schedule: { meals: [{ id: "lunch", from: "11:30", to: "12:50" }] } }, period: { from: "2025-09-01", to: "2025-09-30" }, asOf: "2025-12-31", options: { sittings: 1 } });
 * //=> ["2025年9月 只推出 1 道新菜，应不少于 2 道"]
 */
export const dishesRenewed = defineRule({
  id: "canteen/dishes-renewed",
  title: { zh: "每月推出新菜", en: "New dishes each month" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: { zh: "计划目标“不断翻新饭菜”，数量由单位定", en: "Plans want new dishes; how many is the house's own" },
  },
  remedy: {
    zh: "请厨师各报一道新菜，试尝后上下月食谱。",
    en: "Have each cook propose one, taste it, and put it on next month's menu.",
  },
  keep: { zh: "每周食谱", en: "The weekly menus" },
  options: z.object({ dishes: z.int().min(1).max(30).default(2), sittings: z.int().min(1).max(93).default(10) }),
  requires: ({ dishes, sittings }) =>
    ceiling(newDishes, {
      atLeast: dishes,
      period: "month",
      onlyIf: { metric: sittingsServed.id, period: "month", atLeast: sittings },
    }),
  messages: {
    tooLow: {
      zh: "{period} 只推出 {value} 道新菜，应不少于 {bound} 道",
      en: "{period}: {value} new dishes, expected at least {bound}",
    },
  },
});

import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { dishesOffered, sittingsServed } from "../metrics/quality.ts";

/**
 * The menus of a week hold so many different dishes 花色品种, in weeks with at least so many meals.
 *
 * @example
 * dishVariety.options.parse({}); //=> { dishes: 15, sittings: 5 }
 * tells(dishVariety, [
 *   { kind: "canteen/menu", at: "2025-09-05T16:00", data: { weekFrom: "2025-09-08", group: "pupil", meals: [{ day: "2025-09-08", meal: "lunch", dish: "红烧肉", style: "hot", foods: ["五花肉"], gramsPerHead: 80 }] }, covers: "2025-09-08" },
 *   { kind: "canteen/servings", at: "2025-09-08T12:00", data: { meal: "lunch", group: "pupil", count: 100, hall: "hall-1", leaves: "2025-09-08T12:30" }, covers: "2025-09-08/lunch" },
 * ], { site: { schedule: { meals: [{ id: "lunch", from: "11:30", to: "12:50" }] } }, period: { from: "2025-09-08", to: "2025-09-14" }, asOf: "2025-10-31", options: { sittings: 1 } });
 * //=> ["2025年第37周 食谱只有 1 种菜，应不少于 15 种"]
 */
export const dishVariety = defineRule({
  id: "canteen/dish-variety",
  title: { zh: "每周花色品种", en: "Different dishes in a week" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "花色品种由单位定", en: "How many dishes is the house's own" } },
  remedy: { zh: "下周食谱换掉重复的菜。", en: "Replace what repeats in next week's menu." },
  keep: { zh: "每周食谱", en: "The weekly menus" },
  options: z.object({ dishes: z.int().min(2).max(200).default(15), sittings: z.int().min(1).max(21).default(5) }),
  requires: ({ dishes, sittings }) =>
    ceiling(dishesOffered, {
      atLeast: dishes,
      period: "week",
      onlyIf: { metric: sittingsServed.id, period: "week", atLeast: sittings },
    }),
  messages: {
    tooLow: {
      zh: "{period} 食谱只有 {value} 种菜，应不少于 {bound} 种",
      en: "{period}: {value} dishes on the menu, expected at least {bound}",
    },
  },
});

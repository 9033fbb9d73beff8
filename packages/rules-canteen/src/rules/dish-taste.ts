import { defineRule, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { tasting } from "../entries/tasting.ts";

/**
 * A dish that is tasted before it goes out reaches so many points of ten 菜品质量达标. A standard of the house.
 *
 * @example
 * dishTaste.options.parse({}); //=> { points: 6 }
 * tells(dishTaste, [{ kind: "canteen/tasting", at: "2025-09-01T11:20", data: { dish: "红烧肉", meal: "lunch", taste: 5 } }]);
 * //=> ["红烧肉 试尝得 5 分，应不低于 6 分"]
 */
export const dishTaste = defineRule({
  id: "canteen/dish-taste",
  title: { zh: "菜品口味达标", en: "Dishes taste well" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "菜品质量标准由单位定", en: "The standard of dishes is the house's own" } },
  remedy: {
    zh: "这道菜先不上，回锅调味或换菜，查是料还是工的问题。",
    en: "Hold the dish back, season it or replace it, and find out what went wrong.",
  },
  keep: { zh: "试尝记录", en: "The tasting log" },
  options: z.object({ points: quantity("point").min(1).max(10).default(6) }),
  requires: ({ points }) => limit(tasting, "taste", { atLeast: points }),
  messages: {
    tooLow: {
      zh: "{dish} 试尝得 {value} 分，应不低于 {bound} 分",
      en: "{dish} got {value} points, expected at least {bound}",
    },
  },
});

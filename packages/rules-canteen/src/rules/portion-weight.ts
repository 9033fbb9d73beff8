import { defineRule, from, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { tasting } from "../entries/tasting.ts";

/**
 * A portion weighs what it should 份量足: as a share of its standard weight, within a band.
 *
 * @example
 * portionWeight.options.parse({}); //=> { least: 0.95, most: 1.15 }
 * tells(portionWeight, [{ kind: "canteen/tasting", at: "2025-09-01T11:20", data: { dish: "红烧肉", meal: "lunch", taste: 8, grams: 140, standardGrams: 150 } }]);
 * //=> ["红烧肉 每份只有标准重量的 93.3%，应不低于 95%"]
 */
export const portionWeight = defineRule({
  id: "canteen/portion-weight",
  title: { zh: "菜品份量足", en: "Portions are large enough" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "份量标准由单位定", en: "The standard weight is the house's own" } },
  remedy: { zh: "重新称、补足再卖；打菜勺统一规格。", en: "Weigh again and fill up; use one size of ladle." },
  keep: { zh: "份量抽称记录", en: "The weighing log" },
  options: z.object({
    least: quantity("1").min(0.5).max(1).default(0.95),
    most: quantity("1").min(1).max(2).default(1.15),
  }),
  requires: ({ least, most }) =>
    limit(
      from(tasting, { where: { grams: { exists: true }, standardGrams: { exists: true } } }),
      { divide: ["grams", "standardGrams"], share: true },
      { atLeast: least, atMost: most },
    ),
  messages: {
    tooLow: {
      zh: "{dish} 每份只有标准重量的 {value}，应不低于 {bound}",
      en: "{dish}: a portion was {value} of its standard, expected at least {bound}",
    },
    tooHigh: {
      zh: "{dish} 每份是标准重量的 {value}，不应超过 {bound}",
      en: "{dish}: a portion was {value} of its standard, expected at most {bound}",
    },
  },
});

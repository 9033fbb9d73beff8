import { defineRule, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { dishPrice } from "../entries/tasting.ts";

/**
 * Such a share of a dish's price is food 质价相符: a canteen is not there to earn.
 *
 * @example
 * dishPriceFair.options.parse({}); //=> { share: 0.6 }
 * tells(dishPriceFair, [{ kind: "canteen/dish-price", at: "2025-09-01T15:00", data: { dish: "红烧肉", cost: 5, price: 10 } }]);
 * //=> ["红烧肉 食材成本只占售价的 50%，应不低于 60%"]
 */
export const dishPriceFair = defineRule({
  id: "canteen/dish-price-fair",
  title: { zh: "菜价与成本相符", en: "Prices fit the food" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: {
      zh: "食堂不以营利为目的，毛利上限由单位定",
      en: "Canteens are not for profit; how much goes on top is the house's own",
    },
  },
  remedy: { zh: "降价或加料，重新核价后公示。", en: "Lower the price or add to the dish, and put up the new price." },
  keep: { zh: "菜品核价单", en: "The pricing of dishes" },
  options: z.object({ share: quantity("1").min(0.3).max(1).default(0.6) }),
  requires: ({ share }) => limit(dishPrice, { divide: ["cost", "price"], share: true }, { atLeast: share }),
  messages: {
    tooLow: {
      zh: "{dish} 食材成本只占售价的 {value}，应不低于 {bound}",
      en: "{dish}: food is {value} of the price, expected at least {bound}",
    },
  },
});

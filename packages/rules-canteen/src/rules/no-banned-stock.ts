import { defineRule, from, prohibition } from "@houqin/core";
import * as z from "zod";
import { stockCount } from "../entries/stock.ts";
import { beijingFood, schoolFoodOrder45 } from "../laws.ts";

/**
 * A count of the store finds nothing of what may not be kept there 库内不存亚硝酸盐, whoever brought it in.
 *
 * The school food rules of 2019 ban buying, storing and using nitrite, seen quoted; Beijing art. 30(3) says the same of all kitchens. That it is not bought is
 * `canteen/no-banned-goods`.
 *
 * @example
 * noBannedStock.options.parse({}); //=> { items: ["亚硝酸盐", "亚硝酸钠", "亚硝酸钾"] }
 * tells(noBannedStock, [{ kind: "canteen/stock-count", at: "2025-09-30T16:00", data: { item: "亚硝酸钠", quantity: 0.5 } }]);
 * //=> ["亚硝酸钠：盘点时库里有，属于禁止存放的东西"]
 */
export const noBannedStock = defineRule({
  id: "canteen/no-banned-stock",
  title: { zh: "库内不存亚硝酸盐", en: "No nitrite is kept" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: schoolFoodOrder45,
      confidence: "A2",
      note: "条号未见原文；禁止采购、贮存、使用，与贵州市场监管部门的禁用清单一致。",
    },
    {
      law: beijingFood,
      clause: "第三十条第三款",
      confidence: "A1",
      note: "地方规定，餐饮服务提供者不得购买、存放和使用。",
    },
  ],
  remedy: {
    zh: "立即封存清出，查清谁放的、有没有用过。",
    en: "Seal it and take it out; find who put it there and whether it was used.",
  },
  keep: { zh: "每月盘点表", en: "The monthly count" },
  options: z.object({ items: z.array(z.string()).min(1).default(["亚硝酸盐", "亚硝酸钠", "亚硝酸钾"]) }),
  requires: ({ items }) =>
    prohibition(from(stockCount, { where: { item: { in: items } } }), { quantity: { not: { equals: 0 } } }),
  messages: {
    forbidden: {
      zh: "盘点时库里有，属于禁止存放的东西",
      en: "Found in the store at the count; it may not be kept there",
    },
  },
});

import { defineRule, prohibition } from "@houqin/core";
import * as z from "zod";
import { receipt } from "../entries/receiving.ts";
import { schoolFoodOrder45 } from "../laws.ts";

/**
 * Nobody buys goods on the banned list 不采购亚硝酸盐, whether or not they were accepted.
 *
 * The school food rules of 2019 ban nitrite, seen quoted; a provincial list of 2020 agrees. That none is kept is `canteen/no-banned-stock`.
 *
 * @example
 * noBannedGoods.options.parse({}); //=> { items: ["亚硝酸盐", "亚硝酸钠", "亚硝酸钾"] }
 * tells(
 *   noBannedGoods,
 *   [
 *     { kind: "canteen/receipt", at: "2025-09-01T06:30", data: { delivery: "d-1", item: "亚硝酸钠", quantity: 100, supplier: "farm", unitPrice: 5, amount: 500, accepted: false }, area: "kitchen-1" },
 *   ],
 * );
 * //=> ["kitchen-1 亚硝酸钠：属于禁止采购的东西，却买了进来"]
 */
export const noBannedGoods = defineRule({
  id: "canteen/no-banned-goods",
  title: { zh: "不采购亚硝酸盐", en: "No nitrite is bought" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: schoolFoodOrder45,
      confidence: "A2",
      note: "条号未见原文；禁止采购、贮存、使用，与贵州市场监管部门的禁用清单一致。",
    },
  ],
  remedy: {
    zh: "立即封存交市场监管部门处理，查清怎么进来的。",
    en: "Seal it, hand it over and find out how it got in.",
  },
  keep: { zh: "进货验收单", en: "The receipts" },
  options: z.object({ items: z.array(z.string()).min(1).default(["亚硝酸盐", "亚硝酸钠", "亚硝酸钾"]) }),
  requires: ({ items }) => prohibition(receipt, { item: { in: items } }),
  messages: {
    forbidden: { zh: "属于禁止采购的东西，却买了进来", en: "Something on the list of banned goods was bought" },
  },
});

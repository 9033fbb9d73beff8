import { defineRule, from, leadTime, momentOf } from "@houqin/core";
import * as z from "zod";
import { purchaseOrder, purchaseRequest } from "../entries/purchasing.ts";

/**
 * What was asked for with a day of need is ordered so many days before 提前订购. A rule of the house; the days are those that suppliers need.
 *
 * @example
 * orderedAhead.options.parse({}); //=> { days: 7 }
 * tells(
 *   orderedAhead,
 *   [
 *     { kind: "general/purchase-request", at: "2025-10-12T09:00", data: { title: "运动会器材", category: "goods", amount: 1200, purpose: "运动会", neededBy: "2025-11-12" } },
 *   ],
 *   { period: { from: "2025-10-01", to: "2025-11-30" } },
 * );
 * //=> ["运动会器材：还没订购，应在 2025年11月5日 24:00 前下单"]
 */
export const orderedAhead = defineRule({
  id: "general/ordered-ahead",
  title: { zh: "按需用日期提前订购", en: "Orders go out ahead of the day of need" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: {
      zh: "单位采购制度，天数看供货周期",
      en: "The site's own rules for purchases; the days are those that suppliers need",
    },
  },
  remedy: { zh: "马上下单，并问清供货商能不能按日子送到。", en: "Order now, and ask whether it will come in time." },
  keep: { zh: "请购单和订单", en: "The request and the order" },
  options: z.object({
    days: z.int().min(1).max(90).default(7),
  }),
  requires: ({ days }) =>
    leadTime(from(purchaseOrder, { key: ["request"] }), {
      before: momentOf(from(purchaseRequest, { where: { neededBy: { exists: true } }, key: ["@id"] }), "neededBy"),
      atLeast: { days },
    }),
  messages: {
    missed: { zh: "还没订购，应在 {due} 前下单", en: "Not ordered, expected by {due}" },
    late: { zh: "订购晚了：{at} 才下单，应在 {due} 前", en: "Ordered late: at {at}, expected by {due}" },
  },
});

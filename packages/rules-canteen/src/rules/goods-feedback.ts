import { defineRule, followUp, from } from "@houqin/core";
import { usage } from "@houqin/rules-general";
import * as z from "zod";
import { receipt } from "../entries/receiving.ts";

/**
 * Whoever uses goods says within so many days how they proved 到货使用反馈.
 *
 * @example
 * goodsFeedback.options.parse({}); //=> { days: 7 }
 * tells(goodsFeedback, [{ kind: "canteen/receipt", at: "2025-09-01T06:30", data: { delivery: "d-1", item: "砂锅", quantity: 20, supplier: "farm", unitPrice: 12, amount: 240, accepted: true } }]);
 * //=> ["砂锅 到货后到 2025年9月8日 24:00 还没有使用反馈"]
 */
export const goodsFeedback = defineRule({
  id: "canteen/goods-feedback",
  title: { zh: "到货使用情况有反馈", en: "Users report on goods" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "采购改进的内部要求，天数由单位定", en: "For better buying; the days are the house's own" } },
  remedy: { zh: "找使用人补一句：好不好用、要不要换。", en: "Ask the users: good or not, keep or change." },
  keep: { zh: "使用反馈单", en: "The feedback" },
  options: z.object({ days: z.int().min(1).max(60).default(7) }),
  requires: ({ days }) =>
    followUp(from(usage, { key: ["request"] }), {
      after: from(receipt, { where: { accepted: { equals: true } }, key: ["delivery"] }),
      within: { days },
    }),
  messages: {
    missed: { zh: "{item} 到货后到 {due} 还没有使用反馈", en: "No word on {item} by {due}" },
    late: {
      zh: "{item} 的使用反馈晚了：{at} 才有，应在 {due} 前",
      en: "Word on {item} came late, at {at}; expected by {due}",
    },
  },
});

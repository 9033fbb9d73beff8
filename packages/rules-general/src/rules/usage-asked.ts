import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { usage } from "../entries/offers.ts";
import { acceptance } from "../entries/purchasing.ts";

/**
 * Those who use what was accepted say within so many days how it serves 使用反馈. A rule of the house.
 *
 * @example
 * usageAsked.options.parse({}); //=> { days: 30 }
 * tells(
 *   usageAsked,
 *   [
 *     { kind: "general/acceptance", at: "2025-11-12T16:00", data: { request: "q-1", accepted: true } },
 *   ],
 *   { asOf: "2026-01-31" },
 * );
 * //=> ["2025年11月12日：验收后没有收集使用反馈，应在 2025年12月12日 24:00 前收集"]
 */
export const usageAsked = defineRule({
  id: "general/usage-asked",
  title: { zh: "采购物品用后有反馈", en: "Users say how a purchase serves" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位采购制度", en: "The site's own rules for purchases" } },
  remedy: {
    zh: "找使用部门问一句，不好用的记下来，下次换。",
    en: "Ask those who use it; write down what is bad and change it next time.",
  },
  keep: { zh: "使用反馈记录", en: "What users said" },
  options: z.object({
    days: z.int().min(1).max(180).default(30),
  }),
  requires: ({ days }) =>
    followUp(from(usage, { key: ["request"] }), {
      after: from(acceptance, { where: { accepted: { equals: true } }, key: ["request"] }),
      within: { days },
    }),
  messages: {
    missed: { zh: "验收后没有收集使用反馈，应在 {due} 前收集", en: "Nobody asked by {due} how it serves" },
    late: { zh: "使用反馈晚了：{at} 才收集，应在 {due} 前", en: "Asked late: at {at}, expected by {due}" },
  },
});

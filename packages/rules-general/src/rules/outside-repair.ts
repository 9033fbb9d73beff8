import { defineRule, from, procedure, required } from "@houqin/core";
import * as z from "zod";
import { repairPlan } from "../entries/damage.ts";
import { approval, quote } from "../entries/purchasing.ts";

const granted = from(approval, { where: { granted: { equals: true } }, key: ["request"] });

/**
 * A repair by a firm is approved from a certain estimate on, and compared from a higher one, before or within so many days of the plan; small ones are for the house's own hands 自修与外修.
 * Internal control; the figures are suggestions.
 *
 * @example
 * outsideRepair.options.parse({}); //=> { approveFrom: 500, quotesFrom: 10000, days: 3 }
 * tells(
 *   outsideRepair,
 *   [
 *     { kind: "general/repair-plan", at: "2025-11-12T09:00", data: { order: "r-1", route: "firm", decision: "repair", estimate: 600, value: 3000 } },
 *   ],
 * );
 * //=> ["r-1：外修估价 600 元，手续没办够，须有 审批，实有 0 份"]
 */
export const outsideRepair = defineRule({
  id: "general/outside-repair",
  title: { zh: "外修按金额报批、比价", en: "Repairs by a firm go by their amount" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: { zh: "单位维修和采购制度，金额由单位定", en: "The site's own rules for repairs; the amounts are its own" },
  },
  remedy: { zh: "补审批和比价；能自修的派自己的维修工。", en: "Have it approved and compared, or send the own staff." },
  keep: { zh: "维修方案、审批、报价", en: "The plan, its approval and the quotes" },
  options: z.object({
    approveFrom: z.number().min(0).max(5000).default(500),
    quotesFrom: z.number().min(5001).max(200000).default(10000),
    days: z.int().min(0).max(30).default(3),
  }),
  requires: ({ approveFrom, quotesFrom, days }) =>
    procedure(from(repairPlan, { where: { route: { equals: "firm" } }, key: ["order"] }), "estimate", {
      bands: [
        { from: approveFrom, require: [required(granted)] },
        {
          from: quotesFrom,
          require: [
            required(granted),
            required(from(quote, { key: ["request"] }), { atLeast: 3, distinct: "supplier" }),
          ],
        },
      ],
      withinDays: days,
    }),
  messages: {
    missing: {
      zh: "外修估价 {value} 元，手续没办够，须有 {required}，实有 {found} 份",
      en: "A repair by a firm at {value} CNY requires {required}, found {found}",
    },
  },
});

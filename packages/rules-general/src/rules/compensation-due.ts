import { defineRule, from, procedure, required } from "@houqin/core";
import * as z from "zod";
import { compensation, damage } from "../entries/damage.ts";

const paid = from(compensation, { key: ["damage"] });
const approved = from(compensation, { where: { approver: { exists: true } }, key: ["damage"] });

/**
 * Who breaks or loses a thing by misuse pays for it by the rule of the house; from a certain value on, somebody approves the amount 赔偿制度.
 *
 * @example
 * compensationDue.options.parse({}); //=> { payFrom: 20, approveFrom: 2000 }
 * tells(
 *   compensationDue,
 *   [
 *     { kind: "general/damage", at: "2025-11-12T09:00", data: { asset: "desk-1", outcome: "damaged", cause: "misuse", quantity: 1, value: 180 } },
 *   ],
 * );
 * //=> ["desk-1：人为损坏的物品价值 180 元，没有按规定赔偿，须有 赔偿，实有 0 份"]
 */
export const compensationDue = defineRule({
  id: "general/compensation-due",
  title: { zh: "人为损坏按规定赔偿", en: "Misuse is paid for by the rule" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位赔偿制度", en: "The site's own rule on compensation" } },
  remedy: {
    zh: "按赔偿办法算出金额，开收据；困难的报批减免。",
    en: "Work out the amount by the rule and give a receipt; have a reduction approved.",
  },
  keep: { zh: "赔偿单、收据", en: "The slip and its receipt" },
  options: z.object({
    payFrom: z.number().min(0).max(1000).default(20),
    approveFrom: z.number().min(1001).max(100000).default(2000),
  }),
  requires: ({ payFrom, approveFrom }) =>
    procedure(from(damage, { where: { cause: { in: ["misuse", "wilful"] } }, key: ["@id"] }), "value", {
      bands: [
        { from: payFrom, require: [required(paid)] },
        { from: approveFrom, require: [required(approved)] },
      ],
    }),
  messages: {
    missing: {
      zh: "人为损坏的物品价值 {value} 元，没有按规定赔偿，须有 {required}，实有 {found} 份",
      en: "Damage of {value} CNY by misuse requires {required}, found {found}",
    },
  },
});

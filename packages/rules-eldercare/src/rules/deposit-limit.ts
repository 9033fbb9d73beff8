import { defineRule, limit } from "@houqin/core";
import * as z from "zod";
import { deposit } from "../entries/deposits.ts";
import { prepaidFees } from "../laws.ts";

/**
 * A deposit is at most so many months of the bed fee 押金上限. Twelve is known from the opinions on fees paid ahead of 2024, which were not seen; off until
 * it is chosen.
 *
 * @example
 * depositLimit.options.parse({}); //=> { months: 12 }
 * tells(depositLimit, [{ kind: "eldercare/deposit", at: "2026-05-06", data: { resident: "r-1", amount: 25000, bedFee: 2000 } }]);
 * //=> ["r-1：押金是月床位费的 12.5 倍，不应超过 12 倍"]
 */
export const depositLimit = defineRule({
  id: "eldercare/deposit-limit",
  title: { zh: "押金不超过月床位费倍数", en: "Deposits are limited" },
  severity: "off",
  since: "2026.1",
  basis: [{ law: prepaidFees, confidence: "B", note: "不超过月床位费12倍，条款未见原文；各地可更严。" }],
  remedy: { zh: "多收的退给老人，合同同步改。", en: "Give back what is too much, and change the agreement." },
  keep: { zh: "押金收据和床位费标准", en: "The receipt, and the bed fee" },
  options: z.object({ months: z.int().min(1).max(12).default(12) }),
  requires: ({ months }) => limit(deposit, { divide: ["amount", "bedFee"] }, { atMost: months }),
  messages: {
    tooHigh: {
      zh: "押金是月床位费的 {value} 倍，不应超过 {bound} 倍",
      en: "The deposit is {value} times the bed fee, expected at most {bound}",
    },
  },
});

import { defineRule, from, quantity, separation } from "@houqin/core";
import * as z from "zod";
import { receipt } from "../entries/receiving.ts";
import { schoolFoodGuide } from "../laws.ts";

/**
 * At least so many people check a delivery together 双人联检.
 *
 * From the school food guide of 2024 (two or more people), seen in several reports that agree.
 *
 * @example
 * receiptTwoPeople.options.parse({}); //=> { people: 2 }
 * tells(
 *   receiptTwoPeople,
 *   [
 *     { kind: "canteen/receipt", at: "2025-09-01T06:30", data: { delivery: "d-1", item: "大米", quantity: 100, supplier: "farm", unitPrice: 5, amount: 500, accepted: true }, area: "kitchen-1", actors: { checkers: "wu" } },
 *   ],
 * );
 * //=> ["kitchen-1 大米：验收只有 1 人签字，至少要 2 人"]
 */
export const receiptTwoPeople = defineRule({
  id: "canteen/receipt-two-people",
  title: { zh: "进货双人联检", en: "Two people check deliveries" },
  severity: "error",
  since: "2026.1",
  basis: [{ law: schoolFoodGuide, confidence: "A2", note: "条款未见原文；“双人或多人联检”有多家转载一致。" }],
  remedy: { zh: "再叫一个人到场重新点数称重，两人签字。", en: "Have a second person weigh and sign." },
  keep: { zh: "验收单，验收人都签字", en: "The receipt, signed by everyone who checked" },
  options: z.object({ people: quantity("person").int().min(2).max(5).default(2) }),
  requires: ({ people }) => separation(from(receipt, { key: ["@id"] }), ["checkers"], { atLeast: people }),
  messages: {
    tooFew: {
      zh: "验收只有 {found} 人签字，至少要 {expected} 人",
      en: "Checked by {found} people, expected at least {expected}",
    },
  },
});

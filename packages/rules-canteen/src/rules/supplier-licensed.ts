import { defineRule, from, quantity, validity } from "@houqin/core";
import { foodLicences } from "@houqin/rules-general";
import * as z from "zod";
import { receipt } from "../entries/receiving.ts";
import { foodSafetyLaw } from "../laws.ts";

/**
 * Whoever delivers food holds a licence that is valid that day 供应商证照有效.
 *
 * Food Safety Law art. 53(1) and 55(1): the supplier's licence is checked.
 *
 * @example
 * supplierLicensed.options.parse({}); //=> { warnDays: 30 }
 * tells(
 *   supplierLicensed,
 *   [
 *     { kind: "canteen/receipt", at: "2025-09-01T06:30", data: { delivery: "d-1", item: "大米", quantity: 100, supplier: "farm", unitPrice: 5, amount: 500, accepted: true }, area: "kitchen-1" },
 *   ],
 * );
 * //=> ["farm 没有有效的食品经营许可证，却收了它的货"]
 */
export const supplierLicensed = defineRule({
  id: "canteen/supplier-licensed",
  title: { zh: "供应商证照有效", en: "Suppliers are licensed" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: foodSafetyLaw, clause: "第五十三条第一款", confidence: "A1", note: "查验供货者许可证。" },
    { law: foodSafetyLaw, clause: "第五十五条第一款", confidence: "A1", note: "采购符合标准的食品原料。" },
  ],
  remedy: { zh: "证到期的暂停送货，换发新证后再恢复。", en: "Stop deliveries until the new licence is in." },
  keep: { zh: "供应商许可证复印件，盖公章", en: "Copies of the suppliers' licences, with their seal" },
  options: z.object({ warnDays: quantity("d").int().min(1).max(180).default(30) }),
  requires: ({ warnDays }) =>
    validity(foodLicences, {
      when: { entries: from(receipt, { where: { accepted: { equals: true } }, key: ["supplier"] }) },
      warnDays,
    }),
  messages: {
    expiring: {
      zh: "{key} 的食品经营许可证 {until} 到期，请提前催换新证",
      en: "The food licence of {key} runs out on {until}; ask for the new one",
    },
    tooLow: {
      zh: "{key} 没有有效的食品经营许可证，却收了它的货",
      en: "Goods were taken from {key} without a valid licence",
    },
  },
});

import { defineRule, from, validity } from "@houqin/core";
import { receipt } from "../entries/receiving.ts";
import { approvedSuppliers } from "../registers/suppliers.ts";

/**
 * Goods are taken only from suppliers that the canteen has approved 定点采购.
 *
 * @example
 * tells(approvedSupplier, [{ kind: "canteen/receipt", at: "2025-09-01T06:30", data: { delivery: "d-1", item: "大米", quantity: 80, supplier: "stall", unitPrice: 5, amount: 400, accepted: true } }]);
 * //=> ["stall 不在合格供应商名录里，却收了货"]
 */
export const approvedSupplier = defineRule({
  id: "canteen/approved-supplier",
  title: { zh: "定点采购", en: "Goods come from approved suppliers" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "定点采购制度，合格供应商名录由单位定", en: "The house approves its suppliers" } },
  remedy: {
    zh: "退回或补准入手续，定点外采购写明原因报批。",
    en: "Send it back or approve the supplier; have it allowed where it could not wait.",
  },
  keep: { zh: "合格供应商名录和验收单", en: "The list of suppliers and the receipts" },
  requires: () =>
    validity(approvedSuppliers, {
      when: { entries: from(receipt, { where: { accepted: { equals: true } }, key: ["supplier"] }) },
    }),
  messages: {
    tooLow: { zh: "{key} 不在合格供应商名录里，却收了货", en: "Goods were taken from {key}, which is not approved" },
  },
});

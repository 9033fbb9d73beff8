import { defineRule, from, presence } from "@houqin/core";
import { receipt } from "../entries/receiving.ts";
import { foodSafetyLaw } from "../laws.ts";

/**
 * An accepted line of a delivery holds what the law wants on record 进货查验记录九项: name, specification, quantity, date of make or
 * batch, shelf life, supplier with address and telephone; the date of receipt is the line's own.
 *
 * Food Safety Law art. 53(2), for food businesses; the school food rules ask the same of school canteens. Farm produce without a shelf
 * life says 无.
 *
 * @example
 * "requirement" in receiptRecord.judge && receiptRecord.judge.requirement({}).shape; //=> "presence"
 * tells(
 *   receiptRecord,
 *   [
 *     { kind: "canteen/receipt", at: "2025-09-01T06:30", data: { delivery: "d-1", item: "大米", quantity: 100, supplier: "farm", supplierContact: "13800000000", unitPrice: 5, amount: 500, accepted: true }, area: "kitchen-1" },
 *   ],
 * );
 * //=> ["kitchen-1 大米：进货查验记录缺 规格、生产日期、保质期、供应商的地址"]
 */
export const receiptRecord = defineRule({
  id: "canteen/receipt-record",
  title: { zh: "进货查验记录九项", en: "Receipts hold nine items" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: foodSafetyLaw,
      clause: "第五十三条第二款",
      confidence: "A1",
      note: "对食品经营企业；学校食堂按教育部等令第45号同样执行。",
    },
  ],
  remedy: {
    zh: "照着送货单把规格、生产日期或批号、保质期补齐，供应商地址、电话也要有。",
    en: "Complete the line from the delivery note, with the supplier's address and telephone.",
  },
  keep: {
    zh: "进货查验记录和凭证，保质期满后再存六个月；没有保质期的存两年",
    en: "Receipts and vouchers, until six months after the shelf life; two years where there is none",
  },
  requires: () =>
    presence(from(receipt, { where: { accepted: { equals: true } } }), [
      "item",
      "spec",
      "quantity",
      { path: "producedOn", when: { batch: { exists: false } } },
      "shelfLife",
      "supplier",
      "supplier.address",
      "supplierContact",
    ]),
  messages: {
    absent: { zh: "进货查验记录缺 {parts}", en: "The receipt lacks {parts}" },
  },
});

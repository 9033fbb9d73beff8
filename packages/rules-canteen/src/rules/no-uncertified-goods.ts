import { defineRule, from, prohibition } from "@houqin/core";
import { receipt } from "../entries/receiving.ts";
import { foodSafetyLaw } from "../laws.ts";

/**
 * Nothing is accepted that came without its certificate 无合格证明不收货.
 *
 * Food Safety Law art. 53(1); art. 50(1) says the same of producers.
 *
 * @example
 * "requirement" in noUncertifiedGoods.judge && noUncertifiedGoods.judge.requirement({}).shape; //=> "limit"
 * tells(
 *   noUncertifiedGoods,
 *   [
 *     { kind: "canteen/receipt", at: "2025-09-01T06:30", data: { delivery: "d-1", item: "大米", quantity: 100, supplier: "farm", certificate: false, unitPrice: 5, amount: 500, accepted: true }, area: "kitchen-1" },
 *   ],
 * );
 * //=> ["kitchen-1 大米：没有合格证明也收了货"]
 */
export const noUncertifiedGoods = defineRule({
  id: "canteen/no-uncertified-goods",
  title: { zh: "无合格证明不收货", en: "No goods without a certificate" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: foodSafetyLaw, clause: "第五十三条第一款", confidence: "A1", note: "查验合格证明文件。" },
    { law: foodSafetyLaw, clause: "第五十条第一款", confidence: "A1", note: "说的是生产者采购，餐饮参照第五十五条。" },
  ],
  remedy: { zh: "退货；已经用了的封存同批，追回合格证明。", en: "Return it; seal what is left of the batch." },
  keep: { zh: "合格证明、检疫票据随验收单存", en: "Certificates and quarantine slips, kept with the receipt" },
  requires: () =>
    prohibition(from(receipt, { where: { accepted: { equals: true } } }), { certificate: { equals: false } }),
  messages: { forbidden: { zh: "没有合格证明也收了货", en: "Goods were accepted without their certificate" } },
});

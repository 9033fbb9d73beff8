import { defineRule, presence } from "@houqin/core";
import { wareDelivery } from "../entries/washing-firm.ts";
import { foodSafetyRegulation } from "../laws.ts";

/**
 * Each delivery of disinfected tableware comes with its proof of disinfection and its use-by date 消毒合格证明.
 *
 * The regulation to the Food Safety Law, art. 26; the time for which the proof is kept counts from the use-by date.
 *
 * @example
 * tells(washingProof, [{ kind: "canteen/ware-delivery", at: "2025-09-01T09:00", data: { firm: "bright", pieces: 600, useBy: "2025-09-03" } }]);
 * //=> ["bright：这批餐具缺 消毒合格证明"]
 */
export const washingProof = defineRule({
  id: "canteen/washing-proof",
  title: { zh: "集中消毒餐具有合格证明", en: "Disinfected tableware has its proof" },
  severity: "warn",
  since: "2026.1",
  basis: [
    { law: foodSafetyRegulation, clause: "第二十六条", confidence: "A1", note: "查验、留存每批的消毒合格证明。" },
  ],
  remedy: { zh: "没有证明的退回，不上桌。", en: "Send it back; nothing without proof reaches the table." },
  keep: { zh: "消毒合格证明，使用期限到期后再存六个月", en: "The proofs, until six months after the use-by date" },
  requires: () => presence(wareDelivery, ["proof", "useBy"]),
  messages: { absent: { zh: "这批餐具缺 {parts}", en: "the tableware came without {parts}" } },
});

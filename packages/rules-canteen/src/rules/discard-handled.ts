import { defineRule, from, presence } from "@houqin/core";
import { stockDiscard } from "../entries/stock.ts";
import { foodSafetyRegulation } from "../laws.ts";

/**
 * The log of spoiled, expired or recalled food says what was done with it 报废食材写明处置.
 *
 * The regulation to the Food Safety Law, art. 29(1): made harmless or destroyed, and truly recorded.
 *
 * @example
 * tells(discardHandled, [{ kind: "canteen/stock-discard", at: "2025-09-01T08:20", data: { item: "豆腐", batch: "b-1", quantity: 3, reason: "expired" } }]);
 * //=> ["豆腐 b-1：报废登记缺 处理方式"]
 */
export const discardHandled = defineRule({
  id: "canteen/discard-handled",
  title: { zh: "报废食材写明处置", en: "Discarded food says what became of it" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: foodSafetyRegulation,
      clause: "第二十九条第一款",
      confidence: "A1",
      note: "及时采取无害化处理、销毁等措施并如实记录。",
    },
  ],
  remedy: { zh: "补写怎么处理的、谁见证的，附照片。", en: "Add what was done with it and who saw it." },
  keep: { zh: "食材报废登记和照片", en: "The discard log and photographs" },
  requires: () =>
    presence(from(stockDiscard, { where: { reason: { in: ["expired", "spoiled", "recalled"] } } }), ["handling"]),
  messages: { absent: { zh: "报废登记缺 {parts}", en: "the discard log lacks {parts}" } },
});

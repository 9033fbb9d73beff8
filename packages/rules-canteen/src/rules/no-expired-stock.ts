import { defineRule, everyKey, prohibitionOfState } from "@houqin/core";
import { foodSafetyLaw, foodSafetyRegulation } from "../laws.ts";
import { datedBatches, expiredStock } from "../registers/stock.ts";

/**
 * Nothing past its date is left in the store 库内无过期食品: a batch counts from the day after its date until it is used up or thrown
 * away.
 *
 * Food Safety Law art. 34(3) and (10); regulation art. 29(1): set apart, made safe, logged.
 *
 * @example
 * "requirement" in noExpiredStock.judge && noExpiredStock.judge.requirement({}).shape; //=> "level"
 * tells(
 *   noExpiredStock,
 *   [
 *     { kind: "canteen/receipt", at: "2025-09-01T06:30", data: { delivery: "d-1", item: "牛奶", quantity: 5, batch: "b-1", supplier: "farm", unitPrice: 5, amount: 500, accepted: true, expiresOn: "2025-09-03" }, area: "kitchen-1" },
 *   ],
 *   { period: { from: "2025-09-01", to: "2025-09-30" } },
 * );
 * //=> ["牛奶 b-1 已过期，库里还有 5 公斤"]
 */
export const noExpiredStock = defineRule({
  id: "canteen/no-expired-stock",
  title: { zh: "库内无过期食品", en: "No expired food in stock" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: foodSafetyLaw, clause: "第三十四条第三项、第十项", confidence: "A1" },
    {
      law: foodSafetyRegulation,
      clause: "第二十九条第一款",
      confidence: "A1",
      note: "标示或单独存放，及时无害化处理并如实记录。",
    },
  ],
  remedy: { zh: "立即下架单放、贴“待处理”，当天销毁登记。", en: "Set it apart, label it, destroy and log it today." },
  keep: { zh: "食材报废登记，写明怎么处理的", en: "The discard log, with how it was dealt with" },
  requires: () => prohibitionOfState(expiredStock, { each: everyKey(datedBatches) }),
  messages: {
    tooHigh: { zh: "{key} 已过期，库里还有 {level} 公斤", en: "{key} is past its date, with {level} kg left" },
  },
});

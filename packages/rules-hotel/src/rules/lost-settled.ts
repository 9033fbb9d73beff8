import { defineRule, followUp, from, quantity } from "@houqin/core";
import * as z from "zod";
import { lostItem, lostSettlement } from "../entries/guests.ts";
import { hotelSecurity } from "../laws.ts";

/**
 * Lost property is returned, or handed to the police once three months of notice are over 遗留物品处理.
 *
 * Measures for public security in hotels, art. 8; the days after three months are a suggestion.
 *
 * @example
 * tells(
 *   lostSettled,
 *   [
 *     { kind: "hotel/lost-item", at: "2026-03-02T12:30", data: { item: "手机" }, area: "r801" },
 *   ],
 *   { asOf: "2026-12-31" },
 * );
 * //=> ["r801 手机：遗留物品没有归还，也没有移交公安机关，应在 2026年6月10日 24:00 前办结"]
 */
export const lostSettled = defineRule({
  id: "hotel/lost-settled",
  title: { zh: "遗留物品招领期满移交", en: "Lost property goes to the police after its notice" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: hotelSecurity,
      clause: "第八条",
      confidence: "A1",
      status: "suggestion",
      note: "经招领3个月后无人认领的，登记造册，送当地公安机关；超出三个月的宽限天数为建议值",
    },
  ],
  remedy: { zh: "登记造册送派出所，取回执。", en: "List it, hand it to the police and keep the receipt." },
  keep: { zh: "移交清单和回执", en: "The list and the receipt" },
  options: z.object({ days: quantity("d").int().min(90).max(180).default(100) }),
  requires: ({ days }) =>
    followUp(from(lostSettlement, { key: ["lost"] }), { after: from(lostItem, { key: ["@id"] }), within: { days } }),
  messages: {
    missed: {
      zh: "遗留物品没有归还，也没有移交公安机关，应在 {due} 前办结",
      en: "Not returned and not handed to the police by {due}",
    },
    late: { zh: "遗留物品处理晚了：{at} 才办，应在 {due} 前", en: "Settled late, at {at}; expected by {due}" },
  },
});

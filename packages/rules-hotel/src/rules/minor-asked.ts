import { defineRule, from, presence } from "@houqin/core";
import { guest } from "../entries/guests.ts";
import { minorsLaw } from "../laws.ts";

/**
 * When a minor moves in, the guardian's contact and the relation to those who stay along are asked and noted 未成年人入住.
 *
 * Minors Protection Law art. 57.
 *
 * @example
 * tells(
 *   minorAsked,
 *   [
 *     { kind: "hotel/guest", at: "2026-03-02T15:00", data: { booking: "订0302", idChecked: true, origin: "home", minor: true, relation: "父女" }, area: "r801" },
 *   ],
 * );
 * //=> ["r801 订0302：未成年人入住没问清楚，缺 监护人联系方式"]
 */
export const minorAsked = defineRule({
  id: "hotel/minor-asked",
  title: { zh: "未成年人入住询问登记", en: "Minors are asked about at check-in" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: minorsLaw,
      clause: "第五十七条",
      confidence: "A1",
      note: "应当询问父母或者其他监护人的联系方式、入住人员的身份关系等",
    },
  ],
  remedy: {
    zh: "马上联系监护人核实并补登；可疑的立即报警。",
    en: "Call the guardian and complete the record; call the police if in doubt.",
  },
  keep: { zh: "未成年人入住登记", en: "The record of minors" },
  requires: () => presence(from(guest, { where: { minor: { equals: true } } }), ["guardianContact", "relation"]),
  messages: { absent: { zh: "未成年人入住没问清楚，缺 {parts}", en: "A minor moved in without {parts}" } },
});

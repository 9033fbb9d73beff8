import { defineRule, prohibition } from "@houqin/core";
import { guest } from "../entries/guests.ts";
import { hotelSecurity } from "../laws.ts";

/**
 * No guest is registered without a look at their papers 查验旅客身份证件.
 *
 * Measures for public security in hotels, art. 6(1).
 *
 * @example
 * tells(
 *   guestRegistered,
 *   [
 *     { kind: "hotel/guest", at: "2026-03-02T15:00", data: { booking: "订0302", idChecked: false, origin: "home", minor: false }, area: "r801" },
 *   ],
 * );
 * //=> ["r801 订0302：没查验证件就办了入住"]
 */
export const guestRegistered = defineRule({
  id: "hotel/guest-registered",
  title: { zh: "住宿查验证件", en: "Every guest's identity is checked" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: hotelSecurity, clause: "第六条第一款", confidence: "A1", note: "接待旅客住宿必须登记，登记时查验身份证件" },
  ],
  remedy: {
    zh: "请旅客补验证件；拿不出的不得入住，联系派出所核实。",
    en: "Have the papers shown; who has none may not stay before the police have verified.",
  },
  keep: { zh: "旅客登记系统记录", en: "Records of the registration system" },
  requires: () => prohibition(guest, { idChecked: { equals: false } }),
  messages: { forbidden: { zh: "没查验证件就办了入住", en: "A guest was registered without a look at the papers" } },
});

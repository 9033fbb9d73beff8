import { defineRule, followUp, from, quantity } from "@houqin/core";
import * as z from "zod";
import { guest, guestReport } from "../entries/guests.ts";
import { hotelSecurity } from "../laws.ts";

/**
 * The registration of a guest from abroad is sent to the police within 24 hours 境外旅客报送.
 *
 * Measures for public security in hotels, art. 6(2).
 *
 * @example
 * tells(
 *   foreignReported,
 *   [
 *     { kind: "hotel/guest", at: "2026-03-02T15:00", data: { booking: "订0302", idChecked: true, origin: "abroad", minor: false }, area: "r801" },
 *   ],
 * );
 * //=> ["r801 订0302：境外旅客没有报送公安机关，应在 2026年3月3日 15:00 前报送"]
 */
export const foreignReported = defineRule({
  id: "hotel/foreign-reported",
  title: { zh: "境外旅客二十四小时内报送", en: "Guests from abroad are reported within a day" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: hotelSecurity, clause: "第六条第二款", confidence: "A1", note: "24小时内向当地公安机关报送住宿登记表" },
  ],
  remedy: { zh: "马上补报，向派出所说明。", en: "Send it now and explain to the police." },
  keep: { zh: "报送回执", en: "The receipt" },
  options: z.object({ hours: quantity("h").min(1).max(24).default(24) }),
  requires: ({ hours }) =>
    followUp(from(guestReport, { key: ["guest"] }), {
      after: from(guest, { where: { origin: { equals: "abroad" } }, key: ["@id"] }),
      within: { hours },
    }),
  messages: {
    missed: {
      zh: "境外旅客没有报送公安机关，应在 {due} 前报送",
      en: "A guest from abroad was not reported; expected by {due}",
    },
    late: {
      zh: "境外旅客报送晚了：{at} 才报，应在 {due} 前",
      en: "A guest from abroad was reported late, at {at}; expected by {due}",
    },
  },
});

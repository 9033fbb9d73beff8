import { defineRule, reconcile } from "@houqin/core";
import { hotelSecurity } from "../laws.ts";
import { guestsRegistered, peopleIn } from "../metrics/outlets.ts";

/**
 * As many guests are registered as stay in the room 一人一证.
 *
 * Measures for public security in hotels, art. 6(1): whoever stays is registered.
 *
 * @example
 * tells(
 *   oneGuestOneId,
 *   [
 *     { kind: "hotel/check-in", at: "2026-03-02T15:00", data: { booking: "订0302", people: 2 }, area: "r801" },
 *     { kind: "hotel/guest", at: "2026-03-02T15:00", data: { booking: "订0302", idChecked: true, origin: "home", minor: false }, area: "r801" },
 *   ],
 *   { period: { from: "2026-03-02", to: "2026-03-08" } },
 * );
 * //=> ["订0302 登记和入住人数不符：入住=2、登记=1"]
 */
export const oneGuestOneId = defineRule({
  id: "hotel/one-guest-one-id",
  title: { zh: "一人一证", en: "One guest, one registration" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: hotelSecurity, clause: "第六条第一款", confidence: "A1", note: "旅客住宿必须登记，按规定的项目如实登记" },
  ],
  remedy: { zh: "马上补登没登记的同住人。", en: "Register those who stay along now." },
  keep: { zh: "入住单和旅客登记", en: "The booking and the registrations" },
  requires: () => reconcile({ 入住: peopleIn, 登记: guestsRegistered }, { key: ["booking"], period: "week" }),
  messages: { differ: { zh: "{key} 登记和入住人数不符：{table}", en: "{key}: {table}" } },
});

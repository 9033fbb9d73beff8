import { capacity, defineRule } from "@houqin/core";
import { bookings } from "../registers/premises.ts";

/**
 * No room is booked twice for the same time 场地冲突. A rule of the house.
 *
 * @example
 * tells(
 *   bookingsApart,
 *   [
 *     { kind: "general/booking", at: "2025-11-10T08:00", data: { purpose: "家长会", from: "2025-11-12T14:00", until: "2025-11-12T16:00" }, area: "hall" },
 *     { kind: "general/booking", at: "2025-11-10T09:00", data: { purpose: "排练", from: "2025-11-12T15:00", until: "2025-11-12T17:00" }, area: "hall" },
 *   ],
 *   { period: { from: "2025-11-10", to: "2025-11-12" } },
 * );
 * //=> ["hall 同一时间有 2 个预约，只能有 1 个"]
 */
export const bookingsApart = defineRule({
  id: "general/bookings-apart",
  title: { zh: "场地预约不冲突", en: "No two bookings at once" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位场地使用制度", en: "The site's own rules for its rooms" } },
  remedy: { zh: "和两家协商，改时间或换场地。", en: "Settle with both: another time or another room." },
  keep: { zh: "场地预约登记", en: "The bookings" },
  requires: () => capacity(bookings, { atMost: 1 }),
  messages: {
    tooHigh: {
      zh: "{key} 同一时间有 {level} 个预约，只能有 {bound} 个",
      en: "{key}: {level} bookings at once, at most {bound}",
    },
  },
});

import { capacity, defineRule } from "@houqin/core";
import { bookings } from "../registers/premises.ts";

/**
 * No place is booked twice for the same time 场地安排, by activities that are planned or by others. How full each week is, tells `engine.workload`.
 *
 * @example
 * tells(
 *   venueFree,
 *   [
 *     { id: "a-1", kind: "general/activity-plan", at: "2025-11-03T09:00", data: { title: "拔河比赛", category: "sports", from: "2025-11-14T09:00", until: "2025-11-14T12:00" }, area: "yard" },
 *     { kind: "general/booking", at: "2025-11-04T09:00", data: { purpose: "消防演练", from: "2025-11-14T10:00", until: "2025-11-14T11:00" }, area: "yard" },
 *   ],
 *   { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2026-08-31" },
 * );
 * //=> ["yard 同一时间安排了 2 场活动"]
 */
export const venueFree = defineRule({
  id: "general/venue-free",
  title: { zh: "场地不撞期", en: "No venue is booked twice" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "和主办人协调，改时间或换场地。", en: "Agree on another time or place with the organisers." },
  keep: { zh: "场地安排表", en: "The list of bookings" },
  requires: () => capacity(bookings, { atMost: 1 }),
  messages: {
    tooHigh: { zh: "{key} 同一时间安排了 {level} 场活动", en: "{key} is booked for {level} activities at once" },
  },
});

import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import { inspection } from "@houqin/rules-general";
import * as z from "zod";

/**
 * Locker rooms, staff quarters and other facilities for the staff are inspected each month 员工设施检查.
 *
 * No law on how often; a rule of the house.
 *
 * @example
 * tells(
 *   staffRoomsChecked,
 *   [
 *     { kind: "site/area", at: "2026-03-01", data: { name: "女更衣室", kind: "locker-room" }, subject: "lockers-w" },
 *   ],
 *   { site: { kind: "hotel" }, period: { from: "2026-03-01", to: "2026-03-31" }, asOf: "2026-06-30" },
 * );
 * //=> ["lockers-w 2026年3月 没有检查"]
 */
export const staffRoomsChecked = defineRule({
  id: "hotel/staff-rooms-checked",
  title: { zh: "更衣室宿舍按月检查", en: "Locker rooms and quarters are checked" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: {
      zh: "员工更衣室、宿舍管理制度，频次由单位定",
      en: "The hotel's own rules for staff facilities; it sets how often",
    },
  },
  remedy: { zh: "本月补查，发现的问题登记限期改。", en: "Inspect it now and log what is wrong." },
  keep: { zh: "更衣室、宿舍检查记录", en: "The log of inspections" },
  options: z.object({
    every: z.enum(["month", "quarter"]).default("month"),
    kinds: z.array(z.string()).min(1).default(["locker-room", "dorm", "staff-canteen"]),
  }),
  requires: ({ every, kinds }) =>
    cadence(from(inspection, { key: ["@area"] }), {
      every,
      each: everyKey(siteAreas, { kind: { in: kinds } }),
    }),
  messages: { missed: { zh: "{key} {slot} 没有检查", en: "{key} was not inspected in {slot}" } },
});

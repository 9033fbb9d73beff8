import { defineRule, followUp, from, momentOf } from "@houqin/core";
import * as z from "zod";
import { cleaning } from "../entries/premises.ts";
import { booking } from "../entries/rooms.ts";

/**
 * A booked room is cleaned within so many hours of its end 用后保洁. A rule of the house.
 *
 * @example
 * cleanedAfter.options.parse({}); //=> { hours: 4 }
 * tells(
 *   cleanedAfter,
 *   [
 *     { kind: "general/booking", at: "2025-11-10T08:00", data: { purpose: "培训", from: "2025-11-12T14:00", until: "2025-11-12T16:00" }, area: "hall" },
 *   ],
 *   { period: { from: "2025-11-10", to: "2025-11-12" } },
 * );
 * //=> ["hall 培训：用后没有打扫，应在 2025年11月12日 20:00 前扫完"]
 */
export const cleanedAfter = defineRule({
  id: "general/cleaned-after",
  title: { zh: "场地用后保洁", en: "A room is cleaned after use" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位场地使用制度", en: "The site's own rules for its rooms" } },
  remedy: { zh: "当天补扫，归位桌椅，关水电。", en: "Clean it today, put the chairs back, switch things off." },
  keep: { zh: "保洁记录", en: "The log of cleaning" },
  options: z.object({
    hours: z.number().min(0.5).max(48).default(4),
  }),
  requires: ({ hours }) =>
    followUp(from(cleaning, { key: ["@area"] }), {
      after: momentOf(from(booking, { key: ["@area"] }), "until"),
      within: { hours },
    }),
  messages: {
    missed: { zh: "用后没有打扫，应在 {due} 前扫完", en: "Not cleaned by {due}" },
    late: { zh: "打扫晚了：{at} 才扫，应在 {due} 前", en: "Cleaned late: at {at}, expected by {due}" },
  },
});

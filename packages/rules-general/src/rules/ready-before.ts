import { defineRule, from, leadTime, momentOf } from "@houqin/core";
import * as z from "zod";
import { booking } from "../entries/rooms.ts";
import { inspection } from "../entries/rounds.ts";

/**
 * Somebody has seen that a booked room is ready before its time comes 使用前准备. A rule of the house.
 *
 * @example
 * readyBefore.options.parse({}); //=> { hours: 24 }
 * tells(
 *   readyBefore,
 *   [
 *     { kind: "general/booking", at: "2025-11-10T08:00", data: { purpose: "培训", from: "2025-11-12T14:00", until: "2025-11-12T16:00" }, area: "hall" },
 *   ],
 *   { period: { from: "2025-11-10", to: "2025-11-12" } },
 * );
 * //=> ["hall 培训：使用前没有检查准备，应在 2025年11月12日 14:00 前查好"]
 */
export const readyBefore = defineRule({
  id: "general/ready-before",
  title: { zh: "场地使用前检查就绪", en: "A room is ready before it is used" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位场地使用制度", en: "The site's own rules for its rooms" } },
  remedy: { zh: "下次提前一小时查设备、桌椅、卫生。", en: "Look at gear, chairs and floor an hour before." },
  keep: { zh: "使用前检查记录", en: "The check before use" },
  options: z.object({
    hours: z.number().min(1).max(72).default(24),
  }),
  requires: ({ hours }) =>
    leadTime(from(inspection, { where: { topic: { equals: "ready" } }, key: ["@area"] }), {
      before: momentOf(from(booking, { key: ["@area"] }), "from"),
      atLeast: { hours: 0 },
      earliest: { hours },
    }),
  messages: {
    missed: { zh: "使用前没有检查准备，应在 {due} 前查好", en: "Not seen to be ready by {due}" },
    late: { zh: "检查准备晚了：{at} 才查，应在 {due} 前", en: "Seen to be ready late: at {at}, expected by {due}" },
  },
});

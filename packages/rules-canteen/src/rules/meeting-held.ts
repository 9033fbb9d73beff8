import { cadence, defineRule, from } from "@houqin/core";
import { meeting } from "@houqin/rules-general";
import * as z from "zod";

/**
 * A meeting on the canteen is held regularly 饮食工作会议.
 *
 * @example
 * meetingHeld.options.parse({}); //=> { every: "month" }
 * tells(meetingHeld, [{ kind: "site/area", at: "2025-09-01", data: { name: "一食堂后厨", kind: "kitchen" }, subject: "kitchen-1" }], { period: { from: "2025-09-01", to: "2025-09-30" }, asOf: "2025-12-31" });
 * //=> ["2025年9月 没有开饮食工作会议"]
 */
export const meetingHeld = defineRule({
  id: "canteen/meeting-held",
  title: { zh: "定期开饮食工作会议", en: "Canteen meetings are held" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "会议频次由单位定", en: "How often is the house's own" } },
  remedy: { zh: "补开一次，上次的待办逐条过。", en: "Hold one, and go through what was left open last time." },
  keep: { zh: "会议纪要", en: "The minutes" },
  options: z.object({ every: z.enum(["week", "month", "quarter"]).default("month") }),
  requires: ({ every }) =>
    cadence(from(meeting, { where: { topic: { in: ["canteen", "committee"] } } }), { every, onNonWorkday: "skip" }),
  messages: {
    missed: { zh: "{slot} 没有开饮食工作会议", en: "{slot}: no meeting on the canteen" },
  },
});

import { cadence, defineRule, everyOne, from } from "@houqin/core";
import * as z from "zod";
import { MeetingTopic, meeting } from "../entries/training.ts";

/**
 * Meetings on each topic are held every week, month or quarter 例会: logistics, canteen, staff forum, management
 * review. A period in which the site is closed throughout asks for none; a topic with another rhythm is a named instance.
 *
 * @example
 * meetingsHeld.options.parse({}); //=> { topics: ["logistics"], every: "month" }
 * tells(meetingsHeld, [], { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2026-08-31" });
 * //=> ["2025年11月 没有开后勤会议"]
 */
export const meetingsHeld = defineRule({
  id: "general/meetings-held",
  title: { zh: "例会按期召开", en: "Meetings are held" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: { zh: "尽快补开，把上次没办完的事项一并过一遍。", en: "Hold it soon and go through what is still open." },
  keep: { zh: "会议纪要", en: "The minutes" },
  options: z.object({
    topics: z.array(MeetingTopic).min(1).default(["logistics"]),
    every: z.enum(["week", "month", "quarter"]).default("month"),
  }),
  requires: ({ topics, every }) =>
    cadence(from(meeting, { key: ["topic"] }), { each: everyOne(topics), every, onNonWorkday: "skip" }),
  messages: {
    missed: { zh: "{slot} 没有开{key}会议", en: "{slot}: no meeting on {key}" },
  },
});

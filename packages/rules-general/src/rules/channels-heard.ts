import { cadence, defineRule, everyOne, from } from "@houqin/core";
import * as z from "zod";
import { FeedbackChannel, feedback } from "../entries/opinions.ts";

/**
 * Opinions are heard on each channel every month: boxes, forums, the telephone 意见渠道. A log that is closed empty says that there were none.
 *
 * @example
 * channelsHeard.options.parse({}); //=> { channels: ["box", "forum"], every: "month" }
 * tells(channelsHeard, [], { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2026-08-31" });
 * //=> ["2025年11月 没有通过意见箱听取意见", "2025年11月 没有通过座谈会听取意见"]
 */
export const channelsHeard = defineRule({
  id: "general/channels-heard",
  title: { zh: "各渠道定期听取意见", en: "Every channel is listened to" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: {
    zh: "这条渠道主动去听一次；确实没有意见的，登记“无”。",
    en: "Go and listen on that channel; where there is nothing, close the log.",
  },
  keep: { zh: "意见登记簿", en: "The log of opinions" },
  options: z.object({
    channels: z.array(FeedbackChannel).min(1).default(["box", "forum"]),
    every: z.enum(["month", "quarter"]).default("month"),
  }),
  requires: ({ channels, every }) => cadence(from(feedback, { key: ["channel"] }), { each: everyOne(channels), every }),
  messages: {
    missed: { zh: "{slot} 没有通过{key}听取意见", en: "{slot}: nothing was heard by {key}" },
  },
});

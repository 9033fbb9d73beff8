import { cadence, defineRule, everyOne, from } from "@houqin/core";
import * as z from "zod";
import { PublicityTheme, publicity } from "../entries/activities.ts";

/**
 * In a season of the year, each month has its campaign 季节性教育: fire and disasters in spring, floods in summer, with instances of their own.
 *
 * @example
 * seasonCampaign.options.parse({}); //=> { themes: ["fire"], opens: "03-01", closes: "05-31" }
 * tells(seasonCampaign, [], { period: { from: "2025-03-01", to: "2025-03-31" }, asOf: "2026-08-31" });
 * //=> ["2025年3月 没有开展消防宣传教育"]
 */
export const seasonCampaign = defineRule({
  id: "general/season-campaign",
  title: { zh: "季节性宣传教育", en: "Campaigns in season" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，没有法律规定频次", en: "A house rule; no law sets how often" } },
  remedy: { zh: "赶在季节内补办，对着当季风险讲。", en: "Hold it while the season lasts, on the risks of the season." },
  keep: { zh: "宣传材料和签到", en: "The material and attendance" },
  options: z.object({
    themes: z.array(PublicityTheme).min(1).default(["fire"]),
    opens: z
      .string()
      .regex(/^\d{2}-\d{2}$/)
      .default("03-01"),
    closes: z
      .string()
      .regex(/^\d{2}-\d{2}$/)
      .default("05-31"),
  }),
  requires: ({ themes, opens, closes }) =>
    cadence(from(publicity, { key: ["theme"] }), {
      each: everyOne(themes),
      every: { unit: "season", from: opens, to: closes, every: "month" },
    }),
  messages: {
    missed: { zh: "{slot} 没有开展{key}宣传教育", en: "{slot}: no campaign on {key}" },
  },
});

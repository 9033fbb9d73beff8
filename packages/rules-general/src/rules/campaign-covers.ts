import { defineRule, everyKey, followUp, from, siteAreas } from "@houqin/core";
import * as z from "zod";
import { CampaignTopic, campaign } from "../entries/campaigns.ts";
import { inspection } from "../entries/rounds.ts";

/**
 * Within the days of a campaign every area of these kinds is inspected for it 彻底大检查. A rule of the house.
 *
 * @example
 * campaignCovers.options.parse({}); //=> { topics: ["thorough-check", "spring-fire", "winter-fire"], kinds: ["building", "dorm", "kitchen", "dining-hall"] }
 * tells(
 *   campaignCovers,
 *   [
 *     { kind: "site/area", at: "2025-09-01", data: { name: "一号宿舍", kind: "dorm" }, subject: "dorm-1" },
 *     { kind: "general/campaign", at: "2025-11-01", data: { topic: "thorough-check", days: 10 } },
 *   ],
 *   { period: { from: "2025-09-01", to: "2025-11-30" } },
 * );
 * //=> ["彻底大检查：dorm-1 没有查到，应在 2025年11月11日 24:00 前查完"]
 */
export const campaignCovers = defineRule({
  id: "general/campaign-covers",
  title: { zh: "专项检查不漏区域", en: "A campaign leaves no area out" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位检查制度", en: "The site's own rules for inspections" } },
  remedy: {
    zh: "漏查的区域今天补查，写明属于哪次行动。",
    en: "Inspect what was left out today, and name the campaign.",
  },
  keep: { zh: "专项检查记录", en: "The inspection sheets of the campaign" },
  options: z.object({
    topics: z.array(CampaignTopic).min(1).default(["thorough-check", "spring-fire", "winter-fire"]),
    kinds: z.array(z.string()).min(1).default(["building", "dorm", "kitchen", "dining-hall"]),
  }),
  requires: ({ topics, kinds }) =>
    followUp(from(inspection, { key: ["campaign", "@area"] }), {
      after: from(campaign, { where: { topic: { in: topics } }, key: ["@id"] }),
      each: everyKey(siteAreas, { kind: { in: kinds } }),
      within: { days: { path: "days" } },
    }),
  messages: {
    missed: { zh: "{key} 没有查到，应在 {due} 前查完", en: "{key}: not inspected by {due}" },
    late: { zh: "{key} 查晚了：{at} 才查，应在 {due} 前", en: "{key}: inspected late, at {at}, expected by {due}" },
  },
});

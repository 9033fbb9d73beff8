import { cadence, defineRule, from } from "@houqin/core";
import * as z from "zod";
import { CampaignTopic, campaign } from "../entries/campaigns.ts";

/**
 * A campaign is held each year from its first day on, within so many days 专项行动. The rule is for named instances: fire in spring and winter, floods
 * before the rains.
 *
 * @example
 * campaignHeld.options.parse({}); //=> { topic: "spring-fire", start: "03-01", days: 60 }
 * tells(
 *   campaignHeld,
 *   [
 *   ],
 *   { period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-03-01" },
 * );
 * //=> ["2025年3月1日 起的专项行动没有开展"]
 */
export const campaignHeld = defineRule({
  id: "general/campaign-held",
  title: { zh: "季节性专项行动按时开展", en: "Seasonal campaigns are held" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: {
      zh: "上级和单位的年度安排，时间由单位定",
      en: "The year's plan of the authority and the site; the time is its own",
    },
  },
  remedy: { zh: "马上部署，写明检查、宣传、演练三件事。", en: "Start now: check, tell people, drill." },
  keep: { zh: "活动方案、记录、小结", en: "The plan, the records, the summary" },
  options: z.object({
    topic: CampaignTopic.default("spring-fire"),
    start: z
      .string()
      .regex(/^\d{2}-\d{2}$/)
      .default("03-01"),
    days: z.int().min(7).max(120).default(60),
  }),
  requires: ({ topic, start, days }) =>
    cadence(from(campaign, { where: { topic: { equals: topic } } }), {
      every: { unit: "year", on: [start] },
      window: { due: { days } },
    }),
  messages: {
    missed: { zh: "{slot} 起的专项行动没有开展", en: "{slot}: the campaign was not held" },
    late: { zh: "专项行动晚了：{at} 才开展，应在 {due} 前", en: "Campaign late: at {at}, expected by {due}" },
  },
});

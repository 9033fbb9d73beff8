import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/** What a campaign is for. */
export const CampaignTopic = z.enum([
  "spring-fire",
  "winter-fire",
  "flood",
  "patriotic-health",
  "safety-month",
  "thorough-check",
]);

/** What people call them. */
export const campaignTitles = {
  "spring-fire": { zh: "春季防火", en: "fire prevention in spring" },
  "winter-fire": { zh: "冬季防火", en: "fire prevention in winter" },
  flood: { zh: "防汛", en: "flood prevention" },
  "patriotic-health": { zh: "爱国卫生", en: "public health" },
  "safety-month": { zh: "安全生产月", en: "safety month" },
  "thorough-check": { zh: "彻底大检查", en: "thorough check" },
} as const;

/**
 * A campaign 专项行动, such as fire prevention in spring or a thorough check before an assessment; it runs for `days`.
 */
export const campaign = defineEntry("general/campaign", {
  title: { zh: "专项行动", en: "Campaign" },
  label: "topic",
  fields: {
    topic: { zh: "内容", en: "topic", values: campaignTitles },
    days: { zh: "持续天数", en: "length" },
    summary: { zh: "小结", en: "summary" },
    by: { zh: "组织人", en: "organiser" },
  },
  data: z.object({ topic: CampaignTopic, days: quantity("day").positive(), summary: z.string().optional() }),
  roles: ["by"],
  backfillDays: 7,
});

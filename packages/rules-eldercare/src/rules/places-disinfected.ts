import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import { cleaning } from "@houqin/rules-general";
import * as z from "zod";
import { shandongCare } from "../laws.ts";

/**
 * Every residential area, dining hall and function room is disinfected regularly 定期消毒 (山东省养老服务条例第三十四条第二款第三项, A1, which gives no days).
 *
 * @example
 * placesDisinfected.options.parse({}); //=> { every: "week" }
 * tells(
 *   placesDisinfected,
 *   [{ kind: "site/area", at: "2024-01-01", data: { name: "餐厅", kind: "dining-hall" }, subject: "dining" }],
 *   { site: { kind: "elder-care" }, period: { from: "2026-05-04", to: "2026-05-10" }, asOf: "2026-05-31" },
 * );
 * //=> ["dining 2026年第19周 没有消毒"]
 */
export const placesDisinfected = defineRule({
  id: "eldercare/places-disinfected",
  title: { zh: "活动场所定期消毒", en: "Places are disinfected" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: shandongCare,
      clause: "第三十四条第二款第三项",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定，定期对活动场所和使用物品清洗消毒；间隔为建议值。",
    },
  ],
  remedy: {
    zh: "今天补做，扶手、门把、床栏、轮椅一起擦。",
    en: "Do it today: rails, handles, bed rails and wheelchairs too.",
  },
  keep: { zh: "消毒记录，写明药剂和时长", en: "The record, with agent and time" },
  options: z.object({ every: z.enum(["day", "week", "month"]).default("week") }),
  requires: ({ every }) =>
    cadence(from(cleaning, { where: { task: { equals: "disinfect" } }, key: ["@area"] }), {
      each: everyKey(siteAreas, { kind: { in: ["residential", "dining-hall", "function-room"] } }),
      every,
    }),
  messages: { missed: { zh: "{key} {slot} 没有消毒", en: "{key} {slot}: not disinfected" } },
});

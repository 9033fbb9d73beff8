import { cadence, defineRule, everyKey, from } from "@houqin/core";
import { training } from "@houqin/rules-general";
import * as z from "zod";
import { guardRegulation } from "../laws.ts";
import { guards } from "../registers/people.ts";

/**
 * Each guard is trained in safety within every so many months 保安培训 (保安服务管理条例, A1: regular training by the needs of the post); the months are a suggestion.
 *
 * @example
 * tells(
 *   guardsTrained,
 *   [
 *     { kind: "site/person", at: "2025-01-01", data: { name: "门卫甲", post: "guard" }, subject: "p-guard-1" },
 *     { kind: "general/training", at: "2025-11-12T15:00", data: { topic: "safety", hours: 2, attendees: ["p-guard-1"] } },
 *   ],
 *   { period: { from: "2025-11-01", to: "2026-05-31" }, asOf: "2027-02-28" },
 * );
 * //=> ["人员 84a7 2025年11月12日 15:00 以后 一直没有参加安全培训，已超过期限"]
 */
export const guardsTrained = defineRule({
  id: "school/guards-trained",
  title: { zh: "保安定期培训", en: "Guards are trained" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: guardRegulation,
      clause: "第十八条",
      confidence: "A1",
      status: "suggestion",
      note: "保安从业单位应当定期对保安员进行法律、保安专业知识和技能培训；周期为建议值。",
    },
  ],
  remedy: { zh: "这周补一次：盘查登记、防暴器械、报警处置。", en: "Train this week: visitors, gear, alarms." },
  keep: { zh: "保安培训签到和记录", en: "Training records of the guards" },
  options: z.object({ months: z.int().min(1).max(24).default(6) }),
  requires: ({ months }) =>
    cadence(from(training, { where: { topic: { equals: "safety" } }, key: ["attendees"] }), {
      each: everyKey(guards),
      every: { unit: "gap", atMost: months, in: "months" },
    }),
  messages: {
    late: {
      zh: "{key} 安全培训晚了：{at} 才参加，应在 {due} 前",
      en: "{key} was trained late, at {at}; expected by {due}",
    },
    missed: { zh: "{key} {slot} 一直没有参加安全培训，已超过期限", en: "{key} was not trained in time: {slot}" },
  },
});

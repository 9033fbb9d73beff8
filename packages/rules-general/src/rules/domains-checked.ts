import { cadence, defineRule, everyOne, from } from "@houqin/core";
import * as z from "zod";
import { InspectionTopic, inspection } from "../entries/rounds.ts";
import { workSafetyLaw } from "../laws.ts";

/**
 * Each domain of safety, such as fire, power or theft, is inspected in every period 安全大检查. 安全生产法第四十一条 (A1) asks businesses to look for
 * hazards and leaves open how often.
 *
 * @example
 * domainsChecked.options.parse({}); //=> { topics: ["fire", "electric", "security"], every: "month" }
 * tells(
 *   domainsChecked,
 *   [
 *     { kind: "general/inspection", at: "2025-09-10T09:00", data: { topic: "fire", items: [] } },
 *     { kind: "general/inspection", at: "2025-09-11T09:00", data: { topic: "electric", items: [] } },
 *   ],
 *   { period: { from: "2025-09-01", to: "2025-09-30" } },
 * );
 * //=> ["2025年9月 没有做防盗检查"]
 */
export const domainsChecked = defineRule({
  id: "general/domains-checked",
  title: { zh: "各安全领域定期检查", en: "Every domain of safety is checked" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: workSafetyLaw,
      clause: "第四十一条第二款",
      confidence: "A1",
      status: "suggestion",
      note: "建立健全并落实生产安全事故隐患排查治理制度；频次由单位定，为建议值。",
    },
  ],
  remedy: { zh: "漏查的领域本期内补上，指定牵头人。", en: "Inspect what was left out, and name who leads." },
  keep: { zh: "各领域检查记录", en: "The inspection sheets by domain" },
  options: z.object({
    topics: z.array(InspectionTopic).min(1).default(["fire", "electric", "security"]),
    every: z.enum(["week", "month", "quarter", "term"]).default("month"),
  }),
  requires: ({ topics, every }) =>
    cadence(from(inspection, { where: { topic: { in: topics } }, key: ["topic"] }), { every, each: everyOne(topics) }),
  messages: {
    missed: { zh: "{slot} 没有做{key}检查", en: "{key} {slot}: not inspected" },
  },
});

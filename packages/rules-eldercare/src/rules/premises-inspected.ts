import { cadence, defineRule, everyOne, from } from "@houqin/core";
import { InspectionTopic, inspection } from "@houqin/rules-general";
import * as z from "zod";
import { shandongCare, weihaiCare } from "../laws.ts";

/**
 * Electricity, facilities and hygiene are each inspected in every month 分项检查; the monthly fire check is `general/fire-check`. Regulations ask for inspections and give no days
 * (山东省养老服务条例第三十六条第一款, 威海市条例第三十八条第一款; A1). `general/domains-checked` asks for other fields on the ground of the work-safety law;
 * of a field that both ask for, the agenda shows one line, and one inspection serves both.
 *
 * @example
 * premisesInspected.options.parse({}); //=> { topics: ["electric", "facility", "hygiene"], every: "month" }
 * tells(
 *   premisesInspected,
 *   ["electric", "facility"].map((topic) => ({ kind: "general/inspection", at: "2026-05-06T09:00", data: { topic, items: [] } })),
 *   { site: { kind: "elder-care" }, period: { from: "2026-05-01", to: "2026-05-31" }, asOf: "2026-06-30" },
 * );
 * //=> ["2026年5月 没有做卫生检查"]
 */
export const premisesInspected = defineRule({
  id: "eldercare/premises-inspected",
  title: {
    zh: "养老机构用电、设施、卫生分项检查",
    en: "Electricity, facilities and hygiene are inspected",
  },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: shandongCare,
      clause: "第三十六条第一款",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定，开展经常性安全检查；间隔和分项为建议值。",
    },
    {
      law: weihaiCare,
      clause: "第三十八条第一款",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定，定期开展安全检查；间隔和分项为建议值。",
    },
  ],
  remedy: {
    zh: "月底前把漏掉的那一项查了，问题转隐患台账。",
    en: "Inspect what is missing before the month ends; turn what you find into issues.",
  },
  keep: { zh: "检查记录", en: "The records of the inspections" },
  options: z.object({
    topics: z.array(InspectionTopic).min(1).default(["electric", "facility", "hygiene"]),
    every: z.enum(["week", "month", "quarter"]).default("month"),
  }),
  requires: ({ topics, every }) => cadence(from(inspection, { key: ["topic"] }), { each: everyOne(topics), every }),
  messages: { missed: { zh: "{slot} 没有做{key}检查", en: "{slot}: no inspection of {key}" } },
});

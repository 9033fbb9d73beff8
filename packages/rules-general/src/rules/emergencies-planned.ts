import { coverage, defineRule, everyOne } from "@houqin/core";
import * as z from "zod";
import { Scenario } from "../entries/training.ts";
import { emergencyLaw, emergencyRegulation, workSafetyLaw } from "../laws.ts";
import { emergencyPlans } from "../registers/documents.ts";

/**
 * For each scenario an emergency plan is in force: there is one, and it is not past its review 应急预案.
 *
 * 安全生产法第八十一条 (A1) asks businesses, 突发事件应对法第三十七条 (A1) crowded places; which scenarios is the site's own. Schools put themselves into `sites`.
 *
 * @example
 * emergenciesPlanned.options.parse({}); //=> { scenarios: ["fire"], sites: ["company", "hotel", "elder-care"], warnDays: 30 }
 * tells(emergenciesPlanned, [], { options: { sites: ["school"] } });
 * //=> ["没有有效的灭火预案"]
 */
export const emergenciesPlanned = defineRule({
  id: "general/emergencies-planned",
  title: { zh: "应急预案齐全有效", en: "Emergency plans are in force" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: workSafetyLaw,
      clause: "第八十一条",
      confidence: "A1",
      note: "生产经营单位应当制定应急救援预案并定期组织演练；情形由单位按风险定。",
    },
    {
      law: emergencyRegulation,
      clause: "第五条第二款",
      confidence: "A1",
      note: "针对可能发生的事故制定预案，并向从业人员公布。",
    },
    {
      law: emergencyLaw,
      clause: "第三十七条",
      confidence: "A1",
      note: "人员密集场所的经营或者管理单位应当制定具体应急预案。",
    },
  ],
  remedy: {
    zh: "缺的情形马上编，到期的评估修订后重新签发。",
    en: "Write the missing plan; review and reissue the stale one.",
  },
  keep: { zh: "应急预案文本和评估修订记录", en: "The plans and the records of their review" },
  options: z.object({
    scenarios: z.array(Scenario).min(1).default(["fire"]),
    sites: z.array(z.string()).min(1).default(["company", "hotel", "elder-care"]),
    warnDays: z.int().min(1).max(180).default(30),
  }),
  requires: ({ scenarios, sites, warnDays }) =>
    coverage(emergencyPlans, { each: everyOne(scenarios), warnDays, onlyIf: { site: sites } }),
  messages: {
    tooLow: { zh: "没有有效的{key}预案", en: "{key}: no emergency plan is in force" },
    expiring: {
      zh: "{key}预案 {until} 到评估修订期，请安排修订",
      en: "The plan for {key} is due for review on {until}",
    },
  },
});

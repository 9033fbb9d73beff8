import { cadence, defineRule, everyKey, from } from "@houqin/core";
import * as z from "zod";
import { drill } from "../entries/training.ts";
import { emergencyRegulation, workSafetyLaw } from "../laws.ts";
import { plansToDrill } from "../registers/documents.ts";

/**
 * Every emergency plan in force is drilled once a year 预案演练; that against fire and the evacuation are for `general/fire-drill`.
 *
 * 安全生产法第八十一条 (A1) says regularly; 生产安全事故应急条例第八条 (A1) gives hotels, shops and venues the half year.
 *
 * @example
 * plansDrilled.options.parse({}); //=> { every: "year", sites: ["company", "hotel", "elder-care"] }
 * tells(plansDrilled, [{ kind: "general/emergency-plan", at: "2024-12-01", data: { scenario: "flood", version: "1", reviewBy: "2027-12-01" } }], { options: { sites: ["school"] }, period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-08-31" });
 * //=> ["2025年 没有按防汛预案演练"]
 */
export const plansDrilled = defineRule({
  id: "general/plans-drilled",
  title: { zh: "预案都演练过", en: "Every plan is drilled" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: workSafetyLaw,
      clause: "第八十一条",
      confidence: "A1",
      status: "suggestion",
      note: "定期组织演练；频次为建议值。",
    },
    {
      law: emergencyRegulation,
      clause: "第八条第二款",
      confidence: "A1",
      note: "宾馆、商场等人员密集场所经营单位至少每半年一次。",
    },
  ],
  remedy: {
    zh: "按没演过的预案排一次演练，当天写小结。",
    en: "Set a drill of that plan and write the review the same day.",
  },
  keep: { zh: "演练方案、记录和小结", en: "The plan, log and review of each drill" },
  options: z.object({
    every: z.enum(["half", "year"]).default("year"),
    sites: z.array(z.string()).min(1).default(["company", "hotel", "elder-care"]),
  }),
  requires: ({ every, sites }) =>
    cadence(from(drill, { key: ["scenario"] }), { each: everyKey(plansToDrill), every, onlyIf: { site: sites } }),
  messages: {
    missed: { zh: "{slot} 没有按{key}预案演练", en: "{slot}: the plan for {key} was not drilled" },
  },
});

import { ceiling, defineRule, everyOne } from "@houqin/core";
import * as z from "zod";
import { IncidentCategory } from "../entries/incidents.ts";
import { incidentsByCategory } from "../metrics/people.ts";

/**
 * In the plan's period no more than so many incidents of each kind 事故控制目标: theft, intrusion, injury, interruption. Fire has `general/no-fire`.
 *
 * @example
 * incidentsWithin.options.parse({}); //=> { categories: ["theft", "intrusion", "injury", "service-interruption"], atMost: 0 }
 * tells(incidentsWithin, [{ kind: "general/incident", at: "2025-11-07T10:00", data: { category: "theft", severity: "slight", heardAt: "2025-11-07T10:00", description: "丢失电动车一辆" } }]);
 * //=> ["失窃已发生 1 起，控制目标 0 起"]
 */
export const incidentsWithin = defineRule({
  id: "general/incidents-within",
  title: { zh: "各类事故不超目标", en: "Incidents stay within the goal" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位计划的安全目标；法律不规定“零起”", en: "A safety goal of the plan; no law demands zero" } },
  remedy: { zh: "查清原因和漏洞，同类地方都查一遍。", en: "Find the cause and check every like place." },
  keep: { zh: "事故登记和处理结果", en: "The incident log and what was done" },
  options: z.object({
    categories: z.array(IncidentCategory).min(1).default(["theft", "intrusion", "injury", "service-interruption"]),
    atMost: z.int().min(0).max(50).default(0),
  }),
  requires: ({ categories, atMost }) =>
    ceiling(incidentsByCategory, { key: ["category"], each: everyOne(categories), period: "plan", atMost }),
  messages: {
    tooHigh: { zh: "{key}已发生 {value} 起，控制目标 {bound} 起", en: "{key}: {value} incidents, at most {bound}" },
  },
});

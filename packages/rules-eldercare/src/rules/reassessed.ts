import { cadence, defineRule, everyKey, from } from "@houqin/core";
import * as z from "zod";
import { assessment } from "../entries/assessment.ts";
import { serviceSafety } from "../laws.ts";
import { residents } from "../registers/residents.ts";

/**
 * Every resident is assessed again within so many months 阶段性评估. GB 38600-2019 is known to ask for one a year at least; the clause was not
 * seen, so the rule is off until it is chosen.
 *
 * @example
 * reassessed.options.parse({}); //=> { months: 12 }
 * tells(
 *   reassessed,
 *   [{ kind: "eldercare/resident", at: "2025-01-06", data: { name: "老人甲", level: "able" }, subject: "r-1" }],
 *   { period: { from: "2025-01-06", to: "2026-05-31" }, asOf: "2026-05-31" },
 * );
 * //=> ["r-1 到期没有重新评估"]
 */
export const reassessed = defineRule({
  id: "eldercare/reassessed",
  title: { zh: "定期重新评估", en: "Risks are assessed again" },
  severity: "off",
  since: "2026.1",
  basis: [{ law: serviceSafety, clause: "第5章", confidence: "B", note: "每年至少一次阶段性评估，条款未见原文。" }],
  remedy: {
    zh: "本周内重新评估，等级变了的同步改措施和协议。",
    en: "Assess again this week; where the grade has changed, so must measures and agreement.",
  },
  keep: { zh: "历次评估表", en: "The assessments, one after the other" },
  options: z.object({ months: z.int().min(1).max(24).default(12) }),
  requires: ({ months }) =>
    cadence(from(assessment, { key: ["resident"] }), {
      every: { unit: "gap", atMost: months, in: "months" },
      each: everyKey(residents),
    }),
  messages: { missed: { zh: "{key} 到期没有重新评估", en: "{key} was not assessed again in time" } },
});

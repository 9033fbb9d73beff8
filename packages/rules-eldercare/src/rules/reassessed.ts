import { defineRule, everyKey, quantity, validity } from "@houqin/core";
import * as z from "zod";
import { serviceSafety } from "../laws.ts";
import { assessedLately, residents } from "../registers/residents.ts";

/**
 * Nobody lives here whose last assessment is more than a year old 阶段性评估. GB 38600-2019 is known to ask for one a year at least; the clause was not seen, so the
 * rule is off until it is chosen.
 *
 * @example
 * reassessed.options.parse({}); //=> { warnDays: 30 }
 * tells(reassessed, [{ kind: "eldercare/resident", at: "2026-05-06", data: { name: "老人甲", level: "able" }, subject: "r-1" }]);
 * //=> ["r-1 一年内没有做过评估"]
 */
export const reassessed = defineRule({
  id: "eldercare/reassessed",
  title: { zh: "每年重新评估", en: "Risks are assessed again each year" },
  severity: "off",
  since: "2026.1",
  basis: [{ law: serviceSafety, clause: "第5章", confidence: "B", note: "每年至少一次阶段性评估，条款未见原文。" }],
  remedy: {
    zh: "本周内重新评估，等级变了的同步改措施和协议。",
    en: "Assess again this week; where the grade has changed, so must measures and agreement.",
  },
  keep: { zh: "历次评估表", en: "The assessments, one after the other" },
  options: z.object({ warnDays: quantity("d").int().min(1).max(90).default(30) }),
  requires: ({ warnDays }) => validity(assessedLately, { each: everyKey(residents), warnDays }),
  messages: { tooLow: { zh: "{key} 一年内没有做过评估", en: "{key} was not assessed within a year" } },
});

import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { sickLeave, sickTrace } from "../entries/illness.ts";
import { outbreakCode } from "../laws.ts";

/**
 * The school asks within a day what is wrong with somebody who is away ill 因病缺勤追踪. Known from the code of 2006, which two sources quote (A2); it gives no
 * hours, so these are a suggestion.
 *
 * @example
 * tells(
 *   absenceTraced,
 *   [
 *     { kind: "school/sick-leave", at: "2025-11-12T08:40", data: { pupil: "学生01", symptom: "fever" }, area: "class-1" },
 *   ],
 * );
 * //=> ["发热缺勤没有追踪病因，应在 2025年11月13日 08:40 前追踪"]
 */
export const absenceTraced = defineRule({
  id: "school/absence-traced",
  title: { zh: "因病缺勤当天追踪", en: "Sick leave is followed up" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: outbreakCode,
      confidence: "A2",
      status: "suggestion",
      note: "因病缺勤登记和病因追踪；两处转载一致，时限为建议值。",
    },
  ],
  remedy: {
    zh: "马上打电话问清症状和诊断，登记结果。",
    en: "Call now, ask for symptoms and diagnosis, and write it down.",
  },
  keep: { zh: "因病缺勤登记和追踪记录", en: "The record of sick leave and what was asked" },
  options: z.object({ hours: z.number().min(1).max(72).default(24) }),
  requires: ({ hours }) => followUp(from(sickTrace, { key: ["leave"] }), { after: sickLeave, within: { hours } }),
  messages: {
    missed: {
      zh: "{symptom}缺勤没有追踪病因，应在 {due} 前追踪",
      en: "Sick leave ({symptom}) was not followed up; expected by {due}",
    },
    late: {
      zh: "{symptom}缺勤追踪晚了：{at} 才追踪，应在 {due} 前",
      en: "Sick leave ({symptom}) was followed up at {at}, expected by {due}",
    },
  },
});

import { ceiling, defineRule, everyKey, everyOne, everyPair, siteAreas } from "@houqin/core";
import * as z from "zod";
import { outbreakCode } from "../laws.ts";
import { alikeCases } from "../metrics/children.ts";

const symptoms = ["fever", "rash", "vomiting", "diarrhoea", "jaundice", "red-eye"];

/**
 * No more than so many of one class have the same symptom within three days 三天内同症状病例; one more is a cluster that is to be reported. The code of 2006: five within
 * three days (A2, one source).
 *
 * @example
 * tells(
 *   noClusterInDays,
 *   [
 *     { kind: "site/area", at: "2025-08-01", data: { name: "一年级1班", kind: "class" }, subject: "class-1" },
 *     { kind: "school/sick-leave", at: "2025-11-10T08:40", data: { pupil: "学生00", symptom: "fever" }, area: "class-1" },
 *     { kind: "school/sick-leave", at: "2025-11-10T08:40", data: { pupil: "学生01", symptom: "fever" }, area: "class-1" },
 *     { kind: "school/sick-leave", at: "2025-11-11T08:40", data: { pupil: "学生02", symptom: "fever" }, area: "class-1" },
 *     { kind: "school/sick-leave", at: "2025-11-11T08:40", data: { pupil: "学生03", symptom: "fever" }, area: "class-1" },
 *     { kind: "school/sick-leave", at: "2025-11-12T08:40", data: { pupil: "学生04", symptom: "fever" }, area: "class-1" },
 *   ],
 *   { period: { from: "2025-11-12", to: "2025-11-12" } },
 * );
 * //=> []
 */
export const noClusterInDays = defineRule({
  id: "school/no-cluster-in-days",
  title: { zh: "三天内同班同症状病例", en: "Cases alike within three days" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: outbreakCode,
      confidence: "A2",
      status: "suggestion",
      note: "同班或同宿舍三天内五例以上同类症状应报告；条款未见原文，单一转载。",
    },
  ],
  remedy: {
    zh: "当天报告卫生和教育部门，班级通风消毒，追踪密切接触者。",
    en: "Report it today, air and disinfect the room, and ask after contacts.",
  },
  keep: { zh: "因病缺勤登记", en: "The record of sick leave" },
  options: z.object({ cases: z.int().min(1).max(20).default(4) }),
  requires: ({ cases }) =>
    ceiling(alikeCases, {
      atMost: cases,
      key: ["area", "symptom"],
      each: everyPair(everyKey(siteAreas, { kind: { equals: "class" } }), everyOne(symptoms)),
      period: { rolling: 3, unit: "days" },
    }),
  messages: {
    tooHigh: {
      zh: "{key} 三天内已有 {value} 例，超过 {bound} 例就要按聚集性病例报告",
      en: "{key}: {value} cases within three days; above {bound} they are a cluster to be reported",
    },
  },
});

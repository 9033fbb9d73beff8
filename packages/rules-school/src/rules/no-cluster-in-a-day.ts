import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { outbreakCode } from "../laws.ts";
import { alikeCases } from "../metrics/children.ts";

/**
 * No more than so many of one class fall ill with the same symptom on one day 单日同症状病例; one more is a cluster that is to be reported. The code of 2006: three on one
 * day (A2; a full copy and the rules of several schools agree).
 *
 * @example
 * tells(
 *   noClusterInADay,
 *   [
 *     { kind: "site/area", at: "2025-08-01", data: { name: "一年级1班", kind: "class" }, subject: "class-1" },
 *     { kind: "school/sick-leave", at: "2025-11-12T08:40", data: { pupil: "学生00", symptom: "vomiting" }, area: "class-1" },
 *     { kind: "school/sick-leave", at: "2025-11-12T08:41", data: { pupil: "学生01", symptom: "vomiting" }, area: "class-1" },
 *     { kind: "school/sick-leave", at: "2025-11-12T08:42", data: { pupil: "学生02", symptom: "vomiting" }, area: "class-1" },
 *   ],
 * );
 * //=> ["class-1 呕吐 当天已有 3 例，超过 2 例就要按聚集性病例报告"]
 */
export const noClusterInADay = defineRule({
  id: "school/no-cluster-in-a-day",
  title: { zh: "单日同班同症状病例", en: "Cases alike on one day" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: outbreakCode,
      confidence: "A2",
      note: "同班或同宿舍一天内三例以上同类症状应报告；全文转载和多所学校的制度一致。",
    },
  ],
  remedy: {
    zh: "马上隔离患病学生，核对饮食饮水，当天报告。",
    en: "Set the pupils apart, check what they ate and drank, and report it today.",
  },
  keep: { zh: "因病缺勤登记", en: "The record of sick leave" },
  options: z.object({ cases: z.int().min(1).max(20).default(2) }),
  requires: ({ cases }) =>
    ceiling(alikeCases, {
      atMost: cases,
      key: ["area", "symptom"],
      period: "day",
    }),
  messages: {
    tooHigh: {
      zh: "{key} 当天已有 {value} 例，超过 {bound} 例就要按聚集性病例报告",
      en: "{key}: {value} cases on one day; above {bound} they are a cluster to be reported",
    },
  },
});

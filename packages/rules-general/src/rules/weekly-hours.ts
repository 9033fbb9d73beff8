import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { labourLaw } from "../laws.ts";
import { hoursPlanned } from "../metrics/people.ts";

/**
 * Nobody is planned for more hours in a week than the law gives on average 工时.
 *
 * 劳动法第三十六条 (A1) says 44 on average, so one long week is a sign, no breach.
 *
 * @example
 * weeklyHours.options.parse({}); //=> { hours: 44 }
 * tells(
 *   weeklyHours,
 *   [
 *     { kind: "general/roster", at: "2025-11-10", data: { post: "guard", category: "day", start: "2025-11-10T07:00", end: "2025-11-10T19:00" }, actors: { by: "wang" } },
 *     { kind: "general/roster", at: "2025-11-10", data: { post: "guard", category: "day", start: "2025-11-11T07:00", end: "2025-11-11T19:00" }, actors: { by: "wang" } },
 *     { kind: "general/roster", at: "2025-11-10", data: { post: "guard", category: "day", start: "2025-11-12T07:00", end: "2025-11-12T19:00" }, actors: { by: "wang" } },
 *     { kind: "general/roster", at: "2025-11-10", data: { post: "guard", category: "day", start: "2025-11-13T07:00", end: "2025-11-13T19:00" }, actors: { by: "wang" } },
 *   ],
 *   { period: { from: "2025-11-10", to: "2025-11-16" }, asOf: "2026-08-31" },
 * );
 * //=> ["wang 2025年第46周 排了 48 小时，上限 44 小时"]
 */
export const weeklyHours = defineRule({
  id: "general/weekly-hours",
  title: { zh: "周工时不超限", en: "Weekly hours stay within the law" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: labourLaw,
      clause: "第三十六条",
      confidence: "A1",
      status: "suggestion",
      note: "平均每周工作时间不超过四十四小时；单周超出的按第四十一条算延长工作时间。",
    },
  ],
  remedy: {
    zh: "调班减下来；确需加班的按程序办，并安排补休。",
    en: "Swap shifts; where overtime is needed, follow the rules and give time off.",
  },
  keep: { zh: "排班表和加班审批", en: "The roster and approvals of overtime" },
  options: z.object({
    hours: z.number().min(20).max(60).default(44),
  }),
  requires: ({ hours }) => ceiling(hoursPlanned, { key: ["by"], period: "week", atMost: hours }),
  messages: {
    tooHigh: {
      zh: "{key} {period} 排了 {value} 小时，上限 {bound} 小时",
      en: "{key} has {value} h in {period}, at most {bound} h",
    },
  },
});

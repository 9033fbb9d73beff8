import { defineRule, limit } from "@houqin/core";
import * as z from "zod";
import { leaveRight } from "../entries/working-time.ts";
import { annualLeaveRegulation } from "../laws.ts";

/**
 * Annual leave is five, ten or fifteen days by the years of work in all 年休假 (职工带薪年休假条例第三条, A1).
 *
 * @example
 * annualLeaveGranted.options.parse({}); //=> { days: { "from-1": 5, "from-10": 10, "from-20": 15 } }
 * tells(annualLeaveGranted, [{ kind: "general/leave-right", at: "2025-01-06", covers: "2025", data: { seniority: "from-10", days: 5 }, actors: { person: "wang" } }]);
 * //=> ["人员 c6d3：只核了 5 天年休假，至少要 10 天"]
 */
export const annualLeaveGranted = defineRule({
  id: "general/annual-leave-granted",
  title: { zh: "年休假天数核够", en: "Annual leave is granted in full" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: annualLeaveRegulation,
      clause: "第三条",
      confidence: "A1",
      note: "累计工作满1年不满10年5天，满10年不满20年10天，满20年15天。",
    },
  ],
  remedy: { zh: "按累计工作年限重新核定。", en: "Settle it anew by the years of work." },
  keep: { zh: "年休假核定表和工作年限证明", en: "The list of leave, and proof of the years" },
  options: z.object({
    days: z
      .object({
        "from-1": z.int().min(5).max(30).default(5),
        "from-10": z.int().min(10).max(30).default(10),
        "from-20": z.int().min(15).max(30).default(15),
      })
      .prefault({}),
  }),
  requires: ({ days }) => limit(leaveRight, "days", { atLeast: { by: ["seniority"], table: days } }),
  messages: {
    tooLow: {
      zh: "只核了 {value} 天年休假，至少要 {bound} 天",
      en: "{value} days of leave are granted, expected at least {bound}",
    },
  },
});

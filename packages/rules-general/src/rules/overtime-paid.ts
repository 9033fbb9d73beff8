import { defineRule, limit } from "@houqin/core";
import * as z from "zod";
import { overtime } from "../entries/working-time.ts";
import { labourLaw } from "../laws.ts";

/**
 * Overtime is paid at one and a half times, on rest days without another day off twice, on public holidays three times the wage 加班费 (劳动法第四十四条, A1).
 *
 * @example
 * overtimePaid.options.parse({}); //=> { percent: { extended: 150, "rest-day": 200, holiday: 300 } }
 * tells(overtimePaid, [{ kind: "general/overtime", at: "2025-10-01", data: { category: "holiday", reason: "operations", hours: 8, rate: 200 }, actors: { by: "wang" } }]);
 * //=> ["人员 c6d3：加班费只按工资的 200% 付，至少要 300%"]
 */
export const overtimePaid = defineRule({
  id: "general/overtime-paid",
  title: { zh: "加班费按标准付足", en: "Overtime is paid in full" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: labourLaw,
      clause: "第四十四条",
      confidence: "A1",
      note: "延时不低于工资的150%，休息日不能补休的不低于200%，法定休假日不低于300%。",
    },
  ],
  remedy: { zh: "补足差额，随下月工资发。", en: "Pay the difference with the next wages." },
  keep: { zh: "加班费发放表", en: "The list of overtime pay" },
  options: z.object({
    percent: z
      .object({
        extended: z.int().min(150).max(500).default(150),
        "rest-day": z.int().min(200).max(500).default(200),
        holiday: z.int().min(300).max(500).default(300),
      })
      .prefault({}),
  }),
  requires: ({ percent }) => limit(overtime, "rate", { atLeast: { by: ["category"], table: percent } }),
  messages: {
    tooLow: {
      zh: "加班费只按工资的 {value}% 付，至少要 {bound}%",
      en: "Paid at {value}% of the wage, expected at least {bound}%",
    },
  },
});

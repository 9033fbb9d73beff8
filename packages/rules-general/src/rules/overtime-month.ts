import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { labourLaw } from "../laws.ts";
import { overtimeHours } from "../metrics/working-time.ts";

/**
 * Nobody works more than thirty-six hours of overtime in a month 加班 (劳动法第四十一条, A1); what had to be mended or averted at once is left out (第四十二条).
 *
 * @example
 * overtimeMonth.options.parse({}); //=> { hours: 36 }
 * tells(overtimeMonth, [{ kind: "general/overtime", at: "2025-11-12", data: { category: "extended", reason: "operations", hours: 3 }, actors: { by: "wang" } }], { options: { hours: 2 }, period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2026-02-28" });
 * //=> ["wang 2025年11月 加班 3 小时，上限 2 小时"]
 */
export const overtimeMonth = defineRule({
  id: "general/overtime-month",
  title: { zh: "加班每月不超三十六小时", en: "Overtime stays within thirty-six hours a month" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: labourLaw,
      clause: "第四十一条",
      confidence: "A1",
      note: "延长工作时间每月不得超过三十六小时；休息日加班不计在内。",
    },
  ],
  remedy: {
    zh: "本月不再安排此人加班，增人或轮班。",
    en: "No more overtime for them this month; add people or take turns.",
  },
  keep: { zh: "加班台账", en: "The log of overtime" },
  options: z.object({
    hours: z.number().min(1).max(36).default(36),
  }),
  requires: ({ hours }) => ceiling(overtimeHours, { key: ["by"], period: "month", atMost: hours }),
  messages: {
    tooHigh: {
      zh: "{key} {period} 加班 {value} 小时，上限 {bound} 小时",
      en: "{key} has {value} h of overtime in {period}, at most {bound} h",
    },
  },
});

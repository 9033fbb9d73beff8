import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { labourLaw } from "../laws.ts";
import { overtimeHours } from "../metrics/working-time.ts";

/**
 * Nobody works more than three hours of overtime on a day 加班 (劳动法第四十一条, A1); what had to be mended or averted at once is left out (第四十二条).
 *
 * @example
 * overtimeDay.options.parse({}); //=> { hours: 3 }
 * tells(overtimeDay, [{ kind: "general/overtime", at: "2025-11-12", data: { category: "extended", reason: "operations", hours: 3.5 }, actors: { by: "wang" } }]);
 * //=> ["wang 2025年11月12日 加班 3.5 小时，上限 3 小时"]
 */
export const overtimeDay = defineRule({
  id: "general/overtime-day",
  title: { zh: "加班每天不超三小时", en: "Overtime stays within three hours a day" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: labourLaw,
      clause: "第四十一条",
      confidence: "A1",
      note: "一般每日不得超过一小时；因特殊原因的，每日不得超过三小时。",
    },
  ],
  remedy: { zh: "超出的部分改由别人顶班，以后提前排开。", en: "Let somebody else take over, and plan ahead." },
  keep: { zh: "加班审批单和考勤", en: "Approvals of overtime and attendance" },
  options: z.object({
    hours: z.number().min(1).max(3).default(3),
  }),
  requires: ({ hours }) => ceiling(overtimeHours, { key: ["by"], period: "day", atMost: hours }),
  messages: {
    tooHigh: {
      zh: "{key} {period} 加班 {value} 小时，上限 {bound} 小时",
      en: "{key} has {value} h of overtime on {period}, at most {bound} h",
    },
  },
});

import { ceiling, defineRule, everyKey } from "@houqin/core";
import { annualLeaveRegulation } from "../laws.ts";
import { annualLeaveDays, annualLeaveToTake } from "../metrics/working-time.ts";
import { leaveRights } from "../registers/staffing.ts";

/**
 * By the end of the year everybody has taken their leave, or what is left was paid, carried over or given up 年休假 (职工带薪年休假条例第五条, A1).
 *
 * @example
 * tells(annualLeaveTaken, [{ kind: "general/leave-right", at: "2025-01-06", covers: "2025", data: { seniority: "from-1", days: 5 }, actors: { person: "wang" } }], { period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-06-30" });
 * //=> ["wang 2025年 只休了 0 天年休假，应休 5 天，余下的没有处理"]
 */
export const annualLeaveTaken = defineRule({
  id: "general/annual-leave-taken",
  title: { zh: "年休假休完或有处理", en: "Annual leave is taken or settled" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: annualLeaveRegulation,
      clause: "第五条",
      confidence: "A1",
      note: "一般不跨年度安排，确有必要的可以跨1个年度；经本人同意不休的，应休未休的天数支付报酬。",
    },
  ],
  remedy: {
    zh: "排进本年，排不下的征得本人同意后付报酬或跨年。",
    en: "Plan it in; with their consent pay what is left or carry it over.",
  },
  keep: { zh: "年休假台账、同意书", en: "The log of leave, and the consents" },
  requires: () =>
    ceiling(annualLeaveDays, {
      key: ["person"],
      each: everyKey(leaveRights),
      period: "year",
      atLeast: { metric: annualLeaveToTake },
    }),
  messages: {
    tooLow: {
      zh: "{key} {period} 只休了 {value} 天年休假，应休 {bound} 天，余下的没有处理",
      en: "{key} took {value} days of leave in {period}, {bound} were due and the rest is not settled",
    },
  },
});

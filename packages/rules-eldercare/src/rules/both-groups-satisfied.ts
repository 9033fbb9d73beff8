import { ceiling, defineRule, everyOne } from "@houqin/core";
import * as z from "zod";
import { groupSatisfaction } from "../metrics/life.ts";

/**
 * So large a share of residents, and of families, is satisfied in each half year 老人和家属认可. The two are judged apart: one must not hide the other.
 *
 * @example
 * bothGroupsSatisfied.options.parse({}); //=> { ratio: 0.9 }
 * tells(
 *   bothGroupsSatisfied,
 *   [
 *     { kind: "eldercare/opinion-survey", at: "2026-05-20", data: { group: "resident", asked: 60, returned: 50, satisfied: 48 } },
 *     { kind: "eldercare/opinion-survey", at: "2026-05-20", data: { group: "family", asked: 60, returned: 50, satisfied: 44 } },
 *   ],
 *   { period: { from: "2026-01-01", to: "2026-06-30" }, asOf: "2026-08-31" },
 * );
 * //=> ["家属 2026年上半年 满意率 88%，目标不低于 90%"]
 */
export const bothGroupsSatisfied = defineRule({
  id: "eldercare/both-groups-satisfied",
  title: { zh: "老人、家属满意率达标", en: "Residents and families are satisfied" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "计划目标，比例由单位定", en: "A goal of the plan; the share is the site's own" } },
  remedy: {
    zh: "把不满意的条目列出来，逐条改、逐条回。",
    en: "List what they disliked; put it right and say so, one by one.",
  },
  keep: { zh: "满意度汇总和整改反馈", en: "The count, and what was done about it" },
  options: z.object({ ratio: z.number().min(0.5).max(1).default(0.9) }),
  requires: ({ ratio }) =>
    ceiling(groupSatisfaction, {
      key: ["group"],
      each: everyOne(["resident", "family"]),
      atLeast: ratio,
      period: "half",
    }),
  messages: {
    tooLow: {
      zh: "{key} {period} 满意率 {value}，目标不低于 {bound}",
      en: "{key} {period}: {value} satisfied, expected at least {bound}",
    },
  },
});

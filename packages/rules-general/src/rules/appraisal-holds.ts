import { defineRule, trend } from "@houqin/core";
import * as z from "zod";
import { appraised } from "../metrics/people.ts";

/**
 * Nobody's mean score falls by more than so many points from one period to the next, in any aspect 考核得分: quality, attitude, cooperation, by oneself, leaders and colleagues.
 *
 * @example
 * appraisalHolds.options.parse({}); //=> { period: "quarter", drop: 5 }
 * tells(
 *   appraisalHolds,
 *   [
 *     { kind: "general/appraisal", at: "2025-09-20", data: { person: "wang", aspect: "quality", rater: "leader", score: 88 } },
 *     { kind: "general/appraisal", at: "2025-12-20", data: { person: "wang", aspect: "quality", rater: "leader", score: 80 } },
 *   ],
 *   { period: { from: "2025-10-01", to: "2025-12-31" }, asOf: "2026-08-31" },
 * );
 * //=> ["wang 工作质量 2025年第4季度 考核 80 分，比上期下滑，不应低于 83 分"]
 */
export const appraisalHolds = defineRule({
  id: "general/appraisal-holds",
  title: { zh: "考核得分不下滑", en: "Appraisals do not fall" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: {
    zh: "和本人一起找原因，定改进事项和时间。",
    en: "Find the cause together and agree on what changes by when.",
  },
  keep: { zh: "各期考核表", en: "The appraisals of each period" },
  options: z.object({
    period: z.enum(["month", "quarter", "half"]).default("quarter"),
    drop: z.number().min(0).max(50).default(5),
  }),
  requires: ({ period, drop }) => trend(appraised, { period, key: ["person", "aspect"], atLeast: { plus: -drop } }),
  messages: {
    tooLow: {
      zh: "{key} {period} 考核 {value} 分，比上期下滑，不应低于 {bound} 分",
      en: "{key} {period}: appraised at {value}, expected at least {bound} after the period before",
    },
  },
});

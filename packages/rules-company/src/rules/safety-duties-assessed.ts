import { cadence, defineRule, everyKey, from, sitePosts } from "@houqin/core";
import * as z from "zod";
import { dutyAssessment } from "../entries/safety-duties.ts";
import { workSafetyLaw } from "../laws.ts";

/**
 * How each post keeps its safety duty is assessed in each year 责任制考核 (安全生产法第二十二条第二款, A1; how often is suggested).
 *
 * @example
 * safetyDutiesAssessed.options.parse({}); //=> { every: "year" }
 * tells(safetyDutiesAssessed, [{ kind: "site/post", at: "2026-01-01", data: { name: "水暖班长" }, subject: "plumbing-head" }], { period: { from: "2026-01-01", to: "2026-12-31" }, asOf: "2027-02-28" });
 * //=> ["plumbing-head 岗位 2026年 没有考核安全责任"]
 */
export const safetyDutiesAssessed = defineRule({
  id: "company/safety-duties-assessed",
  title: { zh: "安全责任落实考核", en: "Safety duties are assessed" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: workSafetyLaw,
      clause: "第二十二条第二款",
      confidence: "A1",
      status: "suggestion",
      note: "建立相应的机制，加强对全员安全生产责任制落实情况的监督考核；频次为建议值。",
    },
  ],
  remedy: { zh: "补考核，结果和绩效挂钩，不合格的重新培训。", en: "Assess the post; train again where it fell short." },
  keep: { zh: "安全责任考核表", en: "Assessment sheets" },
  options: z.object({ every: z.enum(["quarter", "half", "year"]).default("year") }),
  requires: ({ every }) => cadence(from(dutyAssessment, { key: ["post"] }), { every, each: everyKey(sitePosts) }),
  messages: {
    missed: { zh: "{key} 岗位 {slot} 没有考核安全责任", en: "{key} was not assessed in {slot}" },
  },
});

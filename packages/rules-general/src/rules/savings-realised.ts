import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { savingRealised } from "../metrics/energy-plan.ts";

/**
 * Of what energy measures promised for the year at least such a share is verified 节能实现率. A goal that plans set themselves.
 *
 * @example
 * savingsRealised.options.parse({}); //=> { share: 0.8 }
 * tells(
 *   savingsRealised,
 *   [
 *     { kind: "general/energy-measure", at: "2025-03-01", data: { title: "走廊换灯", meter: "meter-1", expected: 5000 } },
 *     { kind: "general/energy-result", at: "2025-12-10", data: { measure: "m-1", saved: 3500 } },
 *   ],
 *   { period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-03-01" },
 * );
 * //=> ["2025年 节能实现率 70%，不应低于 80%"]
 */
export const savingsRealised = defineRule({
  id: "general/savings-realised",
  title: { zh: "节能措施见实效", en: "Energy measures save what they promised" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位计划的目标，比例由单位定", en: "A goal of the plan; the share is the site's own" } },
  remedy: { zh: "逐项核验，达不到的查原因、调措施。", en: "Verify one by one, and change what does not work." },
  keep: { zh: "节能核验记录", en: "The verified savings" },
  options: z.object({
    share: z.number().min(0.2).max(1).default(0.8),
  }),
  requires: ({ share }) => ceiling(savingRealised, { atLeast: share, period: "year" }),
  messages: {
    tooLow: {
      zh: "{period} 节能实现率 {value}，不应低于 {bound}",
      en: "{period}: {value} of the promised saving realised, expected at least {bound}",
    },
  },
});

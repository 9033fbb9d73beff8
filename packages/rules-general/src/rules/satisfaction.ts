import { ceiling, defineRule, everyOne } from "@houqin/core";
import * as z from "zod";
import { SurveySubject } from "../entries/opinions.ts";
import { satisfied } from "../metrics/opinions.ts";

/**
 * So large a share of those who answered is satisfied, in each term and for each subject 满意率. A goal that plans set themselves.
 *
 * @example
 * satisfaction.options.parse({}); //=> { ratio: 0.85, about: ["canteen", "logistics"] }
 * tells(
 *   satisfaction,
 *   [
 *     { kind: "general/survey", at: "2026-01-10", data: { about: "canteen", group: "parent", asked: 120, returned: 100, satisfied: 84 } },
 *     { kind: "general/survey", at: "2026-01-10", data: { about: "logistics", group: "parent", asked: 120, returned: 100, satisfied: 90 } },
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" } },
 * );
 * //=> ["食堂 2025年秋季学期 满意率 84%，目标不低于 85%"]
 */
export const satisfaction = defineRule({
  id: "general/satisfaction",
  title: { zh: "满意率达标", en: "Satisfaction reaches its mark" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位计划的目标，比例由单位定", en: "A goal of the plan; the share is the site's own" } },
  remedy: {
    zh: "把不满意的条目列出来，逐条答复、限期改，下次测评前回头看。",
    en: "List what people disliked, answer each and follow up before the next survey.",
  },
  keep: { zh: "满意度测评表和汇总", en: "Survey forms and their count" },
  options: z.object({
    ratio: z.number().min(0.5).max(1).default(0.85),
    about: z.array(SurveySubject).min(1).default(["canteen", "logistics"]),
  }),
  requires: ({ ratio, about }) =>
    ceiling(satisfied, { key: ["about"], each: everyOne(about), period: "term", atLeast: ratio }),
  messages: {
    tooLow: {
      zh: "{key} {period} 满意率 {value}，目标不低于 {bound}",
      en: "{key} {period}: {value} satisfied, expected at least {bound}",
    },
  },
});

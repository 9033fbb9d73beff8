import { cadence, defineRule, from } from "@houqin/core";
import { meeting } from "@houqin/rules-general";
import * as z from "zod";

/**
 * The work is gone over in a meeting on logistics or safety in each month 常抓不懈. A duty that plans set themselves.
 *
 * @example
 * workReviewed.options.parse({}); //=> { every: "month" }
 * tells(workReviewed, [], { site: { kind: "elder-care" }, period: { from: "2026-05-01", to: "2026-05-31" }, asOf: "2026-06-30" });
 * //=> ["2026年5月 没有开后勤例会"]
 */
export const workReviewed = defineRule({
  id: "eldercare/work-reviewed",
  title: { zh: "后勤例会每月回头看", en: "The work is gone over each month" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "计划里的“常抓不懈”，间隔由单位定", en: "What plans promise; how often is the site's own" } },
  remedy: {
    zh: "月底前开会，把没办完的事列出来定人定日子。",
    en: "Meet before the month ends; list what is left, with names and days.",
  },
  keep: { zh: "例会纪要", en: "The minutes" },
  options: z.object({ every: z.enum(["week", "month", "quarter"]).default("month") }),
  requires: ({ every }) =>
    cadence(from(meeting, { where: { topic: { in: ["logistics", "safety"] } } }), {
      every,
      onlyIf: { site: ["elder-care"] },
    }),
  messages: { missed: { zh: "{slot} 没有开后勤例会", en: "{slot}: no meeting on the work" } },
});

import { cadence, defineRule, everyOne, from } from "@houqin/core";
import * as z from "zod";
import { opinionSurvey } from "../entries/opinions.ts";

/**
 * Residents and families are each asked how content they are 满意度测评, one not for the other. No clause was seen, so the rule is off until a plan or a site chooses it.
 *
 * @example
 * bothGroupsAsked.options.parse({}); //=> { every: "half" }
 * tells(
 *   bothGroupsAsked,
 *   [{ kind: "eldercare/opinion-survey", at: "2026-05-20", data: { group: "resident", asked: 60, returned: 58, satisfied: 55 } }],
 *   { period: { from: "2026-01-01", to: "2026-06-30" }, asOf: "2026-08-31" },
 * );
 * //=> ["2026年上半年 没有做家属满意度测评"]
 */
export const bothGroupsAsked = defineRule({
  id: "eldercare/both-groups-asked",
  title: { zh: "老人和家属都要测评", en: "Residents and families are both asked" },
  severity: "off",
  since: "2026.1",
  basis: { none: { zh: "计划目标，间隔由单位定", en: "A goal of the plan; how often is the site's own" } },
  remedy: {
    zh: "把漏掉的一方补上，不识字的由社工念、不由护理员填。",
    en: "Ask the other side too; somebody other than the carers reads it out where need be.",
  },
  keep: { zh: "问卷和汇总", en: "The forms and their count" },
  options: z.object({ every: z.enum(["month", "quarter", "half", "year"]).default("half") }),
  requires: ({ every }) =>
    cadence(from(opinionSurvey, { key: ["group"] }), { each: everyOne(["resident", "family"]), every }),
  messages: { missed: { zh: "{slot} 没有做{key}满意度测评", en: "{slot}: {key} were not asked" } },
});

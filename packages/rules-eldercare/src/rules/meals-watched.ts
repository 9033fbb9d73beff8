import { cadence, defineRule, everyKey, from } from "@houqin/core";
import { feeding } from "../entries/care.ts";
import { serviceSafety } from "../laws.ts";
import { mayChoke } from "../registers/residents.ts";

/**
 * Whoever may choke is watched at every meal 噎食高风险老人助餐: against choking, the first of the nine preventions.
 *
 * @example
 * "requirement" in mealsWatched.judge && mealsWatched.judge.requirement({}).shape; //=> "cadence"
 * tells(
 *   mealsWatched,
 *   [
 *     {
 *       kind: "eldercare/assessment",
 *       at: "2026-05-05T09:00",
 *       data: { resident: "r-1", occasion: "review", level: "full", grades: { choking: "high" } },
 *     },
 *   ],
 *   { site: { schedule: { operates: "daily", meals: [{ id: "lunch", from: "11:30", to: "12:30" }] } }, period: { from: "2026-05-06", to: "2026-05-06" } },
 * );
 * //=> ["r-1 2026年5月6日 午餐 没有助餐记录"]
 */
export const mealsWatched = defineRule({
  id: "eldercare/meals-watched",
  title: { zh: "噎食高风险老人有人助餐", en: "Residents who may choke are watched at meals" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: serviceSafety,
      clause: "第6章",
      confidence: "A2",
      status: "suggestion",
      note: "防噎食，两处转述一致，条款未见原文；逐餐登记为建议做法。",
    },
  ],
  remedy: {
    zh: "安排人坐在旁边喂，食物改软改碎，吃完看口腔。",
    en: "Have somebody sit by, soften or mince the food, look into the mouth afterwards.",
  },
  keep: { zh: "助餐记录", en: "The record of help at meals" },
  requires: () => cadence(from(feeding, { key: ["resident"] }), { each: everyKey(mayChoke), every: "meal" }),
  messages: { missed: { zh: "{key} {slot} 没有助餐记录", en: "{key} {slot}: no record of help" } },
});

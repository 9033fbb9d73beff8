import { cadence, defineRule } from "@houqin/core";
import { outing } from "../entries/activities.ts";

/**
 * Residents are taken out in spring, from March through May, at least once 春季活动. A duty that plans set themselves.
 *
 * @example
 * "requirement" in springActivity.judge && springActivity.judge.requirement({}).shape; //=> "cadence"
 * tells(springActivity, [], { period: { from: "2026-01-01", to: "2026-12-31" }, asOf: "2026-12-31" });
 * //=> ["今年春天（2026年3月1日 起）没有组织老人出游"]
 */
export const springActivity = defineRule({
  id: "eldercare/spring-activity",
  title: { zh: "春季组织老人出游", en: "Out in spring" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "计划里的春季活动", en: "The spring activity that plans set" } },
  remedy: { zh: "趁五月底前天气好补上。", en: "Go before May is over." },
  keep: { zh: "活动记录和照片", en: "The record, and photographs" },
  requires: () => cadence(outing, { every: { unit: "year", on: ["03-01"] }, window: { due: { days: 91 } } }),
  messages: {
    missed: { zh: "今年春天（{slot} 起）没有组织老人出游", en: "Nobody was taken out this spring, from {slot}" },
  },
});

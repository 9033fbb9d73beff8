import { cadence, defineRule, from } from "@houqin/core";
import { safetyTalk } from "../entries/activities.ts";

/**
 * In each month of spring, when things are dry, residents hear how to prevent fire and get out 春季防火宣教. A duty that plans set themselves.
 *
 * @example
 * "requirement" in springFireTalks.judge && springFireTalks.judge.requirement({}).shape; //=> "cadence"
 * tells(springFireTalks, [], { period: { from: "2026-03-01", to: "2026-03-31" }, asOf: "2026-06-30" });
 * //=> ["2026年3月 没有对老人做防火宣教"]
 */
export const springFireTalks = defineRule({
  id: "eldercare/spring-fire-talks",
  title: { zh: "春季防火防灾教育", en: "Fire talks in spring" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "计划里的春季安全教育", en: "The spring campaign that plans set" } },
  remedy: {
    zh: "本月补一次，讲用电、吸烟、电热毯和怎么跑。",
    en: "Hold one this month: electricity, smoking, electric blankets, and how to get out.",
  },
  keep: { zh: "宣教记录和照片", en: "The record, and photographs" },
  requires: () =>
    cadence(from(safetyTalk, { where: { topic: { equals: "fire" } } }), {
      every: { unit: "season", from: "03-01", to: "05-31", every: "month" },
    }),
  messages: { missed: { zh: "{slot} 没有对老人做防火宣教", en: "{slot}: no fire talk for residents" } },
});

import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import { cleaning } from "@houqin/rules-general";

/**
 * No place of the site goes uncleaned for a week 无卫生死角: every area on the list, whatever its kind. A duty that plans set themselves.
 *
 * @example
 * "requirement" in placesCleaned.judge && placesCleaned.judge.requirement({}).shape; //=> "cadence"
 * tells(
 *   placesCleaned,
 *   [{ kind: "site/area", at: "2024-01-01", data: { name: "东楼梯间" }, subject: "east-stairs" }],
 *   { site: { kind: "elder-care" }, period: { from: "2026-05-04", to: "2026-05-10" }, asOf: "2026-05-31" },
 * );
 * //=> ["east-stairs 2026年第19周 没有人打扫"]
 */
export const placesCleaned = defineRule({
  id: "eldercare/places-cleaned",
  title: { zh: "每周无卫生死角", en: "No place goes uncleaned for a week" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "计划里的“无卫生死角”", en: "What plans promise: no corner forgotten" } },
  remedy: {
    zh: "把漏掉的地方排进保洁表，定人定点。",
    en: "Put the place on the cleaner's list, with a name and an hour.",
  },
  keep: { zh: "保洁记录", en: "The cleaning log" },
  requires: () =>
    cadence(from(cleaning, { where: { task: { equals: "clean" } }, key: ["@area"] }), {
      each: everyKey(siteAreas),
      every: "week",
    }),
  messages: { missed: { zh: "{key} {slot} 没有人打扫", en: "{key} {slot}: nobody cleaned it" } },
});

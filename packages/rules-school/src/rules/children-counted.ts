import { cadence, defineRule, everyKey, everyOne, everyPair, from, siteAreas } from "@houqin/core";
import { headcount } from "@houqin/rules-general";
import * as z from "zod";

/**
 * The children of each class are counted in every round of the day 幼儿清点. A rule of the house.
 *
 * @example
 * tells(
 *   childrenCounted,
 *   [
 *     { kind: "site/area", at: "2025-08-01", data: { name: "小一班", kind: "class" }, subject: "class-1" },
 *     { kind: "general/headcount", at: "2025-11-12T08:30", data: { group: "child", round: "morning", expected: 25, present: 24 }, area: "class-1" },
 *   ],
 *   { site: { kind: "kindergarten" }, options: { rounds: ["morning", "noon"] }, period: { from: "2025-11-12", to: "2025-11-12" } },
 * );
 * //=> ["class-1 午 2025年11月12日 没有清点人数"]
 */
export const childrenCounted = defineRule({
  id: "school/children-counted",
  title: { zh: "幼儿人数逐段清点", en: "Children are counted through the day" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "幼儿园安全管理制度", en: "The kindergarten's own rules for safety" } },
  remedy: { zh: "马上清点人数，和名册对上。", en: "Count now and hold it against the list." },
  keep: { zh: "幼儿清点记录", en: "Records of the counts" },
  options: z.object({
    rounds: z
      .array(z.enum(["morning", "noon", "evening"]))
      .min(1)
      .default(["morning", "noon", "evening"]),
  }),
  requires: ({ rounds }) =>
    cadence(from(headcount, { where: { group: { equals: "child" } }, key: ["@area", "round"] }), {
      each: everyPair(everyKey(siteAreas, { kind: { equals: "class" } }), everyOne(rounds)),
      every: "operatingDay",
      onlyIf: { site: ["kindergarten"] },
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有清点人数", en: "{key} {slot}: the children were not counted" },
  },
});

import { cadence, defineRule } from "@houqin/core";
import * as z from "zod";
import { festivalPlan } from "../entries/activities.ts";
import { Festivals } from "../festivals.ts";

/**
 * A plan stands so many days before each of these festivals: what, for whom, with how much money 节前有方案.
 *
 * @example
 * festivalPlanned.options.parse({}).days; //=> 7
 * "requirement" in festivalPlanned.judge && festivalPlanned.judge.requirement({}).shape; //=> "cadence"
 */
export const festivalPlanned = defineRule({
  id: "eldercare/festival-planned",
  title: { zh: "节日活动提前出方案", en: "Festivals are planned ahead" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "计划里的节前准备，天数由单位定", en: "What plans promise; the days are the site's own" } },
  remedy: {
    zh: "马上定主题、人员、经费，写明哪些老人适合参加。",
    en: "Settle theme, people and money now; write who can take part.",
  },
  keep: { zh: "节日活动方案", en: "The plan" },
  options: z.object({
    festivals: Festivals,
    days: z.int().min(1).max(20).default(7),
  }),
  requires: ({ festivals, days }) =>
    cadence(festivalPlan, { every: { unit: "festival", of: festivals, from: -30, to: -days } }),
  messages: {
    missed: { zh: "{slot} 没有提前出活动方案", en: "{slot}: no plan ahead of it" },
    late: {
      zh: "{slot} 的方案出晚了：{at} 才出，应在 {due} 前",
      en: "{slot}: the plan came late, at {at}; expected by {due}",
    },
  },
});

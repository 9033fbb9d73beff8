import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import { cleaning } from "@houqin/rules-general";
import * as z from "zod";

/**
 * Every dormitory is disinfected each week 每周消毒: washrooms, handrails, door handles.
 *
 * @example
 * disinfected.options.parse({}); //=> { times: 1 }
 * tells(disinfected, [{ kind: "site/area", at: "2025-11-01", data: { name: "一号宿舍楼", kind: "dorm" }, subject: "dorm-1" }], { period: { from: "2025-11-10", to: "2025-11-16" } });
 * //=> ["dorm-1 2025年第46周 消毒 0 次，应有 1 次"]
 */
export const disinfected = defineRule({
  id: "dorm/disinfected",
  title: { zh: "每周消毒", en: "Dormitories are disinfected each week" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: { zh: "单位卫生制度，传染病流行季由单位加密", en: "House rules; more often when illness goes round" },
  },
  remedy: { zh: "本周补做，写明药剂和浓度。", en: "Do it this week, and note agent and strength." },
  keep: { zh: "消毒记录", en: "The log of disinfection" },
  options: z.object({ times: z.int().min(1).max(7).default(1) }),
  requires: ({ times }) =>
    cadence(from(cleaning, { where: { task: { equals: "disinfect" } }, key: ["@area"] }), {
      every: "week",
      times,
      each: everyKey(siteAreas, { kind: { equals: "dorm" } }),
      onNonWorkday: "skip",
    }),
  messages: {
    missed: {
      zh: "{key} {slot} 消毒 {found} 次，应有 {expected} 次",
      en: "{key} {slot}: disinfected {found} times, expected {expected}",
    },
  },
});

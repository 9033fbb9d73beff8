import { coverage, defineRule, everyOne } from "@houqin/core";
import * as z from "zod";
import { onRoster } from "../registers/staffing.ts";

/**
 * At these hours of every day, nights and holidays too, enough people are planned for each post 排班. Who was really there, `general/gate-manned` tells of the gate.
 *
 * @example
 * rosterCovered.options.parse({}); //=> { posts: ["guard"], at: ["22:00", "02:00"], people: 1 }
 * tells(rosterCovered, [{ kind: "general/roster", at: "2025-11-10", data: { post: "guard", category: "night", start: "2025-11-12T18:00", end: "2025-11-13T00:00" }, actors: { by: "wang" } }], { period: { from: "2025-11-12", to: "2025-11-12" }, asOf: "2026-08-31" });
 * //=> ["门卫 岗没有排够人：排了 0 人，应有 1 人"]
 */
export const rosterCovered = defineRule({
  id: "general/roster-covered",
  title: { zh: "夜间和节假日排班不空", en: "Nights and holidays are covered" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "把空班补上，改好的排班表当天公布。", en: "Fill the gap and publish the roster the same day." },
  keep: { zh: "排班表", en: "The roster" },
  options: z.object({
    posts: z.array(z.string()).min(1).default(["guard"]),
    at: z
      .array(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/))
      .min(1)
      .default(["22:00", "02:00"]),
    people: z.int().min(1).max(20).default(1),
  }),
  requires: ({ posts, at, people }) =>
    coverage(onRoster, { each: everyOne(posts), when: { slots: { unit: "clock", at } }, atLeast: people }),
  messages: {
    tooLow: {
      zh: "{key} 岗没有排够人：排了 {level} 人，应有 {bound} 人",
      en: "Post {key} has {level} people on the roster, expected {bound}",
    },
  },
});

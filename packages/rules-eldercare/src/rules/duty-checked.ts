import { cadence, defineRule, everyOne, from } from "@houqin/core";
import * as z from "zod";
import { dutyCheck } from "../entries/duty.ts";

/**
 * A leader looks in on each of these posts so often in a week, and asks 查岗. A duty that plans set themselves.
 *
 * @example
 * dutyChecked.options.parse({}); //=> { posts: ["guard"], times: 1 }
 * tells(dutyChecked, [], { period: { from: "2026-05-04", to: "2026-05-10" }, asOf: "2026-05-31" });
 * //=> ["门卫 2026年第19周 查岗 0 次，应查 1 次"]
 */
export const dutyChecked = defineRule({
  id: "eldercare/duty-checked",
  title: { zh: "每周查岗", en: "Posts are looked in on" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "计划里的查岗要求", en: "What plans ask of leaders" } },
  remedy: { zh: "本周补查一次，夜里和节假日也要去。", en: "Look in this week, at night and on holidays too." },
  keep: { zh: "查岗记录", en: "The record of the checks" },
  options: z.object({
    posts: z.array(z.string()).min(1).default(["guard"]),
    times: z.int().min(1).max(14).default(1),
  }),
  requires: ({ posts, times }) =>
    cadence(from(dutyCheck, { key: ["post"] }), { each: everyOne(posts), every: "week", times }),
  messages: {
    missed: {
      zh: "{key} {slot} 查岗 {found} 次，应查 {expected} 次",
      en: "{key} {slot}: {found} checks, expected {expected}",
    },
  },
});

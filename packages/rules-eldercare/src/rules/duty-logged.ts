import { defineRule, followUp, from, momentOf, quantity } from "@houqin/core";
import { shift } from "@houqin/rules-general";
import * as z from "zod";
import { dutyLog } from "../entries/duty.ts";

/**
 * Each shift on these posts leaves its log within hours of its end 值班登记. A duty that plans set themselves.
 *
 * @example
 * dutyLogged.options.parse({}); //=> { posts: ["guard"], hours: 2 }
 * tells(dutyLogged, [{ kind: "general/shift", at: "2026-05-06T08:00", data: { post: "guard", start: "2026-05-06T08:00", end: "2026-05-06T20:00" }, actors: { by: "he" } }], { site: { kind: "elder-care" } });
 * //=> ["人员 c875 这一班没有值班登记"]
 */
export const dutyLogged = defineRule({
  id: "eldercare/duty-logged",
  title: { zh: "值班有登记", en: "Every duty leaves its log" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "计划里自己定的值班登记制度", en: "The duty log that plans set themselves" } },
  remedy: {
    zh: "下班前把当班的人、事、物写清楚，没事也写“正常”。",
    en: "Write up people, events and things before going; write that all was well where it was.",
  },
  keep: { zh: "值班登记本", en: "The duty book" },
  options: z.object({
    posts: z.array(z.string()).min(1).default(["guard"]),
    hours: quantity("h").min(0.5).max(24).default(2),
  }),
  requires: ({ posts, hours }) =>
    followUp(from(dutyLog, { key: ["shift"] }), {
      after: momentOf(from(shift, { where: { post: { in: posts } }, key: ["@id"] }), "end"),
      within: { hours },
      onlyIf: { site: ["elder-care"] },
    }),
  messages: {
    missed: { zh: "{by} 这一班没有值班登记", en: "{by} left no log of the shift" },
    late: {
      zh: "{by} 的值班登记补晚了：{at} 才写，应在 {due} 前",
      en: "The log of {by} came late, at {at}; expected by {due}",
    },
  },
});

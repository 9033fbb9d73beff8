import { defineRule, everyOne, everyPair, validity } from "@houqin/core";
import * as z from "zod";
import { Theme } from "../entries/themes.ts";
import { workSafetyLaw } from "../laws.ts";
import { staffIn } from "../registers/staff-in.ts";
import { lettersInForce } from "../registers/staffing.ts";

/**
 * Everyone, or everyone on certain `posts`, has signed a letter of responsibility that is in force 责任书: safety, or with instances fire, care of property.
 *
 * @example
 * lettersSigned.options.parse({}); //=> { themes: ["safety"], warnDays: 30 }
 * tells(lettersSigned, [{ kind: "site/person", at: "2024-01-01", data: { name: "王师傅" }, subject: "wang" }]);
 * //=> ["wang 安全 没有有效的责任书"]
 */
export const lettersSigned = defineRule({
  id: "general/letters-signed",
  title: { zh: "责任书签到人", en: "Letters of responsibility are signed" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: workSafetyLaw,
      clause: "第二十二条",
      confidence: "A1",
      status: "suggestion",
      note: "全员安全生产责任制应当明确各岗位的责任人员、责任范围和考核标准；签订责任书是落实它的做法。",
    },
  ],
  remedy: { zh: "逐级补签，过期的重签。", en: "Have the missing ones signed and the old ones renewed." },
  keep: { zh: "责任书", en: "The letters" },
  options: z.object({
    themes: z.array(Theme).min(1).default(["safety"]),
    posts: z.array(z.string()).min(1).optional(),
    warnDays: z.int().min(1).max(90).default(30),
  }),
  requires: ({ themes, posts, warnDays }) =>
    validity(lettersInForce, { each: everyPair(staffIn(posts), everyOne(themes)), warnDays }),
  messages: {
    tooLow: { zh: "{key} 没有有效的责任书", en: "{key}: no letter of responsibility is in force" },
    expiring: { zh: "{key} 的责任书 {until} 到期，请重签", en: "{key}: the letter runs out on {until}; renew it" },
  },
});

import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { acknowledgement, policy } from "../entries/policies.ts";
import { Theme } from "../entries/themes.ts";
import { staffIn } from "../registers/staff-in.ts";

/**
 * Everyone, or everyone on certain `posts`, signs for a document of these fields within so many days of its issue 制度签收: who has not read it is named.
 *
 * @example
 * policyRead.options.parse({}); //=> { days: 14, themes: ["safety", "fire", "food", "dorm", "hygiene", "staff", "service"] }
 * tells(
 *   policyRead,
 *   [
 *     { kind: "site/person", at: "2024-01-01", data: { name: "王师傅" }, subject: "wang" },
 *     { kind: "general/policy", at: "2025-09-01T09:00", data: { policy: "ZD-03", title: "值班管理制度", category: "rule", theme: "safety", stage: "issued", reviewBy: "2025-08-31" } },
 *   ],
 * );
 * //=> ["wang 没有在 2025年9月15日 24:00 前签收《值班管理制度》"]
 */
export const policyRead = defineRule({
  id: "general/policy-read",
  title: { zh: "制度人人签收", en: "Everyone signs for documents" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "找没签的人当面讲一遍，签收后归档。", en: "Explain it to those missing and have them sign." },
  keep: { zh: "签收表", en: "The list of signatures" },
  options: z.object({
    days: z.int().min(1).max(90).default(14),
    themes: z.array(Theme).min(1).default(["safety", "fire", "food", "dorm", "hygiene", "staff", "service"]),
    posts: z.array(z.string()).min(1).optional(),
  }),
  requires: ({ days, themes, posts }) =>
    followUp(from(acknowledgement, { key: ["document", "by"] }), {
      after: from(policy, { where: { stage: { equals: "issued" }, theme: { in: themes } }, key: ["policy"] }),
      each: staffIn(posts),
      within: { days },
    }),
  messages: {
    missed: { zh: "{key} 没有在 {due} 前签收《{title}》", en: "{key}: “{title}” was not signed for by {due}" },
    late: {
      zh: "{key} 签收《{title}》晚了：{at} 才签，应在 {due} 前",
      en: "{key}: “{title}” was signed for late: at {at}, expected by {due}",
    },
  },
});

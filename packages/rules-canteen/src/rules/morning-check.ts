import { defineRule, from, leadTime, quantity } from "@houqin/core";
import { shift } from "@houqin/rules-general";
import * as z from "zod";
import { morningCheckLog } from "../entries/staff-health.ts";
import { schoolFoodOrder45 } from "../laws.ts";

/**
 * Every cook is checked before the shift 晨检, at most a few hours ahead: temperature, hands, symptoms.
 *
 * Known from the school food rules of 2019 (order 45); the clause was not seen. How early a check still counts is a suggestion.
 *
 * @example
 * morningCheck.options.parse({}); //=> { hours: 2 }
 * tells(
 *   morningCheck,
 *   [
 *     { kind: "site/person", at: "2025-08-01", data: { name: "陈师傅", post: "cook" }, subject: "chen" },
 *     { kind: "general/shift", at: "2025-09-01T06:00", data: { post: "cook", start: "2025-09-01T06:00", end: "2025-09-01T14:00" }, actors: { by: "chen" } },
 *   ],
 * );
 * //=> ["人员 a0d0：上岗前没有晨检，应在 2025年9月1日 06:00 前查"]
 */
export const morningCheck = defineRule({
  id: "canteen/morning-check",
  title: { zh: "上岗前晨检", en: "Cooks are checked before work" },
  severity: "off",
  since: "2026.1",
  basis: [
    { law: schoolFoodOrder45, confidence: "B", status: "suggestion", note: "条款未见原文；最早提前几小时为建议值。" },
  ],
  remedy: {
    zh: "晨检补做：体温、手部、有无腹泻发热，不合格的不上岗。",
    en: "Check temperature, hands and symptoms before the shift.",
  },
  keep: { zh: "晨检登记表", en: "The morning check sheet" },
  options: z.object({ hours: quantity("h").min(0.5).max(4).default(2) }),
  requires: ({ hours }) =>
    leadTime(from(morningCheckLog, { key: ["cook", "@day"] }), {
      before: from(shift, { where: { "by.post": { equals: "cook" } }, key: ["by", "@day"] }),
      atLeast: { hours: 0 },
      earliest: { hours },
    }),
  messages: {
    missed: {
      zh: "上岗前没有晨检，应在 {due} 前查",
      en: "Not checked before the shift; expected by {due}",
    },
    late: {
      zh: "上岗后才晨检：{at} 才查，应在 {due} 前",
      en: "Checked at {at}, after the shift began; expected by {due}",
    },
  },
});

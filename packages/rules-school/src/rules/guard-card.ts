import { defineRule, from, validity } from "@houqin/core";
import { shift } from "@houqin/rules-general";
import * as z from "zod";
import { guardRegulation } from "../laws.ts";
import { guardCards } from "../registers/papers.ts";

/**
 * Whoever works a shift as a guard holds a guard's card 保安员证 (保安服务管理条例第十六条, A1).
 *
 * @example
 * tells(
 *   guardCard,
 *   [
 *     { kind: "general/shift", at: "2025-11-12T07:00", data: { post: "guard", start: "2025-11-12T07:00", end: "2025-11-12T19:00" }, actors: { by: "p-guard-1" } },
 *   ],
 * );
 * //=> ["人员 84a7 没有保安员证就上了岗"]
 */
export const guardCard = defineRule({
  id: "school/guard-card",
  title: { zh: "保安持证上岗", en: "Guards hold their card" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: guardRegulation,
      clause: "第十六条",
      confidence: "A1",
      note: "经设区的市级公安机关考试、审查合格的，发给保安员证。",
    },
  ],
  remedy: { zh: "没证的先换下岗，报名考证。", en: "Take them off the post until they hold the card." },
  keep: { zh: "保安员证复印件", en: "Copies of the cards" },
  options: z.object({ warnDays: z.int().min(1).max(90).default(30) }),
  requires: ({ warnDays }) =>
    validity(guardCards, {
      when: { entries: from(shift, { where: { post: { equals: "guard" } }, key: ["by"] }) },
      warnDays,
    }),
  messages: {
    tooLow: { zh: "{key} 没有保安员证就上了岗", en: "{key} worked as a guard without the card" },
    expiring: { zh: "{key} 的保安员证 {until} 到期", en: "The card of {key} runs out on {until}" },
  },
});

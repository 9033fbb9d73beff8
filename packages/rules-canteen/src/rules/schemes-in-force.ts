import { coverage, defineRule, everyOne } from "@houqin/core";
import * as z from "zod";
import { Scheme } from "../entries/schemes.ts";
import { foodSafetyRegulation, foodWasteLaw, groupDiningRules } from "../laws.ts";
import { schemesHeld } from "../registers/own-papers.ts";

/**
 * The schemes that a canteen must have are there in writing and not past their review 食堂专项制度齐全: ingredients, disinfection, samples, measures against
 * waste, the list of risks.
 *
 * The regulation to the Food Safety Law, art. 28(1), names three; the law against food waste, art. 8, measures; the 2025 rules for group dining the list of
 * risks, told alike in several places.
 *
 * @example
 * schemesInForce.options.parse({}).schemes.length; //=> 5
 * tells(schemesInForce, [], { options: { schemes: ["saving"] } });
 * //=> ["没有现行的防止食品浪费措施"]
 */
export const schemesInForce = defineRule({
  id: "canteen/schemes-in-force",
  title: { zh: "食堂专项制度齐全", en: "The schemes that are due are in force" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: foodSafetyRegulation,
      clause: "第二十八条第一款",
      confidence: "A1",
      note: "原料控制、餐具饮具清洗消毒、食品留样等制度。",
    },
    {
      law: foodWasteLaw,
      clause: "第八条第一款",
      confidence: "A1",
      note: "建立健全食堂用餐管理制度，制定、实施防止食品浪费措施。",
    },
    {
      law: groupDiningRules,
      confidence: "A2",
      note: "条款未见原文；建立风险管控清单，多处公开资料一致。",
    },
  ],
  remedy: { zh: "缺的制度本周起草，负责人批准后上墙。", en: "Draft what is missing this week and have it approved." },
  keep: { zh: "制度文本，注明批准人和修订日期", en: "The text, with who approved it and when it is reviewed" },
  options: z.object({
    schemes: z.array(Scheme).min(1).default(["purchasing", "disinfection", "sampling", "saving", "risk-list"]),
  }),
  requires: ({ schemes }) => coverage(schemesHeld, { each: everyOne(schemes), warnDays: 30 }),
  messages: {
    tooLow: { zh: "没有现行的{key}", en: "{key}: none is in force" },
    expiring: { zh: "{key} {until} 到修订期，请安排修订", en: "{key} is due for review on {until}" },
  },
});

import { defineRule, followUp, from, quantity } from "@houqin/core";
import * as z from "zod";
import { accident, familyNotice } from "../entries/accidents.ts";
import { careOrder66, weihaiCare } from "../laws.ts";

/**
 * The family is told of an accident within hours 及时告知家属.
 *
 * Weihai's regulation art. 42(2) (A1) and order 66 art. 19 (A2) say in time, of sudden illness; the hours are a suggestion.
 *
 * @example
 * familyTold.options.parse({}); //=> { hours: 2 }
 * tells(
 *   familyTold,
 *   [
 *     {
 *       kind: "eldercare/accident",
 *       at: "2026-05-06T06:10",
 *       data: { resident: "r-1", risk: "fall", severity: "general", heardAt: "2026-05-06T06:12", description: "卫生间滑倒" },
 *     },
 *   ],
 * );
 * //=> ["r-1 跌倒：没有告知家属，应在 2026年5月6日 08:10 前告知"]
 */
export const familyTold = defineRule({
  id: "eldercare/family-told",
  title: { zh: "意外及时告知家属", en: "Families are told of accidents" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: weihaiCare,
      clause: "第四十二条第二款",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定，突发疾病及时通知子女或者其他代理人；小时数为建议值。",
    },
    {
      law: careOrder66,
      clause: "第十九条",
      confidence: "A2",
      status: "suggestion",
      note: "突发危重疾病及时通知紧急联系人，条款未见原文，与地方条例一致；小时数为建议值。",
    },
  ],
  remedy: {
    zh: "马上打电话，讲清经过、伤情和处置，记下谁接的。",
    en: "Ring now; say what happened, how bad it is, what was done; note who answered.",
  },
  keep: { zh: "告知记录和通话记录", en: "The note of the call" },
  options: z.object({ hours: quantity("h").min(0.5).max(24).default(2) }),
  requires: ({ hours }) =>
    followUp(from(familyNotice, { key: ["accident"] }), {
      after: from(accident, { where: { severity: { in: ["general", "serious"] } }, key: ["@id"] }),
      within: { hours },
    }),
  messages: {
    missed: { zh: "没有告知家属，应在 {due} 前告知", en: "The family was not told; expected by {due}" },
    late: {
      zh: "告知家属晚了：{at} 才告知，应在 {due} 前",
      en: "The family was told late, at {at}; expected by {due}",
    },
  },
});

import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { assignment } from "../entries/assignments.ts";
import { reply } from "../entries/opinions.ts";

/**
 * An opinion that was adopted becomes an assignment with an owner and a day 意见落实.
 *
 * @example
 * adoptedCarriedOut.options.parse({}); //=> { days: 7 }
 * tells(adoptedCarriedOut, [{ kind: "general/reply", at: "2025-11-03", data: { feedback: "f-1", content: "采纳", adopted: true } }]);
 * //=> ["2025年11月3日：意见采纳了却没有交办，应在 2025年11月10日 24:00 前定人定时"]
 */
export const adoptedCarriedOut = defineRule({
  id: "general/adopted-carried-out",
  title: { zh: "采纳的意见转为事项", en: "What is adopted becomes an assignment" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: {
    zh: "定承办人和办结时间，登记为交办事项。",
    en: "Name who does it by when, and enter it as an assignment.",
  },
  keep: { zh: "交办记录", en: "The assignment" },
  options: z.object({
    days: z.int().min(1).max(60).default(7),
  }),
  requires: ({ days }) =>
    followUp(from(assignment, { where: { topic: { equals: "proposal" } }, key: ["about"] }), {
      after: from(reply, { where: { adopted: { equals: true } }, key: ["feedback"] }),
      within: { days },
    }),
  messages: {
    missed: {
      zh: "意见采纳了却没有交办，应在 {due} 前定人定时",
      en: "It was adopted, but nobody was charged with it by {due}",
    },
    late: {
      zh: "采纳的意见交办晚了：{at} 才交办，应在 {due} 前",
      en: "It was adopted, and somebody was charged with it late: at {at}, expected by {due}",
    },
  },
});

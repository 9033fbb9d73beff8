import { defineRule, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { call } from "../entries/care.ts";

/**
 * Somebody is at the bed within minutes of a call 呼叫应答. No law gives the minutes.
 *
 * @example
 * callAnswered.options.parse({}); //=> { minutes: 5 }
 * tells(callAnswered, [{ kind: "eldercare/call", at: "2026-05-06T02:10", data: { resident: "r-1", answeredAt: "2026-05-06T02:16" } }]);
 * //=> ["r-1：呼叫后 6 分钟才有人到，应在 5 分钟内到"]
 */
export const callAnswered = defineRule({
  id: "eldercare/call-answered",
  title: { zh: "呼叫及时应答", en: "Calls are answered soon" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "服务承诺，分钟数由单位定，为建议值", en: "A promise of service; the minutes are suggested" } },
  remedy: {
    zh: "查当班人手和呼叫器，夜里至少留一人在楼层。",
    en: "Look at staffing and bells; leave somebody on each floor at night.",
  },
  keep: { zh: "呼叫系统记录", en: "The log of the call system" },
  options: z.object({ minutes: quantity("min").min(1).max(30).default(5) }),
  requires: ({ minutes }) => limit(call, { span: ["@at", "answeredAt"], unit: "minutes" }, { atMost: minutes }),
  messages: {
    tooHigh: {
      zh: "呼叫后 {value} 分钟才有人到，应在 {bound} 分钟内到",
      en: "Answered after {value} minutes, expected within {bound}",
    },
  },
});

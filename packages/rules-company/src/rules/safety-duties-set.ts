import { coverage, defineRule, everyKey, sitePosts } from "@houqin/core";
import * as z from "zod";
import { workSafetyLaw } from "../laws.ts";
import { safetyDuties } from "../registers/safety.ts";

/**
 * Every post has its safety duty in force 全员安全生产责任制 (安全生产法第四条、第二十二条第一款, A1).
 *
 * @example
 * safetyDutiesSet.options.parse({}); //=> { warnDays: 30 }
 * tells(safetyDutiesSet, [{ kind: "site/post", at: "2026-03-02", data: { name: "水暖班长" }, subject: "plumbing-head" }]);
 * //=> ["plumbing-head 岗位没有定安全责任，或责任书已过期"]
 */
export const safetyDutiesSet = defineRule({
  id: "company/safety-duties-set",
  title: { zh: "全员安全生产责任制", en: "Every post has its safety duty" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: workSafetyLaw, clause: "第四条第一款", confidence: "A1", note: "建立健全全员安全生产责任制。" },
    {
      law: workSafetyLaw,
      clause: "第二十二条第一款",
      confidence: "A1",
      note: "明确各岗位的责任人员、责任范围和考核标准。",
    },
  ],
  remedy: {
    zh: "给这个岗位定安全责任，责任书当面签，到期的重签。",
    en: "Set the duty of this post and have it signed.",
  },
  keep: { zh: "岗位安全责任清单、责任书", en: "The list of duties and the signed letters" },
  options: z.object({ warnDays: z.int().min(1).max(180).default(30) }),
  requires: ({ warnDays }) => coverage(safetyDuties, { each: everyKey(sitePosts), warnDays }),
  messages: {
    tooLow: { zh: "{key} 岗位没有定安全责任，或责任书已过期", en: "{key} has no safety duty in force" },
    expiring: {
      zh: "{key} 岗位的安全责任书 {until} 到期，请重签",
      en: "The safety duty of {key} runs out on {until}; sign it again",
    },
  },
});

import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { correction, verification } from "../entries/hazards.ts";
import { fireOrder61 } from "../laws.ts";

/**
 * Every correction is verified within so many working days, and passes 复查销号.
 *
 * 第61号令第三十三条 (A1): the person in charge signs for it. The law gives no days.
 *
 * @example
 * issueVerified.options.parse({}); //=> { workdays: 5 }
 * tells(
 *   issueVerified,
 *   [
 *     { kind: "general/correction", at: "2025-11-12T09:00", data: { issue: "i-1", measure: "换锁" }, area: "dorm-1" },
 *   ],
 * );
 * //=> ["dorm-1：问题整改后没有复查销号，应在 2025年11月19日 24:00 前复查"]
 */
export const issueVerified = defineRule({
  id: "general/issue-verified",
  title: { zh: "整改后复查销号", en: "Corrections are verified" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第三十三条",
      confidence: "A1",
      status: "suggestion",
      note: "火灾隐患整改完毕，由责任人或者管理人签字确认；原文未定期限，期限为建议值。",
    },
  ],
  remedy: {
    zh: "请复查人到现场看一眼，合格就销号，不合格退回重改。",
    en: "Have the verifier look on site; close it or send it back.",
  },
  keep: { zh: "复查记录", en: "The records of verification" },
  options: z.object({ workdays: z.int().min(1).max(30).default(5) }),
  requires: ({ workdays }) =>
    followUp(from(verification, { where: { passed: { equals: true } }, key: ["issue"] }), {
      after: from(correction, { key: ["issue"] }),
      within: { workdays },
    }),
  messages: {
    missed: { zh: "问题整改后没有复查销号，应在 {due} 前复查", en: "The issue was not verified by {due}" },
    late: {
      zh: "复查销号晚了：{at} 才复查，应在 {due} 前",
      en: "The issue was verified late: at {at}, expected by {due}",
    },
  },
});

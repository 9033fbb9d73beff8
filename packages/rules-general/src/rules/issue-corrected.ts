import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { correction, issue } from "../entries/hazards.ts";
import { fireOrder61, workSafetyLaw } from "../laws.ts";

/**
 * Every issue is put right within so many working days of being found 按期整改; `days` by severity.
 *
 * The law says "in time" and gives no days (第61号令第三十条、第三十一条, 安全生产法第四十一条; A1), so the days are suggestions.
 *
 * @example
 * issueCorrected.options.parse({}); //=> { days: { minor: 5, general: 15, major: 30 } }
 * tells(
 *   issueCorrected,
 *   [
 *     { kind: "general/issue", at: "2025-11-12T09:00", data: { title: "配电箱没锁", category: "electric", severity: "minor", source: "patrol", onTheSpot: false }, area: "dorm-1" },
 *   ],
 * );
 * //=> ["dorm-1 配电箱没锁：问题到期没有整改，应在 2025年11月19日 24:00 前改完"]
 */
export const issueCorrected = defineRule({
  id: "general/issue-corrected",
  title: { zh: "问题按期整改", en: "Issues are corrected in time" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第三十条、第三十一条",
      confidence: "A1",
      status: "suggestion",
      note: "原文“及时消除”“当场改正”，未定天数；天数为建议值。",
    },
    {
      law: workSafetyLaw,
      clause: "第四十一条第二款",
      confidence: "A1",
      status: "suggestion",
      note: "原文对象为生产经营单位，学校等参照执行；天数为建议值。",
    },
  ],
  remedy: {
    zh: "马上派人整改；一时改不了的，先设围挡挂牌，再把期限和原因报上来。",
    en: "Send someone now; if it cannot be done, fence it off and report a new date with the reason.",
  },
  keep: { zh: "整改记录和整改前后照片", en: "The record of the correction, with photographs before and after" },
  options: z.object({
    days: z
      .object({
        minor: z.int().min(1).max(90).default(5),
        general: z.int().min(1).max(90).default(15),
        major: z.int().min(1).max(90).default(30),
      })
      .prefault({}),
  }),
  requires: ({ days }) =>
    followUp(from(correction, { key: ["issue"] }), {
      after: from(issue, { key: ["@id"] }),
      within: { workdays: { by: ["severity"], table: days } },
    }),
  messages: {
    missed: { zh: "问题到期没有整改，应在 {due} 前改完", en: "The issue was not put right by {due}" },
    late: { zh: "问题整改逾期：{at} 才改完，应在 {due} 前", en: "Issue put right late: at {at}, expected by {due}" },
  },
});

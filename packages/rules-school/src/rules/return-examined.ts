import { defineRule, from, presence } from "@houqin/core";
import * as z from "zod";
import { childReturn } from "../entries/class-day.ts";
import { nurseryHealthCode } from "../laws.ts";

/**
 * A child that was away for three months or more is examined before it comes back 返园体检 (code for nurseries of 2012, two sources agree, A2).
 *
 * @example
 * tells(returnExamined, [
 *   { kind: "school/child-return", at: "2025-11-12T08:00", data: { child: "幼儿01", daysAway: 100 }, area: "class-1" },
 * ], { site: { kind: "kindergarten" } });
 * //=> ["class-1：幼儿离园已久，返园时没有体检日期"]
 */
export const returnExamined = defineRule({
  id: "school/return-examined",
  title: { zh: "离园三个月以上返园先体检", en: "A child long away is examined before it returns" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: nurseryHealthCode,
      confidence: "A2",
      note: "离园3个月以上的，健康检查后方可再次入园，三个月按90天计；条款未见原文，两处资料一致。",
    },
  ],
  remedy: {
    zh: "请家长先带去体检，拿到报告再入园。",
    en: "Ask the parents for a health check before the child comes in.",
  },
  keep: { zh: "返园登记和体检报告", en: "The record of the return and the report" },
  options: z.object({ days: z.int().min(30).max(90).default(90) }),
  requires: ({ days }) =>
    presence(from(childReturn, { where: { daysAway: { atLeast: days } } }), ["examinedOn"], {
      onlyIf: { site: ["kindergarten"] },
    }),
  messages: {
    absent: { zh: "幼儿离园已久，返园时没有{parts}", en: "The child was long away and came back without {parts}" },
  },
});

import { cadence, defineRule, everyKey, from } from "@houqin/core";
import * as z from "zod";
import { healthCheck } from "../entries/health.ts";
import { careOrder66, weihaiCare } from "../laws.ts";
import { residents } from "../registers/residents.ts";

/**
 * Every resident's health is checked, at most so many months apart 定期体检.
 *
 * Weihai's regulation art. 42(1) (A1) says regularly, order 66 art. 19 asks for the file; a year is a suggestion.
 *
 * @example
 * healthChecked.options.parse({}); //=> { months: 12 }
 * tells(
 *   healthChecked,
 *   [{ kind: "eldercare/resident", at: "2025-01-06", data: { name: "老人甲", level: "able" }, subject: "r-1" }],
 *   { period: { from: "2025-01-06", to: "2026-05-31" }, asOf: "2026-05-31" },
 * );
 * //=> ["r-1 到期没有体检"]
 */
export const healthChecked = defineRule({
  id: "eldercare/health-checked",
  title: { zh: "老人定期体检", en: "Residents' health is checked" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: weihaiCare,
      clause: "第四十二条第一款",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定，建立健康档案、定期检查身体；间隔为建议值。",
    },
    {
      law: careOrder66,
      clause: "第十九条",
      confidence: "A2",
      status: "suggestion",
      note: "健康档案，条款未见原文；间隔为建议值。",
    },
  ],
  remedy: { zh: "联系社区医院上门体检，结果进健康档案。", en: "Have the community clinic come; file the result." },
  keep: { zh: "体检报告和健康档案", en: "The reports and the health file" },
  options: z.object({ months: z.int().min(3).max(24).default(12) }),
  requires: ({ months }) =>
    cadence(from(healthCheck, { key: ["resident"] }), {
      every: { unit: "gap", atMost: months, in: "months" },
      each: everyKey(residents),
    }),
  messages: {
    missed: { zh: "{key} 到期没有体检", en: "{key}: the health check is overdue" },
    late: { zh: "{key} 体检晚了：{at} 才做，应在 {due} 前", en: "{key} was checked late, at {at}; expected by {due}" },
  },
});

import { defineRule, from, limit } from "@houqin/core";
import * as z from "zod";
import { leaveSettlement } from "../entries/working-time.ts";
import { annualLeaveRegulation } from "../laws.ts";

/**
 * Leave that the house could not grant is paid at three times the daily wage 未休年休假报酬 (职工带薪年休假条例第五条, A1).
 *
 * @example
 * annualLeavePaid.options.parse({}); //=> { percent: 300 }
 * tells(annualLeavePaid, [{ kind: "general/leave-settlement", at: "2025-12-30", covers: "2025", data: { outcome: "paid", days: 3, rate: 200 }, actors: { person: "wang" } }]);
 * //=> ["人员 c6d3：未休的年休假只按日工资的 200% 付，至少要 300%"]
 */
export const annualLeavePaid = defineRule({
  id: "general/annual-leave-paid",
  title: { zh: "未休年休假按三倍付酬", en: "Leave not taken is paid threefold" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: annualLeaveRegulation,
      clause: "第五条第三款",
      confidence: "A1",
      note: "应休未休的天数，按日工资收入的300%支付年休假工资报酬。",
    },
  ],
  remedy: { zh: "补足差额。", en: "Pay the difference." },
  keep: { zh: "未休年休假报酬发放表", en: "The list of what was paid" },
  options: z.object({
    percent: z.int().min(300).max(500).default(300),
  }),
  requires: ({ percent }) =>
    limit(from(leaveSettlement, { where: { outcome: { equals: "paid" } } }), "rate", { atLeast: percent }),
  messages: {
    tooLow: {
      zh: "未休的年休假只按日工资的 {value}% 付，至少要 {bound}%",
      en: "Leave not taken was paid at {value}% of the daily wage, expected at least {bound}%",
    },
  },
});

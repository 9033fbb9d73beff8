import { defineRule, everyKey, quantity, validity } from "@houqin/core";
import * as z from "zod";
import { careOrder66, weihaiCare } from "../laws.ts";
import { checkedLately, residents } from "../registers/residents.ts";

/**
 * Every resident's health was checked within a year; whoever is new has thirty days 定期体检.
 *
 * Weihai's regulation art. 42(1) (A1) says regularly, order 66 art. 19 asks for the file; a year is a suggestion.
 *
 * @example
 * healthChecked.options.parse({}); //=> { warnDays: 30 }
 * tells(
 *   healthChecked,
 *   [{ kind: "eldercare/resident", at: "2026-05-06", data: { name: "老人甲", level: "able" }, subject: "r-1" }],
 *   { period: { from: "2026-05-06", to: "2026-06-30" }, asOf: "2026-06-30" },
 * );
 * //=> ["r-1 一年内没有体检"]
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
  options: z.object({ warnDays: quantity("d").int().min(1).max(90).default(30) }),
  requires: ({ warnDays }) => validity(checkedLately, { each: everyKey(residents), warnDays }),
  messages: { tooLow: { zh: "{key} 一年内没有体检", en: "{key} had no health check within a year" } },
});

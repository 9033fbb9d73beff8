import { cadence, defineRule, from } from "@houqin/core";
import { publication } from "@houqin/rules-general";
import * as z from "zod";
import { educationLaw, preschoolLaw } from "../laws.ts";

/**
 * What is charged is posted for parents in the first days of each term 收费公示 (学前教育法第六十九条 and 教育法第三十条, A1). The days are a suggestion.
 *
 * @example
 * tells(
 *   feesPublished,
 *   [
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-03-01" },
 * );
 * //=> ["2025年秋季学期期初 没有公示收费项目"]
 */
export const feesPublished = defineRule({
  id: "school/fees-published",
  title: { zh: "收费项目每学期公示", en: "Fees are posted each term" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: preschoolLaw,
      clause: "第六十九条",
      confidence: "A1",
      note: "收费项目和标准、服务内容、退费规则等应当向家长公示；期初公示的天数由单位定。",
    },
    { law: educationLaw, clause: "第三十条", confidence: "A1", note: "遵照国家有关规定收取费用并公开收费项目。" },
  ],
  remedy: {
    zh: "今天贴到校门公示栏，写明项目、标准、退费和举报电话。",
    en: "Post it at the gate today: items, rates, refunds, whom to call.",
  },
  keep: { zh: "收费公示照片", en: "Photographs of the notice" },
  options: z.object({ days: z.int().min(1).max(30).default(14) }),
  requires: ({ days }) =>
    cadence(from(publication, { where: { topic: { equals: "fees" } } }), {
      every: { unit: "term", at: ["start"], days },
    }),
  messages: {
    late: {
      zh: "{slot} 收费公示晚了：{at} 才公示，应在 {due} 前",
      en: "{slot}: fees posted late, at {at}, expected by {due}",
    },
    missed: { zh: "{slot} 没有公示收费项目", en: "{slot}: the fees were not posted" },
  },
});

import { defineRule, followUp, from, keysOf } from "@houqin/core";
import { audit } from "@houqin/rules-general";
import * as z from "zod";
import { authorityReport } from "../entries/authority-report.ts";
import { preschoolLaw } from "../laws.ts";
import { privateLicences } from "../registers/papers.ts";

/**
 * A private kindergarten hands its audited accounts to the education authority within so many days of the audit 报送审计报告 (学前教育法第七十条, A1; the days are a
 * suggestion).
 *
 * @example
 * tells(auditFiled, [
 *   { kind: "school/campus-paper", at: "2025-01-01", data: { holder: "site", category: "private-licence", issuedOn: "2025-01-01", validUntil: "2027-12-31" } },
 *   { kind: "general/audit", at: "2025-11-12T10:00", data: { topic: "accounts", findings: [] } },
 * ], { site: { kind: "kindergarten" }, asOf: "2026-03-01" });
 * //=> ["财务收支的审计报告没有报教育部门，应在 2025年12月12日 24:00 前报"]
 */
export const auditFiled = defineRule({
  id: "school/audit-filed",
  title: { zh: "经审计的报告报教育部门", en: "Audited accounts go to the education authority" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: preschoolLaw,
      clause: "第七十条",
      confidence: "A1",
      status: "suggestion",
      note: "向县级人民政府教育行政部门提交经审计的财务会计报告；天数为建议值。",
    },
  ],
  remedy: { zh: "今天把经审计的财务会计报告送教育局，留回执。", en: "Hand it in today and keep the receipt." },
  keep: { zh: "报送回执", en: "The receipt" },
  options: z.object({ days: z.int().min(1).max(180).default(30) }),
  requires: ({ days }) =>
    followUp(
      from(authorityReport, {
        where: { topic: { equals: "audited-accounts" }, to: { equals: "education" } },
        key: ["about"],
      }),
      {
        after: from(audit, { where: { topic: { equals: "accounts" } }, key: ["@id"] }),
        within: { days },
        onlyIf: { site: ["kindergarten"], metric: keysOf(privateLicences), period: "year", atLeast: 1 },
      },
    ),
  messages: {
    missed: {
      zh: "{topic}的审计报告没有报教育部门，应在 {due} 前报",
      en: "{topic}: the audit was not handed in by {due}",
    },
    late: {
      zh: "{topic}的审计报告报晚了：{at} 才报，应在 {due} 前",
      en: "{topic}: the audit was handed in at {at}, expected by {due}",
    },
  },
});

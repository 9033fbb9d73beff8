import { cadence, defineRule, from, keysOf } from "@houqin/core";
import { audit } from "@houqin/rules-general";
import { preschoolLaw } from "../laws.ts";
import { privateLicences } from "../registers/papers.ts";

/**
 * The accounts of a private kindergarten are audited every year 年度审计 (学前教育法第七十条, A1). Private is whoever holds the licence of a private school.
 *
 * @example
 * tells(privateAudited, [
 *   { kind: "school/campus-paper", at: "2025-01-01", data: { holder: "site", category: "private-licence", issuedOn: "2025-01-01", validUntil: "2027-12-31" } },
 * ], { site: { kind: "kindergarten" }, period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-03-01" });
 * //=> ["2025年 没有做年度审计"]
 */
export const privateAudited = defineRule({
  id: "school/private-audited",
  title: { zh: "民办幼儿园每年审计", en: "A private kindergarten is audited every year" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: preschoolLaw,
      clause: "第七十条",
      confidence: "A1",
      note: "民办幼儿园每年应当依法进行审计；公办幼儿园由主管部门审计。",
    },
  ],
  remedy: { zh: "联系会计师事务所，年内把审计做完。", en: "Have an auditor do it before the year is over." },
  keep: { zh: "审计报告", en: "The audit report" },
  requires: () =>
    cadence(from(audit, { where: { topic: { equals: "accounts" } } }), {
      every: "year",
      onlyIf: { site: ["kindergarten"], metric: keysOf(privateLicences), period: "year", atLeast: 1 },
    }),
  messages: {
    missed: { zh: "{slot} 没有做年度审计", en: "{slot}: not audited" },
  },
});

import { cadence, defineRule, everyOne, from } from "@houqin/core";
import * as z from "zod";
import { AuditTopic, audit } from "../entries/audits.ts";

/**
 * Accounts are checked or audited in every period 经费审计; each finding becomes an issue and is followed like any other. A rule of the house.
 *
 * @example
 * auditHeld.options.parse({}); //=> { topics: ["accounts"], every: "year" }
 * tells(
 *   auditHeld,
 *   [
 *   ],
 *   { period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-03-01" },
 * );
 * //=> ["2025年 没有做财务收支审计"]
 */
export const auditHeld = defineRule({
  id: "general/audit-held",
  title: { zh: "经费定期审计", en: "Accounts are audited regularly" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位财务制度和内部审计安排", en: "The site's own rules for its finances and internal audit" } },
  remedy: { zh: "定下审计人和日子，本期内补做。", en: "Name who audits and when, still in this period." },
  keep: { zh: "审计报告和整改回复", en: "The audit report and what was done" },
  options: z.object({
    topics: z.array(AuditTopic).min(1).default(["accounts"]),
    every: z.enum(["month", "quarter", "half", "year"]).default("year"),
  }),
  requires: ({ topics, every }) =>
    cadence(from(audit, { where: { topic: { in: topics } }, key: ["topic"] }), { every, each: everyOne(topics) }),
  messages: {
    missed: { zh: "{slot} 没有做{key}审计", en: "{key} {slot}: not audited" },
  },
});

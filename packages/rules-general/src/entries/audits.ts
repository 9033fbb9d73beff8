import { defineEntry } from "@houqin/core";
import * as z from "zod";
import { HazardSeverity, issue } from "./hazards.ts";

/** What an audit looks at. */
export const AuditTopic = z.enum(["accounts", "budget", "assets", "meals", "purchasing", "projects"]);

/** What people call them. */
export const auditTopicTitles = {
  accounts: { zh: "财务收支", en: "accounts" },
  budget: { zh: "预算执行", en: "budget" },
  assets: { zh: "资产", en: "assets" },
  meals: { zh: "伙食账", en: "meal accounts" },
  purchasing: { zh: "采购", en: "purchasing" },
  projects: { zh: "工程项目", en: "projects" },
} as const;

/**
 * Accounts are checked or audited 财务检查、经费审计. Each finding yields an issue, so that it is put right, verified and closed like any other.
 *
 * @example
 * const data = { topic: "accounts", findings: [{ title: "Invoice without a name", severity: "minor" }] };
 * const entry = { id: "a1", kind: "general/audit", at: "2025-10-08T09:00", data };
 * audit.yields?.entries(entry).map(({ name, data }) => `${name}: ${data.title}`); //=> ["issue-0: Invoice without a name"]
 */
export const audit = defineEntry("general/audit", {
  title: { zh: "经费审计", en: "Audit" },
  label: "topic",
  fields: {
    topic: { zh: "审计内容", en: "topic", values: auditTopicTitles },
    findings: { zh: "审计发现", en: "findings" },
    report: { zh: "审计报告", en: "report" },
    by: { zh: "审计人", en: "auditor" },
  },
  data: z.object({
    topic: AuditTopic,
    findings: z.array(z.object({ title: z.string(), severity: HazardSeverity })),
    report: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 7,
  yields: {
    kinds: [issue.id],
    entries: ({ actors, data: { findings } }) =>
      findings.map(({ title, severity }, index) => ({
        name: `issue-${index}`,
        kind: issue.id,
        actors: actors?.by === undefined ? {} : { by: actors.by },
        data: { title, category: "finance", severity, source: "audit", onTheSpot: false },
      })),
  },
});

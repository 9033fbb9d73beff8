import { defineRule, everyKey, sitePeople, validity } from "@houqin/core";
import { healthCertificates } from "@houqin/rules-general";
import * as z from "zod";
import { preschoolLaw } from "../laws.ts";

/**
 * Everybody on the staff of a kindergarten has a health check in force 教职工健康检查 (学前教育法第四十五条, A1: before they start, and every year).
 *
 * @example
 * tells(
 *   staffHealthChecked,
 *   [
 *     { kind: "site/person", at: "2025-08-01", data: { name: "保育员甲", post: "carer" }, subject: "p-carer-1" },
 *   ],
 *   { site: { kind: "kindergarten" } },
 * );
 * //=> ["p-carer-1 的健康检查没做或已过期"]
 */
export const staffHealthChecked = defineRule({
  id: "school/staff-health-checked",
  title: { zh: "幼儿园教职工每年健康检查", en: "The staff of a kindergarten is examined every year" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: preschoolLaw,
      clause: "第四十五条",
      confidence: "A1",
      note: "园长、教师、保育员、卫生保健人员、安全保卫人员和其他工作人员，入职前和入职后每年健康检查。",
    },
  ],
  remedy: { zh: "没体检或过期的先离岗，体检合格再回来。", en: "Off work until the check is done and passed." },
  keep: { zh: "健康证或体检报告", en: "Health certificates of the staff" },
  options: z.object({ warnDays: z.int().min(1).max(90).default(30) }),
  requires: ({ warnDays }) =>
    validity(healthCertificates, { each: everyKey(sitePeople), warnDays, onlyIf: { site: ["kindergarten"] } }),
  messages: {
    tooLow: { zh: "{key} 的健康检查没做或已过期", en: "{key} has no health check in force" },
    expiring: { zh: "{key} 的健康检查 {until} 到期，请提前体检", en: "The health check of {key} runs out on {until}" },
  },
});

import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { securityIncidents } from "../metrics/children.ts";

/**
 * No theft and nobody breaking in within a term 治安事件. A rule of the house.
 *
 * @example
 * tells(
 *   noSecurityIncident,
 *   [
 *     { kind: "general/incident", at: "2025-11-12T07:00", data: { category: "theft", severity: "slight", heardAt: "2025-11-12T07:10", description: "电脑一台失窃" } },
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-03-01" },
 * );
 * //=> ["2025年秋季学期 失窃和闯入 1 起，控制目标 0 起"]
 */
export const noSecurityIncident = defineRule({
  id: "school/no-security-incident",
  title: { zh: "不发生失窃和闯入", en: "No theft, no intrusion" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "学校安全目标", en: "The school's own goals for safety" } },
  remedy: { zh: "报警，调监控，补上那道漏洞。", en: "Call the police, look at the pictures and close the gap." },
  keep: { zh: "事件登记和处理结果", en: "The record of the incident" },
  options: z.object({ most: z.int().min(0).max(10).default(0) }),
  requires: ({ most }) => ceiling(securityIncidents, { atMost: most, period: "term" }),
  messages: {
    tooHigh: {
      zh: "{period} 失窃和闯入 {value} 起，控制目标 {bound} 起",
      en: "{period}: {value} thefts and intrusions, expected at most {bound}",
    },
  },
});

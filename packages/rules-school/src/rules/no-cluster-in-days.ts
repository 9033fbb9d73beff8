import { defineCheck, formatDay, from } from "@houqin/core";
import * as z from "zod";
import { crowded } from "../crowded.ts";
import { alarmingSymptoms, sickLeave } from "../entries/illness.ts";
import { outbreakCode } from "../laws.ts";

/**
 * No more than so many of one class have the same symptom within so many days 三天内同症状病例; one more is a cluster that is to be reported. The code
 * of 2006: five within three days (A2; a full copy and the rules of several schools agree). A check by code, since the days slide.
 *
 * @example
 * tells(
 *   noClusterInDays,
 *   ["10", "10", "11", "11", "12"].map((day, n) => ({
 *     kind: "school/sick-leave", at: `2025-11-${day}T08:4${n}`, data: { pupil: `学生${n}`, symptom: "fever" }, area: "class-1",
 *   })),
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-03-01" },
 * );
 * //=> ["class-1 到 2025年11月12日 的 3 天内发热 5 例，超过 4 例就要按聚集性病例报告"]
 */
export const noClusterInDays = defineCheck({
  id: "school/no-cluster-in-days",
  title: { zh: "数日内同班同症状病例", en: "Cases alike within days" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: outbreakCode,
      confidence: "A2",
      note: "同班或同宿舍三天内五例以上同类症状应报告；全文转载和多所学校的制度一致。",
    },
  ],
  remedy: {
    zh: "当天报告卫生和教育部门，班级通风消毒，追踪密切接触者。",
    en: "Report it today, air and disinfect the room, and ask after contacts.",
  },
  keep: { zh: "因病缺勤登记", en: "The record of sick leave" },
  options: z.object({ cases: z.int().min(1).max(20).default(4), days: z.int().min(2).max(10).default(3) }),
  reads: { leaves: from(sickLeave, { where: { symptom: { in: alarmingSymptoms } }, key: ["@area", "symptom"] }) },
  period: "term",
  messages: {
    cluster: {
      zh: "{class} 到 {day} 的 {days} 天内{symptom} {count} 例，超过 {most} 例就要按聚集性病例报告",
      en: "{class}: {count} cases of {symptom} in {days} days to {day}; above {most} they are a cluster to be reported",
    },
  },
  check({ rows, key, options: { cases, days }, found }) {
    const full = crowded(rows.leaves, { days, least: cases + 1 });
    if (!full) return [];
    const [area = "", symptom = ""] = key;
    const values = { class: area, symptom, day: formatDay(full.to), days, count: full.ids.length, most: cases };
    return [found("cluster", values, full.ids)];
  },
});

import { defineCheck, formatDay, from } from "@houqin/core";
import * as z from "zod";
import { crowded } from "../crowded.ts";
import { sickTrace } from "../entries/illness.ts";
import { clusterLines } from "../laws.ts";

/** Days over which cases of an illness are counted, where they are not seven. */
const days: Readonly<Record<string, number>> = { dysentery: 3, measles: 10 };

/**
 * Fewer cases of an illness in the school than make a cluster, within seven days, three of dysentery, ten of measles 聚集性疫情病例数; of hand, foot and mouth disease two
 * in one class are enough. Lines as a city's health office prints them (A2, one place), so only where it is chosen. A check by code, since the days slide and differ by illness.
 *
 * @example
 * tells(diseaseCluster, ["10", "17"].map((day, n) => (
 *   { kind: "school/sick-trace", at: `2025-11-${day}T09:00`, data: { leave: `leave-${n}`, diagnosis: "麻疹", disease: "measles" } }
 * )), { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-03-01" });
 * //=> ["到 2025年11月17日 的 10 天内麻疹 2 例，达到 2 例的聚集性疫情标准"]
 */
export const diseaseCluster = defineCheck({
  id: "school/disease-cluster",
  title: { zh: "同病种病例达到聚集性疫情标准", en: "Cases of one illness make a cluster" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: clusterLines,
      confidence: "A2",
      status: "suggestion",
      note: "全国标准的地方转印件，只有一处；以当地疾控通知为准。",
    },
  ],
  remedy: { zh: "当天报疾控和教育部门，按指导隔离消毒。", en: "Report it today; set apart and disinfect as told." },
  keep: { zh: "因病缺勤追踪记录", en: "What was asked of those away ill" },
  options: z.object({
    cases: z
      .object({
        "hand-foot-mouth": z.int().min(2).max(50).default(5),
        norovirus: z.int().min(2).max(50).default(10),
        dysentery: z.int().min(2).max(50).default(10),
        conjunctivitis: z.int().min(2).max(50).default(3),
        influenza: z.int().min(2).max(50).default(10),
        "scarlet-fever": z.int().min(2).max(50).default(10),
        measles: z.int().min(2).max(50).default(2),
        rubella: z.int().min(2).max(50).default(5),
        mumps: z.int().min(2).max(50).default(5),
        chickenpox: z.int().min(2).max(50).default(5),
      })
      .prefault({}),
    inClass: z.int().min(2).max(50).default(2),
  }),
  reads: { traces: from(sickTrace, { where: { disease: { exists: true } }, key: ["disease"] }) },
  period: "term",
  messages: {
    cluster: {
      zh: "到 {day} 的 {days} 天内{disease} {count} 例，达到 {line} 例的聚集性疫情标准",
      en: "{count} cases of {disease} in {days} days to {day}: {line} make a cluster",
    },
    clusterInClass: {
      zh: "{class} 到 {day} 的 {days} 天内{disease} {count} 例，同班达到 {line} 例即为聚集性疫情",
      en: "{class}: {count} cases of {disease} in {days} days to {day}; {line} in one class make a cluster",
    },
  },
  check({ rows, key: [disease = ""], options: { cases, inClass }, found, unknown }) {
    const within = days[disease] ?? 7;
    const line = (cases as Readonly<Record<string, number>>)[disease] ?? Number.POSITIVE_INFINITY;
    const all = crowded(rows.traces, { days: within, least: line });
    if (all) {
      const values = { disease, day: formatDay(all.to), days: within, count: all.ids.length, line };
      return [found("cluster", values, all.ids)];
    }
    if (disease !== "hand-foot-mouth") return [];
    for (const room of new Set(rows.traces.flatMap(({ area }) => area ?? []))) {
      const full = crowded(
        rows.traces.filter(({ area }) => area === room),
        { days: within, least: inClass },
      );
      if (!full) continue;
      const values = {
        class: room,
        disease,
        day: formatDay(full.to),
        days: within,
        count: full.ids.length,
        line: inClass,
      };
      return [found("clusterInClass", values, full.ids)];
    }
    const nowhere = rows.traces.some(({ area }) => area === undefined);
    return nowhere ? [unknown({ what: "path", kind: sickTrace.id, path: "@area" })] : [];
  },
});

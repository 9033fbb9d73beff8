import { defineCheck, from } from "@houqin/core";
import * as z from "zod";
import { energyMeasure } from "../entries/energy-plan.ts";
import { meterReading } from "../entries/meters.ts";

/**
 * The meters that make up most of a utility's use have a measure that is to save there 抓大不放小: the greatest first, until so large a
 * share is reached. Energy management, no law.
 *
 * @example
 * significantUses.options.parse({}); //=> { share: 0.8, utility: "electric" }
 * tells(
 *   significantUses,
 *   [
 *     { id: "m-meter-1", kind: "general/energy-measure", at: "2025-03-01T09:00", data: { title: "走廊换灯", meter: "meter-1", expected: 5000 } },
 *     { kind: "general/meter-reading", at: "2025-06-30T08:00", data: { meter: "meter-3", utility: "water", reading: 1900, used: 900 } },
 *   ],
 *   { options: { utility: "water" } },
 * );
 * //=> ["meter-3 用了总量的 100%，还没有节能措施"]
 */
export const significantUses = defineCheck({
  id: "general/significant-uses",
  title: { zh: "用能大户有节能措施", en: "The greatest users have a measure" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: {
      zh: "能源管理的做法：先抓用量大的，比例由单位定",
      en: "Energy management: the greatest first; the share is the site's own",
    },
  },
  remedy: {
    zh: "给这块表定一条节能措施，写明预计节多少、谁负责。",
    en: "Set a measure there: how much it is to save, and who sees to it.",
  },
  keep: { zh: "抄表台账、节能措施表", en: "Readings, and the list of measures" },
  options: z.object({
    share: z.number().min(0.3).max(1).default(0.8),
    utility: z.enum(["electric", "water", "gas"]).default("electric"),
  }),
  reads: { readings: from(meterReading, {}), measures: from(energyMeasure, {}) },
  period: "plan",
  messages: {
    noMeasure: {
      zh: "{meter} 用了总量的 {percent}%，还没有节能措施",
      en: "{meter} ran {percent}% of all, and no measure is to save there",
    },
  },
  check({ rows, options: { share, utility }, found, unknown }) {
    const read = rows.readings.filter(({ data }) => data.utility === utility);
    if (read.some(({ data }) => data.used === undefined)) {
      return [unknown({ what: "path", kind: meterReading.id, path: "used" })];
    }
    const uses = [...new Set<string>(read.map(({ data }) => data.meter))].map((meter) => {
      const own = read.filter(({ data }) => data.meter === meter);
      return { meter, ids: own.map(({ id }) => id), used: own.reduce((sum, { data: { used = 0 } }) => sum + used, 0) };
    });
    const total = uses.reduce((sum, { used }) => sum + used, 0);
    const measured = new Set<string>(rows.measures.map(({ data }) => data.meter));
    let reached = 0;
    return uses
      .toSorted((a, b) => b.used - a.used || (a.meter < b.meter ? -1 : 1))
      .flatMap(({ meter, used, ids }) => {
        const large = used > 0 && reached < share * total;
        reached += used;
        if (!large || measured.has(meter)) return [];
        return [found("noMeasure", { meter: [meter], percent: Math.round((used / total) * 100) }, ids)];
      });
  },
});

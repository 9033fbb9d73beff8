import { defineCheck, from, meterUse } from "@houqin/core";
import * as z from "zod";
import { meterReading } from "../entries/meters.ts";
import { energyRegulation } from "../laws.ts";

/**
 * A meter's readings hang together: no dial goes back without a reason, no two readings of one moment differ, none is missing for long, and a
 * changed meter has a last reading 抄表连续. A dial that passes its end, or a change with both readings, is in order.
 *
 * 公共机构节能条例第十五条第一款 (A1) asks state-funded units to record readings truthfully; the days are suggested.
 *
 * @example
 * readingsSound.options.parse({}); //=> { mostDays: 35, rollsAt: 1000000 }
 * tells(
 *   readingsSound,
 *   [
 *     { id: "r-10-01-500", kind: "general/meter-reading", at: "2025-10-01T08:00", data: { meter: "m-1", utility: "electric", reading: 500 } },
 *     { id: "r-10-31-480", kind: "general/meter-reading", at: "2025-10-31T08:00", data: { meter: "m-1", utility: "electric", reading: 480 } },
 *   ],
 * );
 * //=> ["m-1 表底倒走，从 500 变成 480"]
 */
export const readingsSound = defineCheck({
  id: "general/readings-sound",
  title: { zh: "抄表连续、不倒走", en: "Meter readings hang together" },
  severity: "info",
  since: "2026.1",
  basis: [
    {
      law: energyRegulation,
      clause: "第十五条第一款",
      confidence: "A1",
      status: "suggestion",
      note: "公共机构应当如实记录能源消费计量原始数据，建立统计台账；间隔天数为建议值。",
    },
  ],
  remedy: {
    zh: "到现场复核表底；换了表的补登旧表止码和新表起码。",
    en: "Look at the meter again; for a changed one, add the old one's last reading and the new one's first.",
  },
  keep: { zh: "抄表台账，换表写明止码和起码", en: "Readings, of a changed meter the last and the first" },
  options: z.object({
    mostDays: z.int().min(1).max(366).default(35),
    rollsAt: z.number().min(1000).max(1e9).default(1000000),
  }),
  reads: { readings: from(meterReading, { key: ["meter"] }) },
  period: "plan",
  messages: {
    fellBack: { zh: "{meter} 表底倒走，从 {from} 变成 {to}", en: "The dial of {meter} went back from {from} to {to}" },
    conflict: {
      zh: "{meter} 同一时刻抄了两个数：{from} 和 {to}",
      en: "{meter} was read as {from} and as {to} at one moment",
    },
    gap: {
      zh: "{meter} 从 {since} 到 {at} 没有抄表，超过 {days} 天",
      en: "{meter} was not read from {since} to {at}, over {days} days",
    },
    swapUnread: {
      zh: "{meter} 换表没有登记旧表止码，{since} 之后的用量不清楚",
      en: "{meter} was changed without a last reading; what ran after {since} is not known",
    },
  },
  check({ rows, key, options: { mostDays, rollsAt }, found }) {
    const dials = rows.readings.map(({ id, at, data: { reading, event } }) => ({ id, at, reading, event }));
    const byId = new Map(dials.map((dial) => [dial.id, dial]));
    const meter = [...key];
    return meterUse(dials, { mostDays, rollsAt }).told.flatMap(({ code, readings }) => {
      const [before, after] = readings.map((id) => byId.get(id));
      if (!before || !after) return [];
      const values = { meter, from: before.reading, to: after.reading };
      const [since, at] = [before.at.slice(0, 10), after.at.slice(0, 10)];
      if (code === "fellBack" || code === "conflict") return [found(code, values, readings)];
      if (code === "gap") return [found(code, { meter, since, at, days: mostDays }, readings)];
      return code === "swapUnread" ? [found(code, { meter, since }, readings)] : [];
    });
  },
});

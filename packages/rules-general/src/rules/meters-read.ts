import { cadence, defineRule, everyKey, from } from "@houqin/core";
import * as z from "zod";
import { meterReading } from "../entries/meters.ts";
import { energyRegulation } from "../laws.ts";
import { meters } from "../registers/equipment.ts";

/**
 * Every meter is read each month 按期抄表.
 *
 * 公共机构节能条例第十四条 (A1) asks state-funded units to meter use by kind; how often to read is suggested.
 *
 * @example
 * metersRead.options.parse({}); //=> { every: "month" }
 * tells(
 *   metersRead,
 *   [
 *     { kind: "site/asset", at: "2024-01-01", data: { name: "总表", category: "meter-electric" }, subject: "meter-1" },
 *     { kind: "general/meter-reading", at: "2025-12-01T00:00", data: { meter: "meter-1", utility: "electric", reading: 1100 } },
 *   ],
 *   { period: { from: "2025-11-01", to: "2025-11-30" } },
 * );
 * //=> ["meter-1 2025年11月 没有抄表"]
 */
export const metersRead = defineRule({
  id: "general/meters-read",
  title: { zh: "按期抄表", en: "Meters are read" },
  severity: "info",
  since: "2026.1",
  basis: [
    {
      law: energyRegulation,
      clause: "第十四条",
      confidence: "A1",
      status: "suggestion",
      note: "公共机构实行能源消费分户、分类、分项计量；频次为建议值。",
    },
  ],
  remedy: { zh: "补抄并注明抄表日期。", en: "Read it and note the date." },
  keep: { zh: "抄表台账", en: "The log of readings" },
  options: z.object({ every: z.enum(["month", "quarter"]).default("month") }),
  requires: ({ every }) => cadence(from(meterReading, { key: ["meter"] }), { each: everyKey(meters), every }),
  messages: {
    missed: { zh: "{key} {slot} 没有抄表", en: "Meter {key} was not read in {slot}" },
  },
});

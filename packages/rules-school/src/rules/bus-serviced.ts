import { cadence, defineRule, everyKey, from } from "@houqin/core";
import { equipmentCheck } from "@houqin/rules-general";
import * as z from "zod";
import { busRegulation, minorsLaw } from "../laws.ts";
import { schoolBuses } from "../registers/equipment.ts";

/**
 * Each school bus is checked and serviced in every month 校车维护. 校车安全管理条例第二十二条 and 未成年人保护法第三十六条 (A1) ask for regular checks; monthly is a suggestion.
 *
 * @example
 * tells(
 *   busServiced,
 *   [
 *     { kind: "site/asset", at: "2025-08-01", data: { name: "1号校车", category: "school-bus" }, subject: "bus-1" },
 *   ],
 *   { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2026-03-01" },
 * );
 * //=> ["bus-1 2025年11月 没有做安全维护"]
 */
export const busServiced = defineRule({
  id: "school/bus-serviced",
  title: { zh: "校车定期安全维护", en: "The bus is serviced regularly" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: busRegulation,
      clause: "第二十一条、第二十二条",
      confidence: "A1",
      status: "suggestion",
      note: "做好校车的安全维护，建立档案；逃生锤、干粉灭火器、急救箱完好；频次为建议值。",
    },
    {
      law: minorsLaw,
      clause: "第三十六条",
      confidence: "A1",
      status: "suggestion",
      note: "定期对校车进行安全检查；频次为建议值。",
    },
  ],
  remedy: {
    zh: "送修理厂检查一遍，安全锤、灭火器、急救箱一并看。",
    en: "Have it checked; look at hammer, extinguisher and first-aid box too.",
  },
  keep: { zh: "校车维护档案", en: "The service file of the bus" },
  options: z.object({ every: z.enum(["week", "month", "quarter"]).default("month") }),
  requires: ({ every }) => cadence(from(equipmentCheck, { key: ["asset"] }), { each: everyKey(schoolBuses), every }),
  messages: {
    missed: { zh: "{key} {slot} 没有做安全维护", en: "{key} {slot}: not serviced" },
  },
});

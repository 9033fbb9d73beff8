import { cadence, defineRule, everyKey, from, quantity } from "@houqin/core";
import * as z from "zod";
import { equipmentCare } from "../entries/equipment.ts";
import { foodSafetyLaw } from "../laws.ts";
import { coldUnits } from "../registers/places.ts";

/**
 * Cold equipment is calibrated at most so many days apart 定期清洗校验.
 *
 * Food Safety Law art. 56(1) says regularly and gives no number; 90 days is a suggestion.
 *
 * @example
 * equipmentCalibrated.options.parse({}); //=> { days: 90 }
 * tells(
 *   equipmentCalibrated,
 *   [
 *     { kind: "site/asset", at: "2025-08-01", data: { name: "冷藏柜", category: "chiller" }, subject: "chiller-1" },
 *   ],
 *   { asOf: "2025-12-31" },
 * );
 * //=> ["chiller-1 2025年8月1日 以后 一直没有校验，已超过期限"]
 */
export const equipmentCalibrated = defineRule({
  id: "canteen/equipment-calibrated",
  title: { zh: "冷藏设备定期校验", en: "Cold equipment is calibrated" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: foodSafetyLaw,
      clause: "第五十六条第一款",
      confidence: "A1",
      status: "suggestion",
      note: "定期清洗、校验，没有天数；90天为建议值。",
    },
  ],
  remedy: { zh: "安排校验并贴标签。", en: "Have it calibrated and labelled." },
  keep: { zh: "校验记录和设备上的标签", en: "The calibration record, and the label on the unit" },
  options: z.object({ days: quantity("d").int().min(30).max(366).default(90) }),
  requires: ({ days }) =>
    cadence(from(equipmentCare, { where: { task: { equals: "calibrate" } }, key: ["asset"] }), {
      every: { unit: "gap", atMost: days, in: "days" },
      each: everyKey(coldUnits),
    }),
  messages: {
    late: {
      zh: "{key} 校验晚了：{at} 才做，应在 {due} 前",
      en: "{key} was calibrated late, at {at}; expected by {due}",
    },
    missed: { zh: "{key} {slot} 一直没有校验，已超过期限", en: "{key} was not calibrated in time: {slot}" },
  },
});

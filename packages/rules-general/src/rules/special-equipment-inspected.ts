import { defineRule, everyKey, validity } from "@houqin/core";
import * as z from "zod";
import { specialEquipmentLaw } from "../laws.ts";
import { specialEquipment, specialEquipmentInspections } from "../registers/equipment.ts";

/**
 * Every lift, boiler and pressure vessel in use is within its inspection 特种设备检验 (特种设备安全法第四十条第三款, A1).
 *
 * @example
 * specialEquipmentInspected.options.parse({}); //=> { warnDays: 45 }
 * tells(
 *   specialEquipmentInspected,
 *   [
 *     { kind: "site/asset", at: "2024-01-01", data: { name: "客梯", category: "lift" }, subject: "lift-1" },
 *   ],
 * );
 * //=> ["lift-1 没有有效的检验报告，不得使用"]
 */
export const specialEquipmentInspected = defineRule({
  id: "general/special-equipment-inspected",
  title: { zh: "特种设备在检验有效期内", en: "Special equipment is within its inspection" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: specialEquipmentLaw,
      clause: "第四十条第三款",
      confidence: "A1",
      note: "未经定期检验或者检验不合格的特种设备，不得继续使用。",
    },
  ],
  remedy: { zh: "过期的设备立即停用挂牌，等检验合格再开。", en: "Take it out of use until it has passed." },
  keep: { zh: "检验报告和使用登记证", en: "Inspection reports and the registration" },
  options: z.object({ warnDays: z.int().min(1).max(180).default(45) }),
  requires: ({ warnDays }) => validity(specialEquipmentInspections, { each: everyKey(specialEquipment), warnDays }),
  messages: {
    tooLow: { zh: "{key} 没有有效的检验报告，不得使用", en: "{key} is not within its inspection" },
    expiring: {
      zh: "{key} 的检验 {until} 到期，请提前报检",
      en: "The inspection of {key} runs out on {until}; ask for the next",
    },
  },
});

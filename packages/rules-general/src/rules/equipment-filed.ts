import { coverage, defineRule, everyKey } from "@houqin/core";
import { specialEquipmentLaw } from "../laws.ts";
import { equipmentFiles, specialEquipment } from "../registers/equipment.ts";

/**
 * Every lift, boiler and pressure vessel has its safety file 安全技术档案 (特种设备安全法第三十五条, A1).
 *
 * @example
 * tells(
 *   equipmentFiled,
 *   [
 *     { kind: "site/asset", at: "2025-09-01", data: { name: "客梯", category: "lift" }, subject: "lift-1" },
 *   ],
 * );
 * //=> ["lift-1 没有安全技术档案"]
 */
export const equipmentFiled = defineRule({
  id: "general/equipment-filed",
  title: { zh: "特种设备一机一档", en: "Every machine has its safety file" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: specialEquipmentLaw,
      clause: "第三十五条",
      confidence: "A1",
      note: "特种设备使用单位应当建立特种设备安全技术档案。",
    },
  ],
  remedy: { zh: "建档，一台一册，五类材料齐全。", en: "Open a file for each, with all five parts." },
  keep: { zh: "特种设备安全技术档案", en: "The safety files" },
  requires: () => coverage(equipmentFiles, { each: everyKey(specialEquipment) }),
  messages: {
    tooLow: { zh: "{key} 没有安全技术档案", en: "{key} has no safety file" },
  },
});

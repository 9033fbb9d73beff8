import { defineRule, presence } from "@houqin/core";
import { equipmentFile } from "../entries/equipment-files.ts";
import { specialEquipmentLaw } from "../laws.ts";

/**
 * A safety file holds design papers, inspections, use, upkeep and faults 档案五项 (特种设备安全法第三十五条, A1).
 *
 * @example
 * tells(
 *   equipmentFileWhole,
 *   [
 *     { kind: "general/equipment-file", at: "2025-09-01", data: { asset: "lift-1", design: "A柜", inspections: "A柜", use: "A柜", upkeep: "A柜" } },
 *   ],
 * );
 * //=> ["lift-1：档案不全，缺 运行故障和事故记录"]
 */
export const equipmentFileWhole = defineRule({
  id: "general/equipment-file-whole",
  title: { zh: "安全技术档案五类材料齐全", en: "A safety file holds five parts" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: specialEquipmentLaw,
      clause: "第三十五条",
      confidence: "A1",
      note: "档案应当包括设计文件等、检验和自检记录、使用状况、维护保养、故障和事故记录。",
    },
  ],
  remedy: {
    zh: "缺哪样补哪样，找维保单位要保养和故障记录。",
    en: "Add what is missing; the contractor has records of upkeep and faults.",
  },
  keep: { zh: "特种设备安全技术档案", en: "The safety files" },
  requires: () => presence(equipmentFile, ["design", "inspections", "use", "upkeep", "faults"]),
  messages: {
    absent: { zh: "档案不全，缺 {parts}", en: "The file lacks {parts}" },
  },
});

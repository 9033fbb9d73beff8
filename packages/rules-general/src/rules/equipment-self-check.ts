import { cadence, defineRule, everyKey, from } from "@houqin/core";
import { equipmentCheck } from "../entries/rounds.ts";
import { specialEquipmentRegulation } from "../laws.ts";
import { specialEquipment } from "../registers/equipment.ts";

/**
 * Every piece of special equipment is checked by its own unit each month 每月自查 (特种设备安全监察条例第二十七条, A1).
 *
 * @example
 * "requirement" in equipmentSelfCheck.judge && equipmentSelfCheck.judge.requirement({});
 * //=> { shape: "cadence", of: { kind: "general/equipment-check", where: { task: { equals: "self-check" } }, key: ["asset"] }, each: { register: "general/special-equipment" }, every: { unit: "month" } }
 * tells(
 *   equipmentSelfCheck,
 *   [
 *     { kind: "site/asset", at: "2024-01-01", data: { name: "客梯", category: "lift" }, subject: "lift-1" },
 *     { kind: "general/equipment-check", at: "2025-11-12T09:00", data: { asset: "lift-1", task: "upkeep", ok: true } },
 *   ],
 *   { period: { from: "2025-11-01", to: "2025-11-30" } },
 * );
 * //=> ["lift-1 2025年11月 没做自查"]
 */
export const equipmentSelfCheck = defineRule({
  id: "general/equipment-self-check",
  title: { zh: "特种设备每月自查", en: "Special equipment self-check each month" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: specialEquipmentRegulation,
      clause: "第二十七条第二款",
      confidence: "A1",
      note: "在用特种设备至少每月进行一次自行检查，并作出记录。",
    },
  ],
  remedy: { zh: "本月自查补上，异常的当场停用。", en: "Do this month's self-check; stop anything abnormal." },
  keep: { zh: "自行检查记录", en: "The log of self-checks" },
  requires: () =>
    cadence(from(equipmentCheck, { where: { task: { equals: "self-check" } }, key: ["asset"] }), {
      each: everyKey(specialEquipment),
      every: "month",
    }),
  messages: {
    missed: { zh: "{key} {slot} 没做自查", en: "{key} was not self-checked in {slot}" },
  },
});

import { defineRule, presence } from "@houqin/core";
import { wasteTransfer } from "../entries/contractors.ts";

/**
 * Each load of waste has its slip, its barrels and whoever handed it over 泔水交运有联单.
 *
 * Some places ask for a ledger and a slip for each load; elsewhere it is the proof of who took the waste.
 *
 * @example
 * tells(
 *   wasteSlip,
 *   [
 *     { kind: "hotel/waste-transfer", at: "2026-03-02T21:30", data: { kind: "oil", kilograms: 40, hauler: "洁城环保", barrels: 1 }, actors: { by: "steward-1" } },
 *   ],
 * );
 * //=> ["废弃油脂：交运记录不全，缺 联单号"]
 */
export const wasteSlip = defineRule({
  id: "hotel/waste-slip",
  title: { zh: "泔水交运有联单", en: "Waste leaves with a slip" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: {
      zh: "部分地方要求台账和联单，其他地方作内部管理要求",
      en: "Some places ask for a ledger and slips; elsewhere it is good housekeeping",
    },
  },
  remedy: {
    zh: "向收运单位补要联单，桶数和经手人当天写上。",
    en: "Ask the hauler for the slip; note barrels and names the same day.",
  },
  keep: { zh: "收运联单和交运台账", en: "Slips and the ledger" },
  requires: () => presence(wasteTransfer, ["slip", "barrels", "by"]),
  messages: { absent: { zh: "交运记录不全，缺 {parts}", en: "The record is incomplete: {parts} missing" } },
});

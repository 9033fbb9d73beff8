import { defineRule, from, validity } from "@houqin/core";
import { wasteTransfer } from "../entries/contractors.ts";
import { solidWasteLaw } from "../laws.ts";
import { haulerLicences } from "../registers/papers.ts";

/**
 * Food waste and used oil go to haulers whose licence is valid that day 泔水交有资质单位.
 *
 * Solid Waste Law art. 57(2).
 *
 * @example
 * tells(
 *   wasteLicensed,
 *   [
 *     { kind: "hotel/contractor", at: "2026-01-01", data: { name: "洁城环保", service: "waste" }, subject: "洁城环保" },
 *     { kind: "hotel/waste-transfer", at: "2026-03-02T21:30", data: { kind: "food", barrels: 6, kilograms: 380, hauler: "洁城环保" } },
 *   ],
 * );
 * //=> ["洁城环保 没有有效的收运许可，却交了泔水"]
 */
export const wasteLicensed = defineRule({
  id: "hotel/waste-licensed",
  title: { zh: "泔水交有资质单位", en: "Food waste goes to licensed haulers" },
  severity: "error",
  since: "2026.1",
  basis: [{ law: solidWasteLaw, clause: "第五十七条第二款", confidence: "A1", note: "交由具备相应资质条件的单位" }],
  remedy: { zh: "换有资质的单位来收，没有资质的停止交运。", en: "Change to a licensed hauler." },
  keep: { zh: "收运单位的许可证和合同", en: "The hauler's licence and contract" },
  requires: () =>
    validity(haulerLicences, { when: { entries: from(wasteTransfer, { key: ["hauler"] }) }, warnDays: 30 }),
  messages: {
    tooLow: { zh: "{key} 没有有效的收运许可，却交了泔水", en: "Waste went to {key} without a valid licence" },
  },
});

import { defineRule, from, validity } from "@houqin/core";
import { wasteTransfer } from "../entries/food-waste.ts";
import { solidWasteLaw } from "../laws.ts";
import { wasteLicences } from "../registers/kitchen.ts";

/**
 * Food waste and used oil go to haulers whose licence is valid that day 餐厨垃圾交有资质单位.
 *
 * Solid Waste Law art. 57(2).
 *
 * @example
 * "requirement" in foodWasteLicensed.judge && foodWasteLicensed.judge.requirement({}).shape; //=> "level"
 * tells(
 *   foodWasteLicensed,
 *   [
 *     { kind: "general/waste-transfer", at: "2025-11-12T18:30", data: { kind: "oil", kilograms: 40, hauler: "clean-co" } },
 *   ],
 * );
 * //=> ["clean-co 没有有效的收运资质，却交了餐厨垃圾"]
 */
export const foodWasteLicensed = defineRule({
  id: "general/food-waste-licensed",
  title: { zh: "餐厨垃圾交有资质单位", en: "Food waste goes to licensed haulers" },
  severity: "error",
  since: "2026.1",
  basis: [{ law: solidWasteLaw, clause: "第五十七条第二款", confidence: "A1", note: "交由具备相应资质条件的单位。" }],
  remedy: { zh: "换有资质的单位来收，旧合同停掉。", en: "Change to a licensed hauler." },
  keep: { zh: "收运单位的许可证和合同", en: "The hauler's licence and contract" },
  requires: () =>
    validity(wasteLicences, { when: { entries: from(wasteTransfer, { key: ["hauler"] }) }, warnDays: 30 }),
  messages: {
    expiring: {
      zh: "{key} 的收运许可 {until} 到期，请提前催换新证",
      en: "The licence of {key} runs out on {until}; ask for the new one",
    },
    tooLow: { zh: "{key} 没有有效的收运资质，却交了餐厨垃圾", en: "Waste went to {key} without a valid licence" },
  },
});

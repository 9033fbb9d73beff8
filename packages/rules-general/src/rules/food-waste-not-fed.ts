import { defineRule, prohibition } from "@houqin/core";
import { wasteTransfer } from "../entries/food-waste.ts";
import { solidWasteLaw } from "../laws.ts";

/**
 * Food waste never goes to feed livestock 餐厨垃圾不喂畜禽.
 *
 * Solid Waste Law art. 57: whoever makes it hands it to a qualified firm; farms must not feed it raw.
 *
 * @example
 * tells(foodWasteNotFed, [{ kind: "general/waste-transfer", at: "2025-11-12T18:30", data: { kind: "food", kilograms: 40, hauler: "farm", destination: "livestock" } }]);
 * //=> ["farm：餐厨垃圾拉去喂了畜禽"]
 */
export const foodWasteNotFed = defineRule({
  id: "general/food-waste-not-fed",
  title: { zh: "餐厨垃圾不喂畜禽", en: "Food waste feeds no livestock" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: solidWasteLaw,
      clause: "第五十七条第二款、第三款",
      confidence: "A1",
      note: "交有资质单位无害化处理；禁止养殖场用未经无害化处理的厨余垃圾饲喂畜禽。",
    },
  ],
  remedy: { zh: "马上停止，改交有资质的收运单位。", en: "Stop at once and hand it to a licensed hauler." },
  keep: { zh: "清运联单，写明去向", en: "The slips, with where it goes" },
  requires: () => prohibition(wasteTransfer, { destination: { equals: "livestock" } }),
  messages: { forbidden: { zh: "餐厨垃圾拉去喂了畜禽", en: "food waste went to feed livestock" } },
});

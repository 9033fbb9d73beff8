import { defineRule, presence } from "@houqin/core";
import * as z from "zod";
import { wasteTransfer } from "../entries/food-waste.ts";
import { hezeFoodWaste } from "../laws.ts";

/**
 * Each line of the food-waste ledger holds its slip and where the waste goes 餐厨垃圾台账联单. Kind, weight and hauler stand on every line anyway;
 * barrels and whoever handed it over may be asked too.
 *
 * Heze's regulation, art. 11(2); it binds only there, and other cities ask for the like.
 *
 * @example
 * foodWasteLedger.options.parse({}); //=> { parts: ["slip", "destination"] }
 * tells(foodWasteLedger, [{ kind: "general/waste-transfer", at: "2025-11-12T18:30", data: { kind: "food", kilograms: 40, hauler: "clean-co", slip: "Z-1" } }]);
 * //=> ["clean-co：台账缺 去向"]
 */
export const foodWasteLedger = defineRule({
  id: "general/food-waste-ledger",
  title: { zh: "餐厨垃圾台账联单", en: "The food-waste ledger is whole" },
  severity: "info",
  since: "2026.1",
  basis: [
    {
      law: hezeFoodWaste,
      clause: "第十一条第二款",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定：执行联单制度，记录种类、来源、数量、去向；其他地方作建议。",
    },
  ],
  remedy: { zh: "向收运单位补要联单，把去向写上。", en: "Ask the hauler for the slip and write down where it went." },
  keep: { zh: "餐厨垃圾台账和联单", en: "The ledger and the slips" },
  options: z.object({
    parts: z
      .array(z.enum(["slip", "destination", "barrels", "by"]))
      .min(1)
      .default(["slip", "destination"]),
  }),
  requires: ({ parts }) => presence(wasteTransfer, parts),
  messages: { absent: { zh: "台账缺 {parts}", en: "the ledger lacks {parts}" } },
});

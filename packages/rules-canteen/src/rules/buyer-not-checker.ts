import { defineRule, from, separation } from "@houqin/core";
import { receipt } from "../entries/receiving.ts";

/**
 * Whoever bought the goods does not check them in 采购员不验收.
 *
 * No law says so; it is the usual separation of duties inside a unit.
 *
 * @example
 * "requirement" in buyerNotChecker.judge && buyerNotChecker.judge.requirement({}).shape; //=> "separation"
 * tells(
 *   buyerNotChecker,
 *   [
 *     { kind: "canteen/receipt", at: "2025-09-01T06:30", data: { delivery: "d-1", item: "大米", quantity: 100, supplier: "farm", unitPrice: 5, amount: 500, accepted: true }, area: "kitchen-1", actors: { buyer: "zhou", checkers: ["wu", "zhou"] } },
 *   ],
 * );
 * //=> ["kitchen-1 大米：采购和验收都是 人员 2b25，应换人验收"]
 */
export const buyerNotChecker = defineRule({
  id: "canteen/buyer-not-checker",
  title: { zh: "采购员不验收", en: "The buyer does not check" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: {
      zh: "单位内控的不相容岗位要求，法规只说双人验收",
      en: "Separation of duties inside the unit; the rules only ask for two people",
    },
  },
  remedy: { zh: "换人验收，采购员只送单不签验收。", en: "Someone else checks; the buyer only hands over the note." },
  keep: { zh: "验收单，采购和验收分开签", en: "The receipt, with buyer and checkers signing apart" },
  requires: () => separation(from(receipt, { key: ["@id"] }), ["buyer", "checkers"]),
  messages: {
    same: {
      zh: "采购和验收都是 {person}，应换人验收",
      en: "{person} both bought and checked; somebody else has to check",
    },
  },
});

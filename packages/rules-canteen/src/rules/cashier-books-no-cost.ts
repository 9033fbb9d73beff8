import { defineRule, from, separation } from "@houqin/core";
import { cost } from "../entries/money.ts";
import { schoolFoodGuide } from "../laws.ts";

/**
 * Who pays for meals does not book what they cost 付款记账分开, where the log names both.
 *
 * From the finance rules with the school food guide of 2024, which two places quote alike. The income is `canteen/cashier-books-no-income`.
 *
 * @example
 * tells(cashierBooksNoCost, [{ kind: "canteen/cost", at: "2025-09-01T18:40", data: { group: "pupil", amount: 6100, line: "food" }, actors: { payer: "qian", by: "qian" } }]);
 * //=> ["学生 食材：付款、登账都是 人员 a219，出纳不能兼登成本账"]
 */
export const cashierBooksNoCost = defineRule({
  id: "canteen/cashier-books-no-cost",
  title: { zh: "出纳不登伙食成本账", en: "The cashier books no meal costs" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: schoolFoodGuide,
      confidence: "A2",
      note: "条款未见原文；出纳不得兼任稽核、会计档案保管和收入、费用、债权债务账目登记，两处转引一致。",
    },
  ],
  remedy: {
    zh: "改由会计登账，出纳只管收付和日记账。",
    en: "Have the accountant book it; the cashier takes and pays.",
  },
  keep: { zh: "伙食成本账，付款人、登记人分开签", en: "The book of meal costs, signed by both" },
  requires: () =>
    separation(from(cost, { where: { payer: { exists: true } }, key: ["@id"] }), ["payer", "by"], {
      onlyIf: { site: ["school", "kindergarten"] },
    }),
  messages: {
    same: {
      zh: "{group} {line}：付款、登账都是 {person}，出纳不能兼登成本账",
      en: "{group}, {line}: {person} both paid and booked it, which the cashier may not",
    },
  },
});

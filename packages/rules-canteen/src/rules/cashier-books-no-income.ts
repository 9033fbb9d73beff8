import { defineRule, from, separation } from "@houqin/core";
import { charge } from "../entries/money.ts";
import { schoolFoodGuide } from "../laws.ts";

/**
 * Who takes meal money does not book it 收款记账分开, where the log names both.
 *
 * From the finance rules with the school food guide of 2024, which two places quote alike: the cashier keeps no books of income, cost or debt, nor audits them.
 * The costs are `canteen/cashier-books-no-cost`.
 *
 * @example
 * tells(cashierBooksNoIncome, [{ kind: "canteen/charge", at: "2025-09-01T18:30", data: { group: "pupil", amount: 6600 }, actors: { cashier: "qian", by: "qian" } }]);
 * //=> ["学生：伙食费收款、登账都是 人员 a219，出纳不能兼登收入账"]
 */
export const cashierBooksNoIncome = defineRule({
  id: "canteen/cashier-books-no-income",
  title: { zh: "出纳不登伙食收入账", en: "The cashier books no meal income" },
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
  keep: { zh: "伙食收入账，收款人、登记人分开签", en: "The book of meal income, signed by both" },
  requires: () =>
    separation(from(charge, { where: { cashier: { exists: true } }, key: ["@id"] }), ["cashier", "by"], {
      onlyIf: { site: ["school", "kindergarten"] },
    }),
  messages: {
    same: {
      zh: "{group}：伙食费收款、登账都是 {person}，出纳不能兼登收入账",
      en: "{group}: {person} both took the meal money and booked it, which the cashier may not",
    },
  },
});

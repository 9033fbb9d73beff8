import { defineRule, from, leadTime, momentOf } from "@houqin/core";
import { loan } from "../entries/custody.ts";

/**
 * What was lent comes back by its day 借还. A loan without a day is unknown until it has one.
 *
 * @example
 * tells(
 *   loansReturned,
 *   [
 *     { kind: "general/loan", at: "2025-11-12T08:00", data: { asset: "projector-1", action: "out", dueBack: "2025-11-14" } },
 *   ],
 *   { period: { from: "2025-11-12", to: "2025-11-30" }, asOf: "2025-12-31" },
 * );
 * //=> ["projector-1：借出后没有归还，应在 2025年11月14日 24:00 前归还"]
 */
export const loansReturned = defineRule({
  id: "general/loans-returned",
  title: { zh: "借出物品按期归还", en: "Loans come back in time" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位物品借用制度", en: "The site's own rules for loans" } },
  remedy: {
    zh: "通知借用人归还；还不了的办续借或登记丢失。",
    en: "Ask for it back; extend the loan or enter the loss.",
  },
  keep: { zh: "物品借还登记", en: "The log of loans" },
  requires: () =>
    leadTime(from(loan, { where: { action: { equals: "back" } }, key: ["asset"] }), {
      before: momentOf(from(loan, { where: { action: { equals: "out" } }, key: ["asset"] }), "dueBack"),
      atLeast: { days: 0 },
    }),
  messages: {
    missed: { zh: "借出后没有归还，应在 {due} 前归还", en: "It was lent and not back by {due}" },
    late: { zh: "归还晚了：{at} 才还，应在 {due} 前", en: "It came back late: at {at}, expected by {due}" },
  },
});

import { defineRule, from, leadTime, momentOf } from "@houqin/core";
import { loan, loanReturn } from "../entries/loans.ts";

/**
 * What was lent is back by the day agreed 借还.
 *
 * @example
 * tells(loansReturned, [{ id: "l-1", kind: "general/loan", at: "2025-11-03T09:00", data: { item: "折叠梯", dueBack: "2025-11-10" }, actors: { borrower: "wang" } }], { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2026-08-31" });
 * //=> ["折叠梯到期没还，应在 2025年11月10日 24:00 前归还"]
 */
export const loansReturned = defineRule({
  id: "general/loans-returned",
  title: { zh: "借用物品按期归还", en: "Loans come back in time" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "催还；丢了坏了的按赔偿办法办。", en: "Ask for it back; what is lost or broken is made good." },
  keep: { zh: "借还登记", en: "The log of loans" },
  requires: () =>
    leadTime(from(loanReturn, { key: ["loan"] }), {
      before: momentOf(from(loan, { key: ["@id"] }), "dueBack"),
      atLeast: { days: 0 },
    }),
  messages: {
    missed: { zh: "{item}到期没还，应在 {due} 前归还", en: "{item} was not back by {due}" },
    late: { zh: "{item}还晚了：{at} 才还，应在 {due} 前", en: "{item} came back late: at {at}, expected by {due}" },
  },
});

import { defineRule, from, sequence, step } from "@houqin/core";
import { tablewareStep } from "../entries/disinfection.ts";
import { foodSafetyLaw } from "../laws.ts";

/**
 * A load of tableware goes through scraping, washing, rinsing, disinfecting and storing, in that order 一刮二洗三冲四消毒五保洁.
 *
 * Food Safety Law art. 33(1)(5) and 56(2): washed and disinfected before use. The five steps are the trade's.
 *
 * @example
 * "requirement" in tablewareOrder.judge && tablewareOrder.judge.requirement({}).shape; //=> "sequence"
 * tells(
 *   tablewareOrder,
 *   [
 *     { kind: "canteen/tableware-step", at: "2025-09-01T13:00", data: { load: "load-1", step: "wash" }, area: "kitchen-1" },
 *   ],
 * );
 * //=> ["load-1 这批餐具没做“刮”就到了“洗”"]
 */
export const tablewareOrder = defineRule({
  id: "canteen/tableware-order",
  title: { zh: "一刮二洗三冲四消毒五保洁", en: "Tableware goes through its steps" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: foodSafetyLaw, clause: "第三十三条第一款第五项", confidence: "A1", note: "使用前应当洗净、消毒。" },
    { law: foodSafetyLaw, clause: "第五十六条第二款", confidence: "A1", note: "不得使用未经清洗消毒的餐饮具。" },
  ],
  remedy: {
    zh: "跳了步的这批退回重洗，没消毒的不许上桌。",
    en: "Send the load back; nothing undisinfected reaches the table.",
  },
  keep: { zh: "餐饮具洗消记录，一批一行", en: "The washing log, one line a load" },
  requires: () =>
    sequence(
      (["scrape", "wash", "rinse", "disinfect", "store"] as const).map((name) =>
        step(name, from(tablewareStep, { where: { step: { equals: name } }, key: ["load"] })),
      ),
    ),
  messages: {
    skipped: { zh: "{key} 这批餐具没做“{missing}”就到了“{step}”", en: "{key} load reached {step} without {missing}" },
  },
});

import { defineRule, from, sequence, step } from "@houqin/core";
import * as z from "zod";
import { TablewareStep, tablewareStep } from "../entries/tableware.ts";
import { foodSafetyLaw } from "../laws.ts";

/**
 * A load of tableware is washed, disinfected and put away clean, in that order 一洗二消三保洁. Canteens that scrape and rinse as steps of their own set all five
 * 一刮二洗三冲四消毒五保洁.
 *
 * Food Safety Law art. 33(1)(5) and 56(2): washed and disinfected before use. Which steps are logged is the house's own.
 *
 * @example
 * tablewareOrder.options.parse({}); //=> { steps: ["wash", "disinfect", "store"] }
 * tells(
 *   tablewareOrder,
 *   [
 *     { kind: "general/tableware-step", at: "2025-11-12T13:00", data: { load: "load-1", step: "disinfect" }, area: "kitchen-1" },
 *   ],
 * );
 * //=> ["load-1 这批餐具没做“洗”就到了“消毒”"]
 */
export const tablewareOrder = defineRule({
  id: "general/tableware-order",
  title: { zh: "餐饮具一洗二消三保洁", en: "Tableware goes through its steps" },
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
  options: z.object({
    steps: z.array(TablewareStep).min(2).max(5).default(["wash", "disinfect", "store"]),
  }),
  // In the order of the work, however a site lists them.
  requires: ({ steps }) =>
    sequence(
      TablewareStep.options
        .filter((name) => steps.includes(name))
        .map((name) => step(name, from(tablewareStep, { where: { step: { equals: name } }, key: ["load"] }))),
    ),
  messages: {
    skipped: { zh: "{key} 这批餐具没做“{missing}”就到了“{step}”", en: "{key} load reached {step} without {missing}" },
  },
});

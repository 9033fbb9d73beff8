import { defineRule, from, sequence, step } from "@houqin/core";
import { wareStep } from "../entries/ware.ts";
import { foodSafetyLaw } from "../laws.ts";

/**
 * A batch of tableware or cups is washed, then disinfected, then put away clean 餐具一洗二消三保洁.
 *
 * Food Safety Law art. 33(1)(5) and 56(2): washed and disinfected before use.
 *
 * @example
 * tells(
 *   wareOrder,
 *   [
 *     { kind: "hotel/ware-step", at: "2026-03-02T13:00", data: { batch: "午市一批", ware: "tableware", step: "clean" } },
 *     { kind: "hotel/ware-step", at: "2026-03-02T13:30", data: { batch: "午市一批", ware: "tableware", step: "store" } },
 *   ],
 * );
 * //=> ["午市一批 这批没做“消毒”就到了“保洁存放”"]
 */
export const wareOrder = defineRule({
  id: "hotel/ware-order",
  title: { zh: "餐具一洗二消三保洁", en: "Ware is washed, disinfected, stored" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: foodSafetyLaw, clause: "第三十三条第一款第五项", confidence: "A1", note: "使用前应当洗净、消毒" },
    { law: foodSafetyLaw, clause: "第五十六条第二款", confidence: "A1", note: "不得使用未经清洗消毒的餐饮具" },
  ],
  remedy: {
    zh: "跳了步的这批退回洗碗间重做，没消毒的不许上台。",
    en: "Send the batch back; nothing undisinfected goes on a table.",
  },
  keep: { zh: "餐具洗消记录，一批一行", en: "The washing log, one line a batch" },
  requires: () =>
    sequence(
      (["clean", "disinfect", "store"] as const).map((name) =>
        step(name, from(wareStep, { where: { step: { equals: name } }, key: ["batch"] })),
      ),
    ),
  messages: {
    skipped: { zh: "{key} 这批没做“{missing}”就到了“{step}”", en: "{key} reached {step} without {missing}" },
  },
});

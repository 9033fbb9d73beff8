import { defineRule, from, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { tablewareStep } from "../entries/tableware.ts";
import { cateringPractice } from "../laws.ts";

/**
 * The chlorine bath for tableware is strong enough 含氯消毒浓度.
 *
 * 250 mg/L from annex J of the catering practice code of 2018, seen in two sources that agree.
 *
 * @example
 * tablewareChlorine.options.parse({}); //=> { mgPerL: 250 }
 * tells(
 *   tablewareChlorine,
 *   [
 *     { kind: "general/tableware-step", at: "2025-11-12T13:30", data: { load: "load-1", step: "disinfect", method: "chlorine", chlorine: 249 }, area: "kitchen-1" },
 *   ],
 * );
 * //=> ["kitchen-1 load-1：有效氯浓度只有 249 毫克/升，应达到 250 毫克/升"]
 */
export const tablewareChlorine = defineRule({
  id: "general/tableware-chlorine",
  title: { zh: "含氯消毒浓度", en: "Chlorine is strong enough" },
  severity: "error",
  since: "2026.1",
  basis: [{ law: cateringPractice, clause: "附件J", confidence: "A2", note: "条款未见原文；250 mg/L有两处转载一致。" }],
  remedy: { zh: "重新配液并用试纸测过再泡。", en: "Mix afresh and test with strips." },
  keep: { zh: "配液记录，试纸比色拍照更好", en: "The mixing log, best with a photograph of the strip" },
  options: z.object({ mgPerL: quantity("mg/L").min(250).max(1000).default(250) }),
  requires: ({ mgPerL }) =>
    limit(
      from(tablewareStep, { where: { step: { equals: "disinfect" }, method: { equals: "chlorine" } } }),
      "chlorine",
      { atLeast: mgPerL },
    ),
  messages: {
    tooLow: {
      zh: "有效氯浓度只有 {value} {unit}，应达到 {bound} {unit}",
      en: "Available chlorine {value} {unit}, expected at least {bound} {unit}",
    },
  },
});

import { defineRule, from, limit } from "@houqin/core";
import * as z from "zod";
import { batchTest } from "../entries/supervision.ts";
import { cleanTableware } from "../laws.ts";

/**
 * Tableware disinfected with chlorine is rinsed: no more than so much is left on it 餐饮具余氯.
 *
 * 0.03 mg on 100 cm² from GB 14934-2016, table 2, not seen; so the rule is on where it is chosen. The 0.3 mg/L of rinsing water, which pages repeat, is from the standard
 * before.
 *
 * @example
 * chlorineRinsed.options.parse({}); //=> { residue: 0.03 }
 * tells(chlorineRinsed, [{ kind: "canteen/batch-test", at: "2025-09-01T08:00", data: { item: "汤碗", test: "chlorine", passed: false, residue: 0.05 } }]);
 * //=> ["汤碗：余氯 0.05 毫克/100平方厘米，不应超过 0.03"]
 */
export const chlorineRinsed = defineRule({
  id: "canteen/chlorine-rinsed",
  title: { zh: "餐饮具余氯不超标", en: "Little chlorine is left on tableware" },
  severity: "off",
  since: "2026.1",
  basis: [{ law: cleanTableware, clause: "表2", confidence: "B", note: "条款未见原文。" }],
  remedy: {
    zh: "这批重新冲净，查冲洗水量和消毒液浓度。",
    en: "Rinse the load again; see to the water and the strength.",
  },
  keep: { zh: "餐饮具检测报告", en: "The test reports" },
  options: z.object({ residue: z.number().min(0.01).max(0.3).default(0.03) }),
  requires: ({ residue }) =>
    limit(from(batchTest, { where: { residue: { exists: true } } }), "residue", { atMost: residue }),
  messages: {
    tooHigh: {
      zh: "余氯 {value} 毫克/100平方厘米，不应超过 {bound}",
      en: "{value} mg of chlorine left on 100 cm², expected at most {bound}",
    },
  },
});

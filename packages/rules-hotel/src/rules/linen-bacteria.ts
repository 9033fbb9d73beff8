import { defineRule, from, limit } from "@houqin/core";
import * as z from "zod";
import { labTest } from "../entries/lab-tests.ts";
import { hygieneLimits } from "../laws.ts";

/**
 * Clean linen bears few bacteria 棉织品细菌总数.
 *
 * GB 37488-2019 is known to allow 200 on 25 cm²; its text was not seen, so the rule is off until it is chosen.
 *
 * @example
 * tells(linenBacteria, [{ kind: "hotel/lab-test", at: "2026-03-02", data: { sample: "linen", bacteria: 260, coliforms: false } }]);
 * //=> ["布草：细菌总数 260，限值 200（每25平方厘米）"]
 */
export const linenBacteria = defineRule({
  id: "hotel/linen-bacteria",
  title: { zh: "布草细菌总数不超标", en: "Linen bears few bacteria" },
  severity: "off",
  since: "2026.1",
  basis: [{ law: hygieneLimits, confidence: "B", note: "公共用品用具卫生指标，条款未见原文" }],
  remedy: {
    zh: "这批布草重洗消毒，查洗涤温度和存放环境。",
    en: "Wash and disinfect it again; look at the heat of the wash and at the store.",
  },
  keep: { zh: "检测报告", en: "The reports" },
  options: z.object({ count: z.number().min(10).max(300).default(200) }),
  requires: ({ count }) =>
    limit(from(labTest, { where: { sample: { equals: "linen" } } }), "bacteria", { atMost: count }),
  messages: {
    tooHigh: {
      zh: "细菌总数 {value}，限值 {bound}（每25平方厘米）",
      en: "{value} bacteria on 25 cm², limit {bound}",
    },
  },
});

import { cadence, defineRule, from } from "@houqin/core";
import * as z from "zod";
import { reward } from "../entries/staff.ts";

/**
 * A model worker is named every half year 树立榜样.
 *
 * @example
 * modelsNamed.options.parse({}); //=> { every: "half" }
 * tells(modelsNamed, [], { period: { from: "2025-07-01", to: "2025-12-31" }, asOf: "2026-08-31" });
 * //=> ["2025年下半年 没有评选先进标兵"]
 */
export const modelsNamed = defineRule({
  id: "general/models-named",
  title: { zh: "定期评选先进", en: "Model workers are named" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: { zh: "组织评选，结果公示后表彰。", en: "Hold the vote, publish the result and honour them." },
  keep: { zh: "评选记录", en: "The record of the vote" },
  options: z.object({
    every: z.enum(["quarter", "half", "year"]).default("half"),
  }),
  requires: ({ every }) => cadence(from(reward, { where: { level: { equals: "model" } } }), { every }),
  messages: {
    missed: { zh: "{slot} 没有评选先进标兵", en: "{slot}: no model worker was named" },
  },
});

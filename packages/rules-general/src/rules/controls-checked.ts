import { cadence, defineRule, everyKey, from } from "@houqin/core";
import * as z from "zod";
import { controlCheck } from "../entries/risks.ts";
import { workSafetyLaw } from "../laws.ts";
import { risks } from "../registers/premises.ts";

/**
 * Somebody looks in every period whether the controls of each hazard work 管控检查. 安全生产法第四十一条 (A1) leaves open how often.
 *
 * @example
 * controlsChecked.options.parse({}); //=> { every: "month" }
 * tells(
 *   controlsChecked,
 *   [
 *     { kind: "general/risk", at: "2025-09-01", data: { title: "湿滑楼梯", likelihood: 2, consequence: 3, risk: 6 } },
 *   ],
 *   { period: { from: "2025-09-01", to: "2025-09-30" }, asOf: "2025-10-31" },
 * );
 * //=> ["危险源 e1 2025年9月 没有确认管控有效"]
 */
export const controlsChecked = defineRule({
  id: "general/controls-checked",
  title: { zh: "管控措施定期检查", en: "Controls are checked regularly" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: workSafetyLaw,
      clause: "第四十一条第一款",
      confidence: "A1",
      status: "suggestion",
      note: "按照安全风险分级采取相应的管控措施；检查频次为建议值。",
    },
  ],
  remedy: { zh: "补查一遍，失效的当场换措施。", en: "Check them now, and replace what does not work." },
  keep: { zh: "管控检查记录", en: "The checks of controls" },
  options: z.object({
    every: z.enum(["week", "month", "quarter"]).default("month"),
  }),
  requires: ({ every }) =>
    cadence(from(controlCheck, { where: { works: { equals: true } }, key: ["risk"] }), {
      every,
      each: everyKey(risks),
    }),
  messages: {
    missed: {
      zh: "危险源 {key} {slot} 没有确认管控有效",
      en: "Hazard {key} {slot}: its controls were not found to work",
    },
  },
});

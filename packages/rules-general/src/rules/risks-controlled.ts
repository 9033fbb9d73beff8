import { defineRule, from, procedure, required } from "@houqin/core";
import * as z from "zod";
import { risk, riskControl } from "../entries/risks.ts";
import { workSafetyLaw } from "../laws.ts";

const control = from(riskControl, { where: { owner: { exists: true } }, key: ["risk"] });

/**
 * A hazard has a control with an owner within so many days of being found; a graver one has several 风险分级管控. 安全生产法第四十一条 (A1) asks businesses for grading and controls and leaves
 * the bands open.
 *
 * @example
 * risksControlled.options.parse({}); //=> { graveFrom: 15, graveControls: 2, days: 7 }
 * tells(
 *   risksControlled,
 *   [
 *     { kind: "general/risk", at: "2025-11-12", data: { title: "锅炉房燃气", likelihood: 3, consequence: 5, risk: 15 } },
 *   ],
 * );
 * //=> ["锅炉房燃气：风险值 15，管控措施不够，须有 管控措施 × 2，实有 0 条"]
 */
export const risksControlled = defineRule({
  id: "general/risks-controlled",
  title: { zh: "危险源有管控措施", en: "Every hazard has its controls" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: workSafetyLaw,
      clause: "第四十一条第一款",
      confidence: "A1",
      status: "suggestion",
      note: "建立安全风险分级管控制度，按照安全风险分级采取相应的管控措施；分级值和期限由单位定，为建议值。",
    },
  ],
  remedy: {
    zh: "先采取临时措施，再定管控措施和责任人。",
    en: "Make it safe now, then set a control and name its owner.",
  },
  keep: { zh: "风险分级管控清单", en: "The list of hazards and controls" },
  options: z.object({
    graveFrom: z.int().min(2).max(25).default(15),
    graveControls: z.int().min(2).max(10).default(2),
    days: z.int().min(0).max(60).default(7),
  }),
  requires: ({ graveFrom, graveControls, days }) =>
    procedure(from(risk, { key: ["@id"] }), "risk", {
      bands: [
        { from: 1, require: [required(control)] },
        { from: graveFrom, require: [required(control, { atLeast: graveControls })] },
      ],
      withinDays: days,
    }),
  messages: {
    missing: {
      zh: "风险值 {value}，管控措施不够，须有 {required}，实有 {found} 条",
      en: "A risk of {value} requires {required}, found {found}",
    },
  },
});

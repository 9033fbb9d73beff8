import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { tenderStep } from "../entries/tenders.ts";
import { procurementRegulation } from "../laws.ts";

/**
 * Of a government purchase the buyer decides within five working days of the panel's report 确定供应商 (政府采购法实施条例第四十三条, A1).
 *
 * @example
 * supplierDecided.options.parse({}); //=> { workdays: 5 }
 * tells(supplierDecided, [{ kind: "general/tender-step", at: "2025-11-12T10:00", data: { number: "ZB-07", regime: "government", step: "report-received" } }]);
 * //=> ["ZB-07：收到评审报告后没有确定供应商，应在 2025年11月19日 24:00 前确定"]
 */
export const supplierDecided = defineRule({
  id: "general/supplier-decided",
  title: { zh: "五个工作日内确定供应商", en: "The supplier is decided within five working days" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: procurementRegulation,
      clause: "第四十三条第一款",
      confidence: "A1",
      note: "自收到评审报告之日起5个工作日内，在推荐的候选人中按顺序确定供应商。",
    },
  ],
  remedy: { zh: "按推荐顺序今天确定。", en: "Decide today, in the order of the report." },
  keep: { zh: "评审报告签收和确认函", en: "When the report came in, and the decision" },
  options: z.object({
    workdays: z.int().min(1).max(5).default(5),
  }),
  requires: ({ workdays }) =>
    followUp(from(tenderStep, { where: { step: { equals: "decided" } }, key: ["number"] }), {
      after: from(tenderStep, {
        where: { step: { equals: "report-received" }, regime: { equals: "government" } },
        key: ["number"],
      }),
      within: { workdays },
    }),
  messages: {
    missed: { zh: "收到评审报告后没有确定供应商，应在 {due} 前确定", en: "The supplier was not decided by {due}" },
    late: { zh: "供应商定晚了：{at} 才定，应在 {due} 前", en: "Supplier decided late: at {at}, expected by {due}" },
  },
});

import { defineRule, from, leadTime } from "@houqin/core";
import * as z from "zod";
import { report } from "../entries/notices.ts";
import { specialEquipmentLaw } from "../laws.ts";
import { specialEquipmentInspections } from "../registers/equipment.ts";

/**
 * The next inspection is asked for at least a month before the last one ends 提前报检.
 *
 * 特种设备安全法第四十条第一款 (A1): a month before expiry. `earliest` is from when a request counts for it.
 *
 * @example
 * inspectionRequested.options.parse({}); //=> { latest: 30, earliest: 90 }
 * tells(
 *   inspectionRequested,
 *   [
 *     { kind: "general/certificate", at: "2024-11-13", data: { holder: "lift-1", category: "special-equipment", number: "2024-11-13", issuedOn: "2024-11-13", validUntil: "2025-11-12" } },
 *   ],
 *   { period: { from: "2025-08-01", to: "2025-12-31" }, asOf: "2026-08-31" },
 * );
 * //=> ["lift-1 没有报检，应在 2025年10月13日 24:00 前申报"]
 */
export const inspectionRequested = defineRule({
  id: "general/inspection-requested",
  title: { zh: "检验到期前一个月申报", en: "Inspection is asked for a month ahead" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: specialEquipmentLaw,
      clause: "第四十条第一款",
      confidence: "A1",
      note: "检验合格有效期届满前一个月提出定期检验要求；电梯检验年份另见 TSG T7001。",
    },
  ],
  remedy: {
    zh: "今天就向检验机构报检，回执存档。",
    en: "File the request with the inspection body today and keep the receipt.",
  },
  keep: { zh: "报检回执", en: "The receipt of the request" },
  options: z.object({ latest: z.int().min(15).max(60).default(30), earliest: z.int().min(61).max(180).default(90) }),
  requires: ({ latest, earliest }) =>
    leadTime(from(report, { where: { topic: { equals: "lift-inspection" } }, key: ["about"] }), {
      before: { endOf: specialEquipmentInspections },
      atLeast: { days: latest },
      earliest: { days: earliest },
    }),
  messages: {
    missed: { zh: "{key} 没有报检，应在 {due} 前申报", en: "The inspection of {key} was not asked for by {due}" },
    late: {
      zh: "{key} 报检晚了：{at} 才申报，应在 {due} 前",
      en: "The inspection of {key} was asked for late: at {at}, expected by {due}",
    },
  },
});

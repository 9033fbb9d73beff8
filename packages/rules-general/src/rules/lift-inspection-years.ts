import { cadence, defineRule, everyKey, from } from "@houqin/core";
import * as z from "zod";
import { certificate } from "../entries/certificates.ts";
import { lifts } from "../registers/equipment.ts";

/**
 * A lift is inspected in these years after it went into use 电梯定期检验年份; a year is judged with the period in which it begins.
 *
 * TSG T7001-2023 (A2, one source): years 1, 4, 7, 9, 11, 13 and 15, then every year (B); each report also says how long it holds, which is
 * `general/special-equipment-inspected`. So a site chooses it. Lifts whose row says nothing of `inUseFrom` are left alone.
 *
 * @example
 * liftInspectionYears.options.parse({}); //=> { years: [1, 4, 7, 9, 11, 13, 15] }
 * tells(
 *   liftInspectionYears,
 *   [{ kind: "site/asset", at: "2024-11-01", data: { name: "客梯", category: "lift", inUseFrom: "2024-11-01" }, subject: "lift-1" }],
 *   { period: { from: "2024-01-01", to: "2024-12-31" }, asOf: "2026-08-31" },
 * );
 * //=> ["lift-1 第1年 没有检验报告"]
 */
export const liftInspectionYears = defineRule({
  id: "general/lift-inspection-years",
  title: { zh: "电梯按规定年份检验", en: "Lifts are inspected in their years" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: "电梯监督检验和定期检验规则（TSG T7001-2023）",
      clause: "4.1",
      confidence: "A2",
      note: "验收后第1、4、7、9、11、13、15年检验，只有一处转述；15年以后每年检验，原文未见。",
    },
  ],
  remedy: { zh: "马上报检，检验合格前停用。", en: "Ask for the inspection, and stop it until it has passed." },
  keep: { zh: "电梯检验报告", en: "The inspection reports" },
  options: z.object({
    years: z.array(z.int().min(1).max(40)).min(1).default([1, 4, 7, 9, 11, 13, 15]),
  }),
  requires: ({ years }) =>
    cadence(from(certificate, { where: { category: { equals: "special-equipment" } }, key: ["holder"] }), {
      each: everyKey(lifts, { inUseFrom: { exists: true } }),
      every: { unit: "steps", since: "inUseFrom", years },
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有检验报告", en: "{key}: no inspection report for {slot}" },
    late: {
      zh: "{key} {slot} 检验晚了：{at} 才验，应在 {due} 前",
      en: "{key} was inspected late for {slot}: at {at}, expected by {due}",
    },
  },
});

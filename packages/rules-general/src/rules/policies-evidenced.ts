import { cadence, defineRule, everyKey, from } from "@houqin/core";
import * as z from "zod";
import { evidence } from "../entries/accreditation.ts";
import { policiesInForce } from "../registers/documents.ts";

/**
 * For every document in force something on file proves each year that it is put into practice 制度落实检查.
 *
 * @example
 * policiesEvidenced.options.parse({}); //=> { every: "year" }
 * tells(policiesEvidenced, [{ kind: "general/policy", at: "2024-12-20", data: { policy: "ZD-03", title: "值班管理制度", category: "rule", theme: "safety", stage: "issued", reviewBy: "2025-08-31" } }], { period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-08-31" });
 * //=> ["2025年 ZD-03 没有落实佐证"]
 */
export const policiesEvidenced = defineRule({
  id: "general/policies-evidenced",
  title: { zh: "制度落实有佐证", en: "Documents are put into practice" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: {
    zh: "查一遍落实情况，把台账、照片、会议记录等放进佐证。",
    en: "Look at how it is lived and file records as proof.",
  },
  keep: { zh: "落实情况的佐证材料", en: "The proofs" },
  options: z.object({
    every: z.enum(["half", "year"]).default("year"),
  }),
  requires: ({ every }) =>
    cadence(from(evidence, { where: { scheme: { equals: "policy" } }, key: ["item"] }), {
      each: everyKey(policiesInForce),
      every,
    }),
  messages: {
    missed: { zh: "{slot} {key} 没有落实佐证", en: "{slot} {key}: nothing proves that it is lived" },
  },
});

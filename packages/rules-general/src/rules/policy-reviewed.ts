import { defineRule, everyKey, validity } from "@houqin/core";
import * as z from "zod";
import { policiesInForce, policiesReviewed } from "../registers/documents.ts";

/**
 * Every document in force is reviewed before the day that it names 制度复审.
 *
 * @example
 * policyReviewed.options.parse({}); //=> { warnDays: 30 }
 * tells(policyReviewed, [{ kind: "general/policy", at: "2024-09-01", data: { policy: "ZD-03", title: "值班管理制度", category: "rule", theme: "safety", stage: "issued", reviewBy: "2025-08-31" } }], { period: { from: "2025-09-01", to: "2025-09-30" }, asOf: "2026-08-31" });
 * //=> ["ZD-03 过了复审期，还没有复审"]
 */
export const policyReviewed = defineRule({
  id: "general/policy-reviewed",
  title: { zh: "制度按期复审", en: "Documents are reviewed" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: {
    zh: "对照法规和实际情况重新审一遍，改的重发，不改的写明继续执行。",
    en: "Hold it against law and practice; reissue it, or note that it stands.",
  },
  keep: { zh: "复审记录", en: "The record of the review" },
  options: z.object({
    warnDays: z.int().min(1).max(180).default(30),
  }),
  requires: ({ warnDays }) => validity(policiesReviewed, { each: everyKey(policiesInForce), warnDays }),
  messages: {
    tooLow: { zh: "{key} 过了复审期，还没有复审", en: "{key} is past its review" },
    expiring: { zh: "{key} 的复审期 {until} 到，请安排复审", en: "{key} is due for review on {until}" },
  },
});

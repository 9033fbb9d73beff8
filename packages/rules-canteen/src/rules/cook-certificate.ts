import { defineRule, from, quantity, validity } from "@houqin/core";
import { healthCertificates, shift } from "@houqin/rules-general";
import * as z from "zod";
import { foodSafetyLaw } from "../laws.ts";

/**
 * Whoever works a shift as a cook holds a health certificate that is valid that day 健康证.
 *
 * Food Safety Law art. 45(2): checked every year, and certified before they start.
 *
 * @example
 * cookCertificate.options.parse({}); //=> { warnDays: 30 }
 * tells(
 *   cookCertificate,
 *   [
 *     { kind: "site/person", at: "2025-08-01", data: { name: "陈师傅", post: "cook" }, subject: "chen" },
 *     { kind: "general/shift", at: "2025-09-01T06:00", data: { post: "cook", start: "2025-09-01T06:00", end: "2025-09-01T14:00" }, actors: { by: "chen" } },
 *   ],
 * );
 * //=> ["人员 a0d0 没有有效的健康证就上了灶"]
 */
export const cookCertificate = defineRule({
  id: "canteen/cook-certificate",
  title: { zh: "炊事人员持健康证上岗", en: "Cooks hold a valid health certificate" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: foodSafetyLaw,
      clause: "第四十五条第二款",
      confidence: "A1",
      note: "每年健康检查，取得健康证明后方可上岗。",
    },
  ],
  remedy: {
    zh: "没证或过期的今天就停岗，体检合格拿到证再回来。",
    en: "Off the line today; back when the new certificate is in hand.",
  },
  keep: { zh: "每名炊事人员的健康证（复印件或照片）", en: "Each cook's health certificate, a copy or a photograph" },
  options: z.object({ warnDays: quantity("d").int().min(1).max(90).default(30) }),
  requires: ({ warnDays }) =>
    validity(healthCertificates, {
      when: { entries: from(shift, { where: { "by.post": { equals: "cook" } }, key: ["by"] }) },
      warnDays,
    }),
  messages: {
    expiring: {
      zh: "{key} 的健康证 {until} 到期，请提前体检换证",
      en: "The health certificate of {key} runs out on {until}; have it renewed",
    },
    tooLow: { zh: "{key} 没有有效的健康证就上了灶", en: "{key} worked as a cook without a valid health certificate" },
  },
});

import { defineRule, from, leadTime, momentOf } from "@houqin/core";
import { certificate, report } from "@houqin/rules-general";
import * as z from "zod";
import { licenceOrder78 } from "../laws.ts";

/**
 * The renewal of the canteen's licence is applied for early enough, and not too early 许可延续申请. `about` of the application is the id of the certificate.
 *
 * Between ninety and fifteen working days before the end, from the rules of 2023; their text was not seen. The thirty days of 2015 are gone.
 *
 * @example
 * licenceRenewed.options.parse({}); //=> { workdays: 15, earliest: 90 }
 * tells(
 *   licenceRenewed,
 *   [{ kind: "general/certificate", at: "2020-12-01", data: { holder: "site", category: "food-licence", number: "JY-1", issuedOn: "2020-12-01", validUntil: "2025-11-28" } }],
 *   { period: { from: "2025-07-01", to: "2025-12-31" }, asOf: "2026-01-31" },
 * );
 * //=> ["食品经营许可证：没有申请延续，应在 2025年11月7日 24:00 前提出"]
 */
export const licenceRenewed = defineRule({
  id: "canteen/licence-renewed",
  title: { zh: "许可到期前申请延续", en: "Licences are renewed in time" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: licenceOrder78,
      confidence: "B",
      note: "条款未见原文；有效期届满前90个工作日至15个工作日提出，2015年的30日规定已废止。",
    },
  ],
  remedy: { zh: "今天就在网上提交延续申请。", en: "Apply online today." },
  keep: { zh: "延续申请受理单", en: "The receipt of the application" },
  options: z.object({
    workdays: z.int().min(5).max(60).default(15),
    earliest: z.int().min(61).max(180).default(90),
  }),
  requires: ({ workdays, earliest }) =>
    leadTime(from(report, { where: { topic: { equals: "licence-renewal" } }, key: ["about"] }), {
      before: momentOf(
        from(certificate, { where: { category: { equals: "food-licence" }, holder: { equals: "site" } } }),
        "validUntil",
      ),
      atLeast: { workdays },
      earliest: { workdays: earliest },
    }),
  messages: {
    missed: { zh: "没有申请延续，应在 {due} 前提出", en: "its renewal was not applied for; expected by {due}" },
    late: {
      zh: "延续申请晚了：{at} 才提出，应在 {due} 前",
      en: "its renewal was applied for late, at {at}; expected by {due}",
    },
  },
});

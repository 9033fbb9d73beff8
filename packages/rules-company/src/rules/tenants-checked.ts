import { cadence, defineRule, everyKey, from } from "@houqin/core";
import { inspection } from "@houqin/rules-general";
import * as z from "zod";
import { workSafetyLaw } from "../laws.ts";
import { premisesLet } from "../registers/business.ts";

/**
 * Premises that are let are checked for safety in each quarter 商铺安全检查 (安全生产法第四十九条第二款, A1: regularly; how often is suggested).
 *
 * @example
 * tenantsChecked.options.parse({}); //=> { every: "quarter" }
 * tells(tenantsChecked, [{ kind: "company/contract", at: "2026-03-01T09:00", data: { title: "3号商铺租赁", category: "lease", party: "便民超市", from: "2026-03-01", until: "2027-02-28" }, area: "shop-3" }], { period: { from: "2026-03-01", to: "2026-06-30" }, asOf: "2026-08-01" });
 * //=> ["shop-3 2026年第2季度 没有做安全检查"]
 */
export const tenantsChecked = defineRule({
  id: "company/tenants-checked",
  title: { zh: "出租场所定期安全检查", en: "Premises let are checked" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: workSafetyLaw,
      clause: "第四十九条第二款",
      confidence: "A1",
      status: "suggestion",
      note: "对承包、承租单位统一协调、管理，定期进行安全检查；频次为建议值。",
    },
  ],
  remedy: {
    zh: "排一次商铺安全检查，查完让经营者签字，问题限期改。",
    en: "Check the shop, have the tenant sign, and set days for what is wrong.",
  },
  keep: { zh: "商铺安全检查记录", en: "Records of the checks" },
  options: z.object({ every: z.enum(["month", "quarter", "half"]).default("quarter") }),
  requires: ({ every }) =>
    cadence(from(inspection, { where: { topic: { in: ["safety", "fire"] } }, key: ["@area"] }), {
      every,
      each: everyKey(premisesLet),
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有做安全检查", en: "{key} was not checked in {slot}" },
  },
});

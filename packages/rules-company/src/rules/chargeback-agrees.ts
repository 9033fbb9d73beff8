import { defineRule, reconcile } from "@houqin/core";
import * as z from "zod";
import { chargesBilled, chargesDue } from "../metrics/business.ts";

/**
 * What a unit used, at its prices, and what it was billed agree over each month 用量与结算相符. Internal control.
 *
 * @example
 * chargebackAgrees.options.parse({}); //=> { tolerance: 0 }
 * tells(chargebackAgrees, [
 *   { kind: "company/service-use", at: "2026-03-10T09:00", data: { department: "一矿", item: "会议室", quantity: 3, price: 200 } },
 *   { kind: "company/chargeback", at: "2026-03-30T09:00", data: { department: "一矿", amount: 500 } },
 * ], { period: { from: "2026-03-01", to: "2026-03-31" } });
 * //=> ["一矿 2026年3月 内部结算对不上：应计=600、已结=500，相差 100 元"]
 */
export const chargebackAgrees = defineRule({
  id: "company/chargeback-agrees",
  title: { zh: "内部结算与用量相符", en: "Chargebacks agree with use" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: { zh: "对内有偿服务：按用量和内部价目结算", en: "Services inside the group are billed by use and price" },
  },
  remedy: {
    zh: "按用量单重算，多收的退、少收的补，使用单位重新签认。",
    en: "Work it out again from the slips; refund or bill the rest.",
  },
  keep: { zh: "用量单和签认的结算单", en: "Slips of use and the confirmed bill" },
  options: z.object({ tolerance: z.number().min(0).max(10000).default(0) }),
  requires: ({ tolerance }) =>
    reconcile({ 应计: chargesDue, 已结: chargesBilled }, { key: ["department"], tolerance, period: "month" }),
  messages: {
    differ: {
      zh: "{key} {period} 内部结算对不上：{table}，相差 {difference} 元",
      en: "{key} {period}: {table}, off by {difference} CNY",
    },
  },
});

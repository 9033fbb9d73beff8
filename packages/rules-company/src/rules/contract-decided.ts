import { defineRule, from, leadTime, momentOf } from "@houqin/core";
import * as z from "zod";
import { contract, contractDecision } from "../entries/contracts.ts";

/**
 * Before a contract ends it is settled whether it goes on 续签决定, so many days ahead. House rule.
 *
 * @example
 * contractDecided.options.parse({}); //=> { days: 30 }
 * tells(contractDecided, [{ kind: "company/contract", at: "2026-03-02T09:00", data: { title: "外部物业服务", category: "sale", party: "市民中心", from: "2025-04-01", until: "2026-04-30" } }], { period: { from: "2026-03-01", to: "2026-04-30" }, asOf: "2026-06-30" });
 * //=> ["外部物业服务：合同快到期了，续不续还没定，应在 2026年3月31日 24:00 前定下来"]
 */
export const contractDecided = defineRule({
  id: "company/contract-decided",
  title: { zh: "合同到期前定好续不续", en: "Contracts are decided before they end" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位合同管理制度，天数由单位定", en: "The unit's own rules for contracts and the days" } },
  remedy: { zh: "今天就定续签、重招还是终止，通知对方。", en: "Decide today and tell the other side." },
  keep: { zh: "续签、重招或终止的决定", en: "The decision" },
  options: z.object({ days: z.int().min(7).max(180).default(30) }),
  requires: ({ days }) =>
    leadTime(from(contractDecision, { key: ["contract"] }), {
      before: momentOf(from(contract, { key: ["@id"] }), "until"),
      atLeast: { days },
    }),
  messages: {
    missed: {
      zh: "合同快到期了，续不续还没定，应在 {due} 前定下来",
      en: "The contract runs out and nobody decided by {due}",
    },
    late: { zh: "续签决定晚了：{at} 才定，应在 {due} 前", en: "Decided late: at {at}, expected by {due}" },
  },
});

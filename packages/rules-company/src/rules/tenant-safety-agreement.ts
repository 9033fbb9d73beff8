import { defineRule, from, presence } from "@houqin/core";
import { contract } from "../entries/contracts.ts";
import { workSafetyLaw } from "../laws.ts";

/**
 * Premises let and work contracted out have a safety agreement 安全生产管理协议, of its own or within the contract (安全生产法第四十九条第二款, A1).
 *
 * @example
 * tells(tenantSafetyAgreement, [{ kind: "company/contract", at: "2026-03-02T09:00", data: { title: "3号商铺租赁", category: "lease", party: "便民超市", from: "2026-03-01", until: "2027-02-28" }, area: "shop-3" }]);
 * //=> ["shop-3 3号商铺租赁：出租、发包合同缺 安全生产管理协议"]
 */
export const tenantSafetyAgreement = defineRule({
  id: "company/tenant-safety-agreement",
  title: { zh: "出租发包签安全协议", en: "Leases and contracts have a safety agreement" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: workSafetyLaw,
      clause: "第四十九条第二款",
      confidence: "A1",
      note: "与承包、承租单位签订专门的安全生产管理协议，或在合同中约定各自的安全生产管理职责。",
    },
  ],
  remedy: {
    zh: "本周补签安全生产管理协议，不签的停止进场、停止营业。",
    en: "Sign it this week; without it nobody works or trades there.",
  },
  keep: { zh: "安全生产管理协议", en: "The safety agreement" },
  requires: () =>
    presence(from(contract, { where: { category: { in: ["lease", "contractor"] } } }), ["safetyAgreement"]),
  messages: {
    absent: { zh: "出租、发包合同缺 {parts}", en: "The contract lacks {parts}" },
  },
});

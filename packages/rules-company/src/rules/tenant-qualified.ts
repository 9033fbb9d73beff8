import { defineRule, from, presence } from "@houqin/core";
import { contract } from "../entries/contracts.ts";
import { workSafetyLaw } from "../laws.ts";

/**
 * Nothing is let or contracted out to somebody who lacks the qualification or conditions for doing it safely (安全生产法第四十九条第一款, A1); what
 * proves it is on file.
 *
 * @example
 * tells(tenantQualified, [{ kind: "company/contract", at: "2026-03-02T09:00", data: { title: "3号商铺租赁", category: "lease", party: "便民超市", from: "2026-03-01", until: "2027-02-28" }, area: "shop-3" }]);
 * //=> ["shop-3 3号商铺租赁：发包出租前没核资质，缺 资质或安全条件材料"]
 */
export const tenantQualified = defineRule({
  id: "company/tenant-qualified",
  title: { zh: "承包承租方资质核查", en: "Contractors and tenants are qualified" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: workSafetyLaw,
      clause: "第四十九条第一款",
      confidence: "A1",
      note: "不得发包或者出租给不具备安全生产条件或者相应资质的单位或者个人。",
    },
  ],
  remedy: {
    zh: "补收营业执照、资质证书和安全条件材料；不具备的解除合同。",
    en: "Collect licence and proof; end the contract where there is none.",
  },
  keep: { zh: "营业执照、资质证书复印件", en: "Copies of licences and qualifications" },
  requires: () => presence(from(contract, { where: { category: { in: ["lease", "contractor"] } } }), ["qualification"]),
  messages: {
    absent: { zh: "发包出租前没核资质，缺 {parts}", en: "Let or contracted out without {parts}" },
  },
});

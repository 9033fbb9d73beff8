import { defineCheck, from } from "@houqin/core";
import { acceptance } from "../entries/purchasing.ts";
import { purchaseContract } from "../entries/tenders.ts";
import { procurementRegulation } from "../laws.ts";

/**
 * The acceptance of a government purchase goes through each technical, service and safety standard of its contract 履约验收
 * (政府采购法实施条例第四十五条, A1).
 *
 * @example
 * const data = { number: "ZC-02", title: "消防器材采购合同", regime: "government", request: "q-1", amount: 300000, standards: ["规格型号", "防火等级"] };
 * tells(acceptanceItemised, [
 *   { kind: "general/purchase-contract", at: "2025-11-04", data },
 *   { kind: "general/acceptance", at: "2025-11-12", data: { request: "q-1", accepted: true, items: [{ item: "规格型号", ok: true }] } },
 * ]);
 * //=> ["消防器材采购合同：验收书没写防火等级的履约情况"]
 */
export const acceptanceItemised = defineCheck({
  id: "general/acceptance-itemised",
  title: { zh: "验收书逐项写履约情况", en: "Acceptance goes through every standard" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: procurementRegulation,
      clause: "第四十五条第一款",
      confidence: "A1",
      note: "验收书应当包括每一项技术、服务、安全标准的履约情况。",
    },
  ],
  remedy: { zh: "漏掉的逐项补验，写进验收书。", en: "Look at what was left out and add it to the paper." },
  keep: { zh: "采购合同和验收书", en: "The contract and the paper of acceptance" },
  reads: {
    contracts: from(purchaseContract, { where: { regime: { equals: "government" } }, key: ["request"] }),
    acceptances: from(acceptance, { key: ["request"] }),
  },
  period: "ever",
  messages: {
    leftOut: {
      zh: "{title}：验收书没写{standards}的履约情况",
      en: "{title}: the acceptance says nothing of {standards}",
    },
  },
  check({ rows: { contracts, acceptances }, found, unknown }) {
    const seen = new Set(acceptances.flatMap(({ data }) => data.items ?? []).map(({ item }) => item));
    if (acceptances.length === 0) return [];
    return contracts.flatMap(({ id, data: { title, standards } }) => {
      if (standards === undefined)
        return [unknown({ what: "path", kind: purchaseContract.id, path: "standards", entry: id })];
      const missing = standards.filter((standard) => !seen.has(standard));
      if (missing.length === 0) return [];
      return [found("leftOut", { title, standards: missing }, [id, ...acceptances.map((paper) => paper.id)])];
    });
  },
});

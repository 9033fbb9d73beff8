import { defineCheck, from } from "@houqin/core";
import { acceptance } from "../entries/purchasing.ts";
import { procurementRegulation } from "../laws.ts";

/**
 * The acceptance of a government purchase goes through each technical, service and safety standard of its contract 履约验收
 * (政府采购法实施条例第四十五条, A1).
 *
 * @example
 * const data = { request: "q-1", accepted: true, standards: ["规格型号", "防火等级"], items: [{ item: "规格型号", ok: true }] };
 * tells(acceptanceItemised, [{ kind: "general/acceptance", at: "2025-11-12", data }], { asOf: "2026-02-28" });
 * //=> ["2025年11月12日 的验收书没写防火等级的履约情况"]
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
  reads: { papers: from(acceptance, { where: { standards: { exists: true } }, key: ["@id"] }) },
  period: "day",
  messages: {
    leftOut: {
      zh: "{day} 的验收书没写{standards}的履约情况",
      en: "The acceptance of {day} says nothing of {standards}",
    },
  },
  check({ rows: { papers }, found }) {
    return papers.flatMap(({ id, at, data: { standards = [], items = [] } }) => {
      const written = new Set(items.map(({ item }) => item));
      const missing = standards.filter((standard) => !written.has(standard));
      return missing.length === 0 ? [] : [found("leftOut", { day: at.slice(0, 10), standards: missing }, [id])];
    });
  },
});

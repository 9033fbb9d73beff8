import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import { report } from "@houqin/rules-general";
import { solidWasteLaw } from "../laws.ts";

/**
 * For each store of chemicals the plan for hazardous waste is filed once a year 危险废物管理计划备案 (固体废物污染环境防治法第七十八条, A1). The report's area is the store.
 *
 * @example
 * tells(
 *   wastePlanFiled,
 *   [{ kind: "site/area", at: "2025-01-01", data: { name: "化学药品室", kind: "chemical-store" }, subject: "store-1" }],
 *   { period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-03-01" },
 * );
 * //=> ["store-1 2025年 没有备案危险废物管理计划"]
 */
export const wastePlanFiled = defineRule({
  id: "school/waste-plan-filed",
  title: { zh: "实验室危险废物管理计划备案", en: "The plan for laboratory waste is filed" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: solidWasteLaw,
      clause: "第七十八条",
      confidence: "A1",
      status: "suggestion",
      note: "产生危险废物的单位制定管理计划并备案，建立台账、申报种类和流向；原文未定间隔，每年为建议值。",
    },
  ],
  remedy: { zh: "在危险废物信息管理系统里填报本年计划和产生量。", en: "Enter this year's plan and amounts." },
  keep: { zh: "管理计划备案回执", en: "The receipt of the filing" },
  requires: () =>
    cadence(from(report, { where: { topic: { equals: "waste-plan" } }, key: ["@area"] }), {
      each: everyKey(siteAreas, { kind: { equals: "chemical-store" } }),
      every: "year",
    }),
  messages: { missed: { zh: "{key} {slot} 没有备案危险废物管理计划", en: "{key} {slot}: no waste plan was filed" } },
});

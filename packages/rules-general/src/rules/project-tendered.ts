import { defineCheck, from } from "@houqin/core";
import * as z from "zod";
import { project } from "../entries/projects.ts";
import { purchaseOrder } from "../entries/purchasing.ts";
import { tenderThresholds } from "../laws.ts";

/**
 * In a project with enough public money, works, goods and services go to tender from these amounts on 必须招标的工程项目
 * (必须招标的工程项目规定第二条、第五条, A2: several sources print the text alike).
 *
 * @example
 * projectTendered.options.parse({}); //=> { funds: 2000000, share: 0.1, works: 4000000, goods: 2000000, service: 1000000 }
 * tells(projectTendered, [
 *   { id: "p-1", kind: "general/project", at: "2025-03-03", data: { title: "食堂改造", topic: "refit", startOn: "2025-07-01", budget: 6000000, publicFunds: 5000000 } },
 *   { kind: "general/purchase-order", at: "2025-04-12", data: { request: "q-1", supplier: "建筑设计院", amount: 1000000, category: "service", method: "quotes", project: "p-1" } },
 * ]);
 * //=> ["食堂改造：向建筑设计院订购，金额达到必须招标的标准，却没有招标"]
 */
export const projectTendered = defineCheck({
  id: "general/project-tendered",
  title: { zh: "财政资金项目达标必须招标", en: "Publicly funded projects go to tender" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: tenderThresholds,
      clause: "第二条、第五条",
      confidence: "A2",
      note: "使用预算资金200万元以上且占投资额10%以上的项目，施工400万元、货物200万元、勘察设计监理100万元以上必须招标；多处转述一致。",
    },
  ],
  remedy: { zh: "停止签约，依法招标。", en: "Do not sign; put it out to tender." },
  keep: { zh: "项目资金来源和合同估算价", en: "Where the money comes from, and the estimates" },
  options: z.object({
    funds: z.number().min(100000).max(100000000).default(2000000),
    share: z.number().min(0.01).max(1).default(0.1),
    works: z.number().min(10000).max(100000000).default(4000000),
    goods: z.number().min(10000).max(100000000).default(2000000),
    service: z.number().min(10000).max(100000000).default(1000000),
  }),
  optionTitles: { share: { zh: "财政资金占比起点", en: "Share of public money from" } },
  reads: { projects: from(project, { key: ["@id"] }), orders: from(purchaseOrder, { key: ["project"] }) },
  period: "ever",
  messages: {
    untendered: {
      zh: "{title}：向{suppliers}订购，金额达到必须招标的标准，却没有招标",
      en: "{title}: what was ordered of {suppliers} reaches the sum that calls for a tender, and there was none",
    },
  },
  check({ rows: { projects, orders }, options, found, unknown }) {
    const untendered = orders.filter(
      ({ data: { method, amount, category } }) => method !== "tender" && amount >= options[category],
    );
    if (untendered.length === 0) return [];
    return projects.flatMap(({ id, data: { title, budget, publicFunds } }) => {
      if (publicFunds === undefined)
        return [unknown({ what: "path", kind: project.id, path: "publicFunds", entry: id })];
      if (publicFunds < options.funds || (budget !== undefined && publicFunds < budget * options.share)) return [];
      const suppliers = untendered.map(({ data }) => data.supplier);
      return [found("untendered", { title, suppliers }, [id, ...untendered.map((order) => order.id)])];
    });
  },
});

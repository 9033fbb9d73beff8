import { budgetPosting, countOf, defineMetric, from, keysOf, quotient, sitePeople, sumOf } from "@houqin/core";
import { bill, revenue } from "../entries/contracts.ts";
import { chargeback, chargeDue, settlement } from "../entries/internal-market.ts";
import { reception } from "../entries/reception.ts";

/** Revenue 经营收入. */
export const revenueAll = defineMetric({
  id: "company/revenue-all",
  title: { zh: "经营收入", en: "revenue" },
  unit: "CNY",
  metric: sumOf(revenue, "amount"),
});

/** Revenue from outside the group 外部市场收入. */
export const revenueOutside = defineMetric({
  id: "company/revenue-outside",
  title: { zh: "外部市场收入", en: "revenue from outside" },
  unit: "CNY",
  metric: sumOf(from(revenue, { where: { external: { equals: true } } }), "amount"),
});

/** Share of revenue from outside 外部收入占比. */
export const outsideShare = defineMetric({
  id: "company/outside-share",
  title: { zh: "外部收入占比", en: "share of revenue from outside" },
  unit: "1",
  metric: quotient(revenueOutside, revenueAll),
});

/** What was billed 应收账款. */
export const billed = defineMetric({
  id: "company/billed",
  title: { zh: "应收账款", en: "billed" },
  unit: "CNY",
  metric: sumOf(bill, "amount"),
});

/** Share of bills that was paid 应收款收缴率. */
export const collectedShare = defineMetric({
  id: "company/collected-share",
  title: { zh: "应收款收缴率", en: "share of bills collected" },
  unit: "1",
  metric: quotient(revenueAll, billed),
});

/** Running costs 运行支出, as invoices and other documents post them. */
export const spentAll = defineMetric({
  id: "company/spent-all",
  title: { zh: "运行支出", en: "running costs" },
  unit: "CNY",
  metric: sumOf(from(budgetPosting, { where: { stage: { equals: "spent" }, unit: { equals: "CNY" } } }), "amount"),
});

/** Running costs for each yuan of revenue 支出收入比. */
export const costToRevenue = defineMetric({
  id: "company/cost-to-revenue",
  title: { zh: "支出收入比", en: "costs per yuan of revenue" },
  unit: "1",
  metric: quotient(spentAll, revenueAll),
});

/** People on the staff 在岗人数. */
export const staffCount = defineMetric({
  id: "company/staff-count",
  title: { zh: "在岗人数", en: "people on the staff" },
  unit: "person",
  metric: keysOf(sitePeople),
});

/** Revenue per person 人均创收. */
export const revenuePerPerson = defineMetric({
  id: "company/revenue-per-person",
  title: { zh: "人均创收", en: "revenue per person" },
  unit: "CNY/person",
  metric: quotient(revenueAll, staffCount),
});

/** What units of the group owe for services 应计服务费, by unit. */
export const chargesDue = defineMetric({
  id: "company/charges-due",
  title: { zh: "应计服务费", en: "charges due" },
  unit: "CNY",
  metric: sumOf(from(chargeDue, { key: ["department"] }), "amount"),
});

/** What they were billed 内部结算金额, by unit. */
export const chargesBilled = defineMetric({
  id: "company/charges-billed",
  title: { zh: "内部结算金额", en: "charges billed" },
  unit: "CNY",
  metric: sumOf(from(chargeback, { key: ["department"] }), "amount"),
});

/** Related-party deals as we booked them 我方入账, by party. */
export const settledOurs = defineMetric({
  id: "company/settled-ours",
  title: { zh: "我方入账", en: "booked by us" },
  unit: "CNY",
  metric: sumOf(from(settlement, { where: { side: { equals: "ours" } }, key: ["party"] }), "amount"),
});

/** Related-party deals as they booked them 对方入账, by party. */
export const settledTheirs = defineMetric({
  id: "company/settled-theirs",
  title: { zh: "对方入账", en: "booked by them" },
  unit: "CNY",
  metric: sumOf(from(settlement, { where: { side: { equals: "theirs" } }, key: ["party"] }), "amount"),
});

/** What receptions cost 接待费用. */
export const receptionCost = defineMetric({
  id: "company/reception-cost",
  title: { zh: "接待费用", en: "cost of receptions" },
  unit: "CNY",
  metric: sumOf(reception, "amount"),
});

/** Receptions 接待批次. */
export const receptions = defineMetric({
  id: "company/receptions",
  title: { zh: "接待批次", en: "receptions" },
  metric: countOf(reception),
});

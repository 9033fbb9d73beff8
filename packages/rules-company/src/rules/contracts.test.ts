import { lacking, row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { shop } from "../trial/cast.ts";
import { march2, year } from "../trial/trial-company.ts";
import { contractDecided } from "./contract-decided.ts";
import { costsBelowRevenue } from "./costs-below-revenue.ts";
import { duesCollected } from "./dues-collected.ts";
import { outsideRevenueGrows } from "./outside-revenue-grows.ts";
import { revenueUnderContract } from "./revenue-under-contract.ts";
import { tenantQualified } from "./tenant-qualified.ts";
import { tenantSafetyAgreement } from "./tenant-safety-agreement.ts";
import { tenantsChecked } from "./tenants-checked.ts";

const verdictsOf = verdictsUnder(march2);

const signed = (data: Readonly<Record<string, unknown>> = {}, at = "2026-03-02T09:00") =>
  row(
    "company/contract",
    at,
    {
      title: "3号商铺租赁",
      category: "lease",
      party: "便民超市",
      from: "2026-03-01",
      until: "2027-02-28",
      safetyAgreement: "协议.pdf",
      qualification: "执照.pdf",
      ...data,
    },
    { id: "c-1", area: "shop-3", actors: { by: "li" } },
  );

for (const [rule, part, words] of [
  [tenantSafetyAgreement, "safetyAgreement", "出租、发包合同缺 safetyAgreement"],
  [tenantQualified, "qualification", "发包出租前没核资质，缺 qualification"],
] as const) {
  testRule(rule, {
    ...march2,
    pass: {
      "takes a lease that has it": [signed()],
      "takes work contracted out that has it": [signed({ category: "contractor" })],
    },
    fail: {
      "fails a lease without": { entries: [lacking(signed(), part)], finds: [words] },
      "fails work contracted out without": [lacking(signed({ category: "contractor" }), part)],
    },
    none: { unknown: "a contract that lacks it fails; one that is not on record is not asked" },
  });
  it(`asks no ${part} of services sold`, () => {
    expect(verdictsOf(rule, [lacking(signed({ category: "sale" }), part)])).toEqual([]);
  });
}

const looked = (at: string, topic = "safety", area = "shop-3") =>
  row("general/inspection", at, { topic, items: [{ item: "电线", ok: true }] }, { area, actors: { by: "an" } });
const early = signed({ from: "2026-01-01" }, "2026-01-01T00:00");
testRule(tenantsChecked, {
  ...year,
  period: { from: "2026-01-01", to: "2026-03-31" },
  pass: {
    "takes the last day of the quarter": [shop, early, looked("2026-03-31T17:00")],
    "takes a fire check": [shop, early, looked("2026-03-31T17:00", "fire")],
    "takes one in the half year where it is set to": {
      entries: [shop, early, looked("2026-06-30T17:00")],
      period: { from: "2026-01-01", to: "2026-06-30" },
      options: { every: "half" },
    },
  },
  fail: {
    "fails a quarter without": { entries: [shop, early], finds: ["shop-3 2026-Q1 没有做安全检查"] },
    "fails a month without where it is set to": {
      entries: [shop, early, looked("2026-01-10T09:00"), looked("2026-03-10T09:00")],
      options: { every: "month" },
      finds: ["shop-3 2026-02 没有做安全检查"],
    },
    "takes no check of something else": [shop, early, looked("2026-03-31T17:00", "hygiene")],
    "takes no check elsewhere": [shop, early, looked("2026-03-31T17:00", "safety", "b-7")],
  },
  unknown: {
    "is unknown where no inspections are kept": {
      entries: [shop, early],
      without: ["general/inspection", "general/checked", "company/checked"],
    },
  },
});

const ending = signed({ category: "sale", from: "2025-05-01", until: "2026-04-30" }, "2025-04-20T09:00");
const decided = (at: string, contract = "c-1") =>
  row("company/contract-decision", at, { contract, decision: "renew" }, { actors: { by: "chen" } });
testRule(contractDecided, {
  ...march2,
  period: { from: "2026-03-01", to: "2026-04-30" },
  pass: { "takes the thirtieth day before": [ending, decided("2026-03-31T23:59")] },
  fail: {
    "is late on the day after": {
      entries: [ending, decided("2026-04-01T00:00")],
      finds: ["续签决定晚了：2026-04-01T00:00 才定，应在 2026-04-01T00:00 前"],
    },
    "fails where nobody decided": {
      entries: [ending],
      finds: ["合同快到期了，续不续还没定，应在 2026-04-01T00:00 前定下来"],
    },
    "takes no decision on another": [ending, decided("2026-03-10T09:00", "c-2")],
  },
  unknown: {
    "is unknown where decisions are not kept": { entries: [ending], without: ["company/contract-decision"] },
  },
});

const earned = (amount: number, at = "2026-03-02T10:00", external = true) =>
  row("company/revenue", at, { line: "rent", external, contract: "c-1", amount }, { actors: { by: "li" } });
testRule(revenueUnderContract, {
  ...march2,
  pass: {
    "takes a contract on its last day": [signed({ until: "2026-03-02" }, "2026-03-01T09:00"), earned(3000)],
    "warns thirty days before it ends": {
      entries: [signed({ until: "2026-04-01" }, "2026-03-01T09:00"), earned(3000)],
      asOf: "2026-03-02",
      finds: ["合同“c-1” 2026-04-02T00:00 到期，请办续签"],
    },
  },
  fail: {
    "fails revenue after the end": {
      entries: [signed({ until: "2026-03-01" }, "2026-03-01T09:00"), earned(3000)],
      finds: ["合同“c-1”没有登记或不在有效期内，却有收入入账"],
    },
  },
  unknown: { "is unknown where contracts are not kept": { entries: [earned(3000)], without: ["company/contract"] } },
});

const billed = (amount: number) => row("company/bill", "2026-01-05T09:00", { contract: "c-1", amount });
testRule(duesCollected, {
  ...year,
  period: { from: "2026-01-01", to: "2026-03-31" },
  pass: { "takes ninety-five in a hundred": [billed(10000), earned(9500)] },
  fail: {
    "fails less": { entries: [billed(10000), earned(9400)], finds: ["2026-Q1 收缴率 0.94，目标不低于 0.95"] },
  },
  unknown: {
    "is unknown in a quarter without bills": [earned(9500)],
    "is unknown where bills are not kept": { entries: [earned(9500)], without: ["company/bill"] },
  },
});

const satisfied = (count: number) =>
  row("general/survey", "2026-06-01T09:00", {
    about: "logistics",
    group: "staff",
    asked: 120,
    returned: 100,
    satisfied: count,
  });
const lastYear = earned(50000, "2025-05-10T09:00");
testRule(outsideRevenueGrows, {
  ...year,
  asOf: "2027-03-31",
  pass: { "takes as much as last year": [lastYear, earned(50000, "2026-05-10T09:00"), satisfied(85)] },
  fail: {
    "fails less": {
      entries: [lastYear, earned(49000, "2026-05-10T09:00"), satisfied(90)],
      finds: ["2026 外部市场收入 49000 元，不应低于 50000 元"],
    },
    "counts nothing from inside the group": [lastYear, earned(60000, "2026-05-10T09:00", false), satisfied(90)],
    "fails where those inside are served worse": {
      entries: [lastYear, earned(60000, "2026-05-10T09:00"), satisfied(84)],
      finds: ["2026 外部收入上去了，内部满意率却只有 0.84，应不低于 0.85"],
    },
  },
  unknown: {
    "is unknown where nobody was asked": [lastYear, earned(50000, "2026-05-10T09:00")],
    "is unknown where revenue is not kept": {
      entries: [satisfied(90)],
      without: ["company/revenue"],
    },
  },
});

const paid = (amount: number) =>
  row("general/invoice", "2026-03-11", { number: "26-7", fund: "operating", line: "repair", amount });
testRule(costsBelowRevenue, {
  ...year,
  period: { from: "2026-01-01", to: "2026-06-30" },
  pass: { "takes costs that eat all revenue": [earned(50000), paid(50000)] },
  fail: {
    "fails beyond": {
      entries: [earned(50000), paid(51000)],
      finds: ["2026-H1 支出占收入的 1.02，目标不超过 1"],
    },
  },
  unknown: {
    "is unknown without revenue": [paid(50000)],
    "is unknown where revenue is not kept": { entries: [paid(50000)], without: ["company/revenue"] },
  },
});

import { budgetPosting } from "@houqin/core";
import { firm, issue, patrol } from "@houqin/rules-general";
import { describe, expect, it } from "vitest";
import { dailyControlLog } from "./daily-control.ts";
import { dish, menu } from "./menu.ts";
import { charge, cost } from "./money.ts";
import { batchExpired, receipt } from "./receiving.ts";
import { supplier } from "./supply.ts";

describe("a daily control", () => {
  const items = [
    { item: "操作台清洁", ok: true },
    { item: "防蝇帘破损", ok: false, severity: "general" as const },
    { item: "洗手液用完", ok: false },
  ];
  const entry = {
    id: "d1",
    kind: dailyControlLog.id,
    at: "2025-09-01T10:00",
    covers: "2025-09-01",
    area: "kitchen-1",
    actors: { by: "wu", verifier: "sun" },
    data: { items, zeroRisk: false },
  };
  const yielded = dailyControlLog.yields?.entries(entry) ?? [];

  it("counts as the hygiene patrol of its kitchen", () => {
    const [round] = yielded;
    expect(round).toMatchObject({ name: "patrol", kind: patrol.id, actors: { by: "wu", supervisor: "sun" } });
    expect(patrol.data.parse(round?.data)).toMatchObject({ topic: "hygiene", result: "issue" });
  });
  it("yields an issue for each item that is not in order, named by its place", () => {
    expect(yielded.slice(1).map(({ name }) => name)).toEqual(["issue-1", "issue-2"]);
  });
  it("yields food issues of the item's severity, minor where it says none", () => {
    const issues = yielded.slice(1).map(({ data }) => issue.data.parse(data));
    expect(issues).toMatchObject([
      { category: "food", severity: "general" },
      { category: "food", severity: "minor" },
    ]);
  });
  it("yields a good patrol alone on a clean day", () => {
    const clean = { ...entry, data: { items: items.slice(0, 1), zeroRisk: true } };
    const [round, ...issues] = dailyControlLog.yields?.entries(clean) ?? [];
    expect([round?.data.result, issues]).toEqual(["ok", []]);
  });
});

describe("a menu", () => {
  const line = (day: string, meal: "lunch" | "dinner", name: string) => ({
    day,
    meal,
    dish: name,
    style: "hot" as const,
    foods: ["大米"],
    gramsPerHead: 150,
  });
  const meals = [line("2025-09-08", "lunch", "米饭"), line("2025-09-09", "dinner", "粥")];
  const entry = {
    id: "m1",
    kind: menu.id,
    at: "2025-09-05T16:00",
    covers: "2025-09-08",
    data: { weekFrom: "2025-09-08", group: "child", meals },
  };
  const dishes = menu.yields?.entries(entry) ?? [];

  it("yields each dish for the meal that it is planned for", () => {
    expect(dishes.map(({ name, covers }) => [name, covers])).toEqual([
      ["2025-09-08-lunch-0", "2025-09-08/lunch"],
      ["2025-09-09-dinner-1", "2025-09-09/dinner"],
    ]);
  });
  it("hands its group on to its dishes", () => {
    expect(dishes.map(({ data }) => dish.data.parse(data))).toMatchObject([{ group: "child" }, { group: "child" }]);
  });
});

describe("a receipt", () => {
  const data = {
    delivery: "d-1",
    item: "牛奶",
    quantity: 5,
    batch: "b-1",
    expiresOn: "2025-12-31",
    supplier: "farm",
    unitPrice: 8,
    amount: 40,
    accepted: true,
  };
  const yielded = (changes: object) =>
    receipt.yields?.entries({ id: "r1", kind: receipt.id, at: "2025-12-01T06:30", data: { ...data, ...changes } }) ??
    [];

  it("yields that the batch is past its date from the next day on", () => {
    const [past] = yielded({});
    expect(past).toMatchObject({ name: "expired", at: "2026-01-01" });
    expect(batchExpired.data.parse(past?.data)).toEqual({ item: "牛奶", batch: "b-1", quantity: 5 });
  });
  it("yields nothing where the goods were sent back", () => {
    expect(yielded({ accepted: false })).toEqual([]);
  });
  it("yields nothing for goods without a date", () => {
    expect(yielded({ expiresOn: undefined })).toEqual([]);
  });
});

describe("a supplier", () => {
  it("yields the firm of the same id, to whom waste may be handed", () => {
    const data = {
      name: "洁城环卫",
      address: "产业路7号",
      contact: "李经理",
      category: "waste",
      approvedUntil: "2026-12-31",
    };
    const entry = { id: "s1", kind: supplier.id, at: "2025-08-20T09:00", data };
    const [yielded] = supplier.yields?.entries({ ...entry, subject: "sup-07" }) ?? [];
    expect(yielded).toEqual({
      name: "firm",
      kind: firm.id,
      subject: "sup-07",
      data: { name: "洁城环卫", service: "waste" },
    });
    expect(supplier.yields?.entries(entry)).toEqual([]);
  });
});

describe("meal money", () => {
  const yieldedBy = (kind: typeof charge | typeof cost, data: Readonly<Record<string, unknown>>) =>
    kind.yields?.entries({ id: "x1", kind: kind.id, at: "2025-09-01T16:00", data }) ?? [];
  const posted = (kind: typeof charge | typeof cost, data: Readonly<Record<string, unknown>>) =>
    yieldedBy(kind, data).map(({ kind, data }) => [kind, budgetPosting.data.parse(data)]);
  const money = { source: "x1", chain: "x1", fund: "meal-fee", unit: "CNY" };

  it("is received in the fund of meal fees when it comes in", () => {
    expect(posted(charge, { group: "pupil", amount: 1200 })).toEqual([
      ["budget/posting", { ...money, document: "receipt", line: "income", stage: "received", amount: 1200 }],
    ]);
  });
  it("goes from what is available on its line when it is spent", () => {
    expect(posted(cost, { group: "staff", amount: 300, line: "gas" })).toEqual([
      ["budget/posting", { ...money, document: "expense", line: "gas", stage: "available", amount: -300 }],
      ["budget/posting", { ...money, document: "expense", line: "gas", stage: "spent", amount: 300 }],
    ]);
  });
});

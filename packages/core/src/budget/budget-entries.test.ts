import { expect, test } from "vitest";
import { createEngine } from "../engine/create-engine.ts";
import { Budget } from "../model/budget.ts";
import { budgetEntries } from "./budget-entries.ts";

const engine = createEngine({ packs: [] });
const site = engine.readSite({ id: "s", name: "学校", kind: "school", timeZone: "Asia/Shanghai" });
const planned = (budget: unknown) => engine.readPlan({ id: "p", title: "计划", period: "2026", budget });
const food = { id: "food", name: "食材" };

test("the budget of a plan that was read stands in the evaluation, every line and appropriation of it", () => {
  const plan = planned({
    lines: [
      { id: "meals", name: "伙食", control: { expense: "ignore" } },
      { ...food, parent: "meals", earmark: ["学生伙食"], months: { "03": 1, "04": 2 }, amount: 300.5 },
      { id: "kwh", name: "用电", unit: "kWh" },
    ],
    appropriations: [
      { line: "food", amount: 99.5, number: "校务会〔2026〕3号" },
      { line: "food", amount: 100, on: "2026-04-01", month: "2026-04" },
      { line: "kwh", amount: 1200.125 },
    ],
  });
  if (!plan.budget) throw new Error("The plan has no budget.");
  const entries = budgetEntries(plan.budget, { plan: plan.id, from: "2026-01-01" });
  expect(new Set(entries.map(({ id }) => id)).size).toBe(7);
  const ledger = engine.ledger({ site, entries });
  const { budget } = engine.evaluate({ site, plan, ledger, asOf: "2026-06-30" });
  expect(budget?.problems).toEqual([]);
  expect(budget?.lines.map(({ line, unit, appropriated, tree }) => [line, unit, appropriated, tree.available])).toEqual(
    [
      ["food", "CNY", 50000, 50000],
      ["kwh", "kWh", 1200125000, 1200125000],
      ["meals", "CNY", 0, 50000],
    ],
  );
  expect(budget?.lines[0]).toMatchObject({ parent: "meals", earmark: ["学生伙食"] });
  const months = budget?.lines[0]?.months.filter(({ planned: given }) => given > 0);
  expect(months?.map(({ month, planned: given }) => [month, given])).toEqual([
    ["2026-03", 13333],
    ["2026-04", 36667],
  ]);
});

test.each<[string, unknown]>([
  ["an amount finer than its unit", { lines: [{ ...food, amount: 0.005 }] }],
  ["an appropriation finer than its line's unit", { lines: [food], appropriations: [{ line: "food", amount: 0.005 }] }],
  ["an appropriation of nothing", { lines: [food], appropriations: [{ line: "food", amount: 0 }] }],
  ["an appropriation on no day", { lines: [food], appropriations: [{ line: "food", amount: 1, on: "2026-02-30" }] }],
  ["a line twice", { lines: [food, food] }],
  ["a stage that nothing controls", { lines: [{ ...food, control: { expence: "stop" } }] }],
  ["a month that is none", { lines: [{ ...food, months: { "13": 1 } }] }],
])("%s is refused, in a plan as in a budget alone", (_, budget) => {
  expect(Budget.safeParse(budget).success).toBe(false);
  expect(() => planned(budget)).toThrow(expect.objectContaining({ code: "bad-plan" }));
});

test("a line that a plan gives something to must be one of its own", () => {
  expect(() => planned({ lines: [food], appropriations: [{ line: "fod", amount: 1 }] })).toThrow(/food/);
});

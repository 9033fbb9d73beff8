import { readFileSync } from "node:fs";
import { Budget, budgetEntries, type Entry } from "@houqin/core";
import { expect, test } from "vitest";
import { entriesOfYear } from "./generate.ts";

const plan = JSON.parse(readFileSync(new URL("plan.json", import.meta.url), "utf8"));
const planned = budgetEntries(Budget.parse(plan.budget), { plan: plan.id, from: "2025-09-01" });
const FIRST_DAY = "2025-09-01";
const kept = [...entriesOfYear()].filter(({ kind, at }) => kind.startsWith("budget/") && at.startsWith(FIRST_DAY));

const linesIn = (entries: readonly Pick<Entry, "kind" | "subject" | "data">[]) =>
  Object.fromEntries(entries.flatMap(({ kind, subject, data }) => (kind === "budget/line" ? [[subject, data]] : [])));
const givenIn = (entries: readonly Pick<Entry, "kind" | "data">[]): Readonly<Record<string, readonly unknown[]>> =>
  Object.fromEntries(
    entries.flatMap(({ kind, data }) =>
      kind === "budget/appropriation" ? [[data.line, [data.amount, data.unit, data.number]]] : [],
    ),
  );

test("the school keeps the budget that its plan sets: the same lines, and on the first day the same amounts", () => {
  expect(Object.keys(linesIn(kept))).toHaveLength(15);
  expect(linesIn(planned)).toEqual(linesIn(kept));
  expect(givenIn(planned)).toEqual(givenIn(kept));
});

test("every task with a budget line names one that there is, and the plan's table tells the amounts in yuan", () => {
  const lines = new Set(Object.keys(linesIn(kept)));
  const named = plan.tasks.flatMap(({ budget }: { budget?: string }) => budget ?? []);
  expect(named.filter((line: string) => !lines.has(line))).toEqual([]);
  const told = plan.sections
    .flatMap(({ content }: { content: readonly unknown[] }) => content)
    .flatMap((piece: { table?: readonly (readonly [string, string])[] }) => piece.table ?? [])
    .slice(1);
  const names = linesIn(kept);
  const inYuan = Object.entries(givenIn(kept)).filter(([, [, unit]]) => unit === "CNY");
  expect(Object.fromEntries(told)).toEqual(
    Object.fromEntries(inYuan.map(([line, [amount]]) => [names[line].name, String(amount)])),
  );
});

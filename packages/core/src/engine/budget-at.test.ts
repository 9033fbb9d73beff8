import { expect, test } from "vitest";
import { budgetPosting } from "../model/budget-posting.ts";
import { sayPhrase } from "../model/phrase.ts";
import { ceiling } from "../requirement/builders/ceiling.ts";
import { defineRegister, raises } from "../requirement/builders/define-register.ts";
import { from } from "../requirement/builders/from.ts";
import { levelOf } from "../requirement/builders/level-of.ts";
import { sumOf } from "../requirement/builders/metric-of.ts";
import { reconcile } from "../requirement/builders/reconcile.ts";
import { definePack } from "../rule/define-pack.ts";
import { defineRule } from "../rule/define-rule.ts";
import { createEngine } from "./create-engine.ts";

const engine = createEngine({ packs: [] });
const site = engine.readSite({ id: "s", name: "S", kind: "school", timeZone: "Asia/Shanghai" });
const period = { from: "2026-01-01", to: "2026-12-31" };
const line = { id: "l", kind: "budget/line", at: "2026-01-01", subject: "food", data: { name: "食材" } } as const;
const given = {
  id: "a",
  kind: "budget/appropriation",
  at: "2026-01-01",
  data: { line: "food", amount: 1000 },
} as const;
const ordered = { id: "c", kind: "budget/commitment", at: "2026-02-01", data: { line: "food", amount: 300 } } as const;

test("a site without budget lines or documents has no budget", () => {
  expect(engine.evaluate({ site, entries: [], asOf: "2026-06-30", period }).budget).toBeUndefined();
});

test("a corrected commitment is one chain, whichever link an expense names", () => {
  const corrected = {
    ...ordered,
    id: "c-2",
    at: "2026-02-02",
    replaces: "c",
    data: { line: "food", amount: 250 },
  } as const;
  for (const commitment of ["c", "c-2"]) {
    const paid = {
      id: "e",
      kind: "budget/expense",
      at: "2026-03-01",
      data: { line: "food", amount: 100, commitment },
    } as const;
    const { budget } = engine.evaluate({
      site,
      entries: [line, given, paid, corrected, ordered],
      asOf: "2026-06-30",
      period,
    });
    expect(budget?.open.map(({ id, open }) => [id, open])).toEqual([["c", 15000]]);
    expect(budget?.problems).toEqual([]);
    expect(budget?.lines[0]).toMatchObject({ available: 75000, committed: 15000, spent: 10000 });
  }
});

test("what a corrected document yields names the document's first id", () => {
  const corrected = {
    ...ordered,
    id: "c-2",
    at: "2026-02-02",
    replaces: "c",
    data: { line: "food", amount: 250 },
  } as const;
  for (const entries of [
    [line, ordered, corrected],
    [line, corrected, ordered],
  ]) {
    const monitor = engine.open({ site, entries: [], asOf: "2026-06-30", period });
    for (const entry of entries) monitor.add([entry]);
    expect(monitor.evaluation().budget?.open).toMatchObject([{ id: "c", open: 25000 }]);
  }
});

test("an earlier moment hides what was known later", () => {
  const late = { ...ordered, recordedAt: "2026-04-01" } as const;
  const at = (asOf: string) =>
    engine.evaluate({ site, entries: [line, given, late], asOf, period }).budget?.lines[0]?.committed;
  expect([at("2026-03-31"), at("2026-04-02")]).toEqual([0, 30000]);
});

test("money with parts of a fen, and a release of nothing, are refused with what was expected", () => {
  const bad = { ...ordered, data: { line: "food", amount: 0.005 } } as const;
  const nothing = { id: "x", kind: "budget/release", at: "2026-03-01", data: { line: "food", amount: 5 } } as const;
  const { refused } = engine.ledger({ site, entries: [bad, nothing] });
  expect(refused.map(({ path, expected }) => `${path}: ${expected && sayPhrase(expected, "en")}`)).toEqual([
    "data.amount: an amount in CNY with at most 2 decimals",
    "data.commitment: a commitment or a request",
  ]);
});

test("metrics and registers read postings: what is spent within a line, what a commitment still holds", () => {
  const text = { zh: "示例", en: "Example" };
  const face = { title: text, severity: "warn", since: "2026.1", basis: { none: text }, remedy: text } as const;
  const spent = from(budgetPosting, { where: { line: { within: "canteen" }, stage: { equals: "spent" } } });
  const held = defineRegister({
    id: "my/held",
    key: ["chain"],
    plus: [
      raises(from(budgetPosting, { where: { stage: { equals: "committed" } }, key: ["chain"] }), { amount: "amount" }),
    ],
  });
  const committed = sumOf(from(budgetPosting, { where: { stage: { equals: "committed" } }, key: ["chain"] }), "amount");
  const pack = definePack({
    name: "my",
    title: text,
    registers: [held],
    rules: [
      defineRule({
        ...face,
        id: "my/spent",
        requires: () => ceiling(sumOf(spent, "amount"), { atMost: 99, period: "year" }),
      }),
      defineRule({
        ...face,
        id: "my/held-agrees",
        requires: () => reconcile({ 在册: levelOf(held), 分录: committed }, { key: ["chain"], period: "year" }),
      }),
    ],
  });
  const own = createEngine({ packs: [pack] });
  const top = { id: "t", kind: "budget/line", at: "2026-01-01", subject: "canteen", data: { name: "食堂" } } as const;
  const below = { ...line, data: { name: "食材", parent: "canteen" } } as const;
  const paid = {
    id: "e",
    kind: "budget/expense",
    at: "2026-03-01",
    data: { line: "food", amount: 100, commitment: "c" },
  } as const;
  const { findings, judged } = own.evaluate({
    site,
    entries: [top, below, given, ordered, paid],
    asOf: "2027-02-01",
    period,
    detail: "verdicts",
  });
  expect(findings.map(({ rule, message }) => [rule, message.values.value])).toEqual([["my/spent", 100]]);
  expect(judged?.filter(({ rule }) => rule === "my/held-agrees").map(({ id, verdict }) => [id, verdict])).toEqual([
    ["my/held-agrees@2026@c", "pass"],
  ]);
});

import { expect, test } from "vitest";
import type { BudgetProblem } from "../model/budget-state.ts";
import type { Entry } from "../model/entry.ts";
import { budgetOf } from "./budget-of.ts";
import { postingsOf } from "./posting-of.ts";

const year = { from: "2026-01-01", to: "2026-12-31", asOf: "2026-06-30" };
const line = (subject: string, data: object = {}): Entry => ({
  id: `line-${subject}`,
  kind: "budget/line",
  at: "2026-01-01",
  subject,
  data: { name: subject, unit: "CNY", ...data },
});
const doc = (kind: string, id: string, data: object, more: Partial<Entry> = {}): Entry => ({
  id,
  kind: `budget/${kind}`,
  at: "2026-03-10T09:00",
  actors: { by: "wang", approver: "li" },
  ...more,
  data: { unit: "CNY", ...data },
});
const read = (entries: readonly Entry[], days = year) => budgetOf(entries, days);
const told = (entries: readonly Entry[]) =>
  read(entries).problems.map(({ code, entry }) => `${code} ${entry ?? ""}`.trim());
const food = [line("food"), doc("appropriation", "a", { line: "food", amount: 1000 })];

test("an order and its invoice are counted once, and what the invoice did not use stays committed until a release", () => {
  const chain = [
    ...food,
    doc("request", "r", { line: "food", amount: 300 }, { actors: { by: "wang" } }),
    doc("commitment", "c", { line: "food", amount: 300, request: "r" }),
    doc("expense", "e", { line: "food", amount: 280, commitment: "c" }),
  ];
  const [before] = read(chain).lines;
  expect(before).toMatchObject({ available: 70000, committed: 2000, spent: 28000, requested: 0, appropriated: 100000 });
  const released = [...chain, doc("release", "x", { line: "food", amount: 20, commitment: "c" })];
  expect(read(released).lines[0]).toMatchObject({ available: 72000, committed: 0, spent: 28000 });
  expect(told(released)).toEqual([]);
});

test("a request moves nothing; it is shown until it is answered or withdrawn", () => {
  const asked = [...food, doc("request", "r", { line: "food", amount: 300, title: "米" }, { actors: { by: "wang" } })];
  expect(read(asked).lines[0]).toMatchObject({ available: 100000, requested: 30000 });
  expect(read(asked).open).toEqual([
    { id: "r", stage: "requested", line: "food", unit: "CNY", open: 30000, since: "2026-03-10", title: "米" },
  ]);
  expect(read([...asked, doc("release", "x", { line: "food", amount: 300, request: "r" })]).open).toEqual([]);
});

test("what comes in stands beside the four figures and gives no line more to spend", () => {
  const fees = [
    ...food,
    doc("receipt", "m", { line: "food", amount: 500, fund: "meal-fee" }, { actors: { by: "wang" } }),
  ];
  const [before, after] = [read(food).lines[0], read(fees).lines[0]];
  expect(after).toEqual({ ...before, received: 50000, tree: { ...before?.tree, received: 50000 } });
  expect(told(fees)).toEqual([]);
  const back = [...fees, doc("receipt", "b", { line: "food", amount: -20 }, { actors: { by: "wang" } })];
  expect(read(back).lines[0]?.received).toBe(48000);
  expect(read(back).totals).toMatchObject([{ unit: "CNY", received: 48000 }]);
});

test("what is spent and what comes in says of which fund, and of the operating fund where nobody said", () => {
  const data = { line: "food", amount: 5, unit: "CNY" };
  const fundsOf = (kind: string, more: object = {}) =>
    postingsOf({ id: "d", kind: `budget/${kind}`, at: "2026-03-10", data: { ...data, ...more } }).map(
      ({ data }) => data.fund,
    );
  expect(fundsOf("expense")).toEqual(["operating", "operating"]);
  expect(fundsOf("expense", { fund: "project" })).toEqual(["project", "project"]);
  expect(fundsOf("receipt", { fund: "meal-fee" })).toEqual(["meal-fee"]);
  expect(fundsOf("commitment")).toEqual([undefined, undefined]);
});

test.each<[string, readonly Entry[], readonly string[]]>([
  [
    "a release of more than is committed",
    [
      doc("commitment", "c", { line: "food", amount: 50 }),
      doc("release", "x", { line: "food", amount: 80, commitment: "c" }),
    ],
    ["overSettled x"],
  ],
  [
    "an expense against an unknown commitment",
    [doc("expense", "e", { line: "food", amount: 5, commitment: "ghost" })],
    ["overSettled e", "unknownCommitment e"],
  ],
  [
    "a transfer that its own author approved",
    [
      line("repair"),
      doc(
        "transfer",
        "t",
        { from: "food", to: "repair", amount: 5, reason: "急用" },
        { actors: { by: "li", approver: "li" } },
      ),
    ],
    ["selfApproved t"],
  ],
  [
    "a transfer that nobody approved",
    [
      line("repair"),
      doc("transfer", "t", { from: "food", to: "repair", amount: 5, reason: "急用" }, { actors: { by: "li" } }),
    ],
    ["notApproved t"],
  ],
  ["a unit that is not the line's", [doc("expense", "e", { line: "food", amount: 5, unit: "kWh" })], ["unitDiffers e"]],
  ["a line that does not exist", [doc("expense", "e", { line: "fod", amount: 5 })], ["unknownLine e"]],
  [
    "an expense on another line than its commitment's",
    [
      line("repair"),
      doc("commitment", "c", { line: "food", amount: 50 }),
      doc("expense", "e", { line: "repair", amount: 5, commitment: "c" }),
    ],
    ["otherLine e", "overSettled e"],
  ],
  ["more spent than there is", [doc("expense", "e", { line: "food", amount: 1200 })], ["overdrawn"]],
  ["a parent that does not exist", [line("sub", { parent: "foood" })], ["unknownParent"]],
  [
    "a line above itself",
    [line("one", { parent: "two" }), line("two", { parent: "one" })],
    ["parentCircle", "parentCircle"],
  ],
  [
    "earmarked money that is spent on something else, or on nothing that is told",
    [
      line("grant", { earmark: ["消防改造"] }),
      doc("appropriation", "g", { line: "grant", amount: 100 }),
      doc("expense", "e1", { line: "grant", amount: 10, purpose: "消防改造" }),
      doc("expense", "e2", { line: "grant", amount: 10, purpose: "聚餐" }),
      doc("expense", "e3", { line: "grant", amount: 10 }),
      doc("transfer", "t", { from: "grant", to: "food", amount: 10, reason: "急用" }),
    ],
    ["earmarkLeft t", "otherPurpose e2", "purposeMissing e3"],
  ],
  [
    "a document outside the period of its line, or a month outside it",
    [
      line("spring", { period: "2026-H1" }),
      doc("appropriation", "s", { line: "spring", amount: 10, month: "2026-09" }),
      doc("expense", "e", { line: "spring", amount: 5 }, { at: "2026-08-01" }),
    ],
    ["monthOutside s", "outsidePeriod e"],
  ],
  [
    "a document after the last day of its line",
    [line("old", { until: "2026-03-09" }), doc("appropriation", "s", { line: "old", amount: 10 })],
    ["outsidePeriod s"],
  ],
  ["a period that nobody knows", [line("odd", { period: "2026-X" })], ["unknownPeriod"]],
])("%s is told", (_, entries, codes) => {
  expect(told([...food, ...entries])).toEqual(codes);
});

test("what is wrong is neither clamped nor lost: every line still balances in every unit", () => {
  const wrong = [
    ...food,
    doc("expense", "e1", { line: "food", amount: 7, commitment: "ghost" }),
    doc("release", "x", { line: "food", amount: 9, commitment: "ghost" }),
    doc("expense", "e2", { line: "food", amount: 5, unit: "kWh" }),
    doc("expense", "e3", { line: "nowhere", amount: 5 }),
  ];
  const { lines } = read(wrong);
  expect(lines.map((each) => `${each.line} ${each.unit} ${each.defined}`)).toEqual([
    "food CNY true",
    "food kWh false",
    "nowhere CNY false",
  ]);
  for (const { available, committed, spent, appropriated } of lines)
    expect(available + committed + spent).toBe(appropriated);
  expect(lines[0]?.committed).toBe(-1600);
});

test("a posting that somebody wrote by hand balances with nothing: it is told and not counted", () => {
  const loose = {
    id: "p",
    kind: "budget/posting",
    at: "2026-03-01",
    data: { line: "food", unit: "CNY", stage: "spent", amount: 5, source: "p", chain: "p", document: "x" },
  };
  const state = read([...food, loose]);
  expect(state.lines[0]?.spent).toBe(0);
  expect(state.problems).toEqual<BudgetProblem[]>([
    { code: "unbalanced", entry: "p", line: "food", unit: "CNY", amount: 500 },
  ]);
});

test.each([0.005, 1e15])(
  "a posting of %d yuan, which no fen can hold, is refused and not read as nothing",
  (amount) => {
    const data = { line: "food", unit: "CNY", stage: "spent", amount, source: "p", chain: "p", document: "x" };
    const fine = { id: "p/spent", kind: "budget/posting", at: "2026-03-01", data };
    expect(() => read([...food, fine])).toThrow(
      expect.objectContaining({
        code: "bad-document",
        problems: [{ code: "bad-document", path: "p/spent.data.amount", found: amount, expected: expect.anything() }],
      }),
    );
  },
);

test("a carry-over leaves one period and enters the next, with a commitment or without, and not more than was left", () => {
  const before = { at: "2025-12-01" };
  const entries = [
    line("food"),
    doc("appropriation", "a", { line: "food", amount: 100 }, before),
    doc("commitment", "c", { line: "food", amount: 30 }, before),
    doc("carry-over", "k1", { line: "food", amount: 30, out: "2025-12-31", commitment: "c" }, { at: "2026-01-01" }),
    doc("carry-over", "k2", { line: "food", amount: 70, out: "2025-12-31" }, { at: "2026-01-01" }),
    doc("expense", "e", { line: "food", amount: 30, commitment: "c" }),
  ];
  const old = read(entries, { from: "2025-01-01", to: "2025-12-31", asOf: "2026-06-30" });
  expect(old.lines[0]).toMatchObject({ appropriated: 0, available: 0, committed: 0, spent: 0 });
  const now = read(entries);
  expect(now.lines[0]).toMatchObject({ appropriated: 10000, available: 7000, committed: 0, spent: 3000 });
  expect(now.lines[0]?.origins.carriedIn).toBe(10000);
  expect(now.problems).toEqual([]);
  const more = [
    ...entries,
    doc("carry-over", "k3", { line: "food", amount: 1, out: "2025-12-31" }, { at: "2026-01-02" }),
  ];
  expect(told(more)).toEqual(["carriedMore k3"]);
});

test("the year is spread over its months to the fen, by weights; what is borrowed from a month is paid back by it", () => {
  const entries = [
    line("gas", { months: { "01": 2, "02": 1, "03": 1 } }),
    doc("appropriation", "a", { line: "gas", amount: 100.01 }, { at: "2026-02-20" }),
    doc("transfer", "t", {
      from: "gas",
      to: "gas",
      amount: 10,
      fromMonth: "2026-03",
      toMonth: "2026-02",
      reason: "提前用气",
    }),
    doc("expense", "e", { line: "gas", amount: 30 }, { at: "2026-02-03" }),
  ];
  const [gas] = read(entries).lines;
  expect(gas?.months.slice(0, 4)).toEqual([
    { month: "2026-01", planned: 5001, spent: 0, variance: 5001 },
    { month: "2026-02", planned: 3500, spent: 3000, variance: 500 },
    { month: "2026-03", planned: 1500, spent: 0, variance: 1500 },
    { month: "2026-04", planned: 0, spent: 0, variance: 0 },
  ]);
  expect(gas?.toDate).toEqual({ through: "2026-06-30", planned: 10001, spent: 3000, variance: 7001 });
  expect(gas).toMatchObject({ appropriated: 10001, available: 7001 });
});

test("a revision counts for the months from its own on, and a day of reading within a month for that many days", () => {
  const entries = [
    line("water"),
    doc("appropriation", "a", { line: "water", amount: 1200 }, { at: "2026-01-01" }),
    doc("revision", "v", { line: "water", change: -300, reason: "节水" }, { at: "2026-10-01" }),
  ];
  const [water] = read(entries, { ...year, asOf: "2026-04-15" }).lines;
  expect(water?.months.map(({ planned }) => planned)).toEqual([
    10000, 10000, 10000, 10000, 10000, 10000, 10000, 10000, 10000, 0, 0, 0,
  ]);
  expect(water?.toDate.planned).toBe(35000);
});

test("forecasts name their method and inputs; the seasonal one goes by last year's course", () => {
  const entries = [
    line("heat"),
    doc("expense", "l1", { line: "heat", amount: 80 }, { at: "2025-02-01" }),
    doc("expense", "l2", { line: "heat", amount: 20 }, { at: "2025-11-01" }),
    doc("appropriation", "a", { line: "heat", amount: 120 }, { at: "2026-01-01" }),
    doc("commitment", "c", { line: "heat", amount: 10 }),
    doc("expense", "e", { line: "heat", amount: 90 }, { at: "2026-02-01" }),
  ];
  const [heat] = read(entries).lines;
  expect(heat?.forecasts).toEqual([
    { method: "straightLine", spent: 18149, left: -6149, inputs: { spent: 9000, daysPassed: 181, days: 365 } },
    { method: "seasonal", spent: 11250, left: 750, inputs: { spent: 9000, lastYear: 10000, lastYearToDate: 8000 } },
    {
      method: "committedPlusRunRate",
      spent: 19149,
      left: -7149,
      inputs: { spent: 9000, committed: 1000, direct: 9000, daysPassed: 181, days: 365 },
    },
  ]);
});

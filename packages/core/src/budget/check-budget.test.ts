import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entry } from "../model/entry.ts";
import { budgetOf } from "./budget-of.ts";
import { checkBudget } from "./check-budget.ts";

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
  ...more,
  data: { unit: "CNY", ...data },
});
const entries = [
  line("all", { control: { commitment: "warn" } }),
  line("food", { parent: "all", monthlyControl: { expense: "warn" } }),
  line("repair", { parent: "all" }),
  line("grant", { earmark: ["消防改造"] }),
  line("power", { unit: "kWh" }),
  line("tight", { reserve: true, control: { request: "stop" } }),
  doc("appropriation", "a1", { line: "food", amount: 1200 }, { at: "2026-01-01" }),
  doc("appropriation", "a2", { line: "repair", amount: 500 }),
  doc("appropriation", "a3", { line: "grant", amount: 900 }),
  doc("appropriation", "a4", { line: "tight", amount: 100 }),
  doc("commitment", "c", { line: "food", amount: 1000 }),
  doc("request", "r", { line: "tight", amount: 80 }),
];
const state = budgetOf(entries, {
  from: "2026-01-01",
  to: "2026-12-31",
  asOf: "2026-03-31",
});
const check = (kind: string, data: object, more: Partial<Entry> = {}) =>
  checkBudget(doc(kind, "draft", data, more), state);

test("what fits may be submitted", () => {
  expect(check("commitment", { line: "food", amount: 200 })).toMatchObject({ verdict: "ok", problems: [], helps: [] });
});

test("what does not fit is stopped, with the line, what is missing, and what would help", () => {
  const { verdict, checks, helps } = check("commitment", { line: "food", amount: 450 });
  expect(verdict).toBe("stop");
  expect(checks.map(({ line: id, control, free, missing }) => [id, control, free, missing])).toEqual([
    ["food", "stop", 20000, 25000],
    ["all", "warn", 70000, 0],
  ]);
  expect(helps).toEqual([
    { help: "transfer", line: "food", from: "repair", unit: "CNY", amount: 25000 },
    { help: "transfer", line: "food", from: "tight", unit: "CNY", amount: 10000 },
    { help: "release", line: "food", commitment: "c", unit: "CNY", amount: 25000 },
    { help: "revise", line: "food", unit: "CNY", amount: 25000 },
  ]);
});

test("a request is only warned about where the line says nothing else", () => {
  expect(check("request", { line: "repair", amount: 501 }).verdict).toBe("warn");
});

test("an expense of its own commitment is not asked for twice", () => {
  const within = check("expense", { line: "food", amount: 1000, commitment: "c" });
  expect(within.checks[0]).toMatchObject({ asked: 0, missing: 0 });
  const { verdict, checks } = check("expense", { line: "food", amount: 1300, commitment: "c" });
  expect([verdict, checks[0]?.asked, checks[0]?.missing]).toEqual(["stop", 30000, 10000]);
});

test("what another line's commitment holds covers nothing of an expense", () => {
  const { checks, problems } = check("expense", { line: "repair", amount: 600, commitment: "c" });
  expect(checks[0]).toMatchObject({ line: "repair", asked: 60000, missing: 10000 });
  expect(problems).toEqual([{ code: "otherLine", entry: "draft", line: "repair", names: "food" }]);
});

test("the months through the draft's are checked too where the line wants it, and a later month can lend", () => {
  const { verdict, checks, helps } = check("expense", { line: "food", amount: 150 });
  expect(verdict).toBe("warn");
  expect(checks[1]).toMatchObject({ scope: "month", control: "warn", free: -70000, missing: 85000 });
  expect(helps[0]).toEqual({ help: "borrow", line: "food", month: "2026-04", unit: "CNY", amount: 10000 });
});

test("where requests reserve, what others wait for is gone, but not one's own", () => {
  expect(check("request", { line: "tight", amount: 50 })).toMatchObject({
    verdict: "stop",
    checks: [{ free: 2000, missing: 3000 }],
  });
  expect(check("commitment", { line: "tight", amount: 90, request: "r" })).toMatchObject({ verdict: "ok" });
});

test.each<[string, string, object, Partial<Entry>, string, string]>([
  ["another unit", "expense", { line: "power", amount: 5 }, {}, "stop", "unitDiffers"],
  ["a misspelt line", "expense", { line: "foood", amount: 5 }, {}, "stop", "unknownLine"],
  ["a misspelt commitment", "expense", { line: "food", amount: 5, commitment: "cc" }, {}, "stop", "unknownCommitment"],
  ["another line's commitment", "expense", { line: "repair", amount: 5, commitment: "c" }, {}, "stop", "otherLine"],
  ["another line's request", "commitment", { line: "repair", amount: 5, request: "r" }, {}, "stop", "otherLine"],
  ["another purpose", "expense", { line: "grant", amount: 5, purpose: "聚餐" }, {}, "stop", "otherPurpose"],
  ["no purpose", "request", { line: "grant", amount: 5 }, {}, "warn", "purposeMissing"],
  [
    "the author as approver",
    "transfer",
    { from: "repair", to: "food", amount: 5 },
    { actors: { by: "li", approver: "li" } },
    "stop",
    "selfApproved",
  ],
  [
    "no approver",
    "transfer",
    { from: "repair", to: "food", amount: 5 },
    { actors: { by: "li" } },
    "warn",
    "notApproved",
  ],
])("a draft with %s is told so", (_, kind, data, more, verdict, code) => {
  const found = check(kind, data, more);
  expect(found.verdict).toBe(verdict);
  expect(found.problems.map((problem) => problem.code)).toContain(code);
});

test.each<[string, object]>([
  ["transfer", { from: "grant", to: "food", amount: 5, reason: "急用" }],
  ["transfer", { from: "grant", to: "grant", amount: 5, fromMonth: "2026-05", toMonth: "2026-03", reason: "急用" }],
  ["revision", { line: "grant", change: 5, reason: "追加" }],
  ["carry-over", { line: "food", amount: 5, out: "2026-02-28" }],
  ["appropriation", { line: "grant", amount: 5 }],
  ["release", { line: "grant", amount: 5, commitment: "gc" }],
  ["request", { line: "grant", amount: 5 }],
  ["commitment", { line: "grant", amount: 5, request: "gr" }],
  ["expense", { line: "grant", amount: 5, commitment: "gc" }],
  ["expense", { line: "grant", amount: 5, commitment: "c" }],
  ["expense", { line: "power", amount: 5 }],
])("%s %j: the same is told before it is submitted and after", (kind, data) => {
  const before = [
    ...entries,
    doc("request", "gr", { line: "grant", amount: 50, purpose: "消防改造" }),
    doc("commitment", "gc", { line: "grant", amount: 20, request: "gr" }),
  ];
  const year = { from: "2026-01-01", to: "2026-12-31", asOf: "2026-03-31" };
  const draft = doc(kind, "draft", data);
  const { problems } = budgetOf([...before, draft], year);
  // What its amount does to commitments and years is told once it is done.
  const own = problems.filter(
    ({ entry, code }) => entry === "draft" && code !== "overSettled" && code !== "carriedMore",
  );
  const told = checkBudget(draft, budgetOf(before, year)).problems;
  expect(told.toSorted((a, b) => (a.code < b.code ? -1 : 1))).toEqual(own);
});

test("earmarked money may not be moved to a line with another purpose", () => {
  const { verdict, problems } = check(
    "transfer",
    { from: "grant", to: "food", amount: 5 },
    { actors: { by: "li", approver: "wang" } },
  );
  expect([verdict, problems.map(({ code }) => code)]).toEqual(["stop", ["earmarkLeft"]]);
});

test.each<[string, object]>([
  ["expense", { line: "food", amount: 0.005 }],
  ["expense", { line: "food", amount: 1e15 }],
  ["expense", { line: "food", amount: 5, commitment: "c", settles: 1.005 }],
  ["transfer", { from: "repair", to: "food", amount: 0.005 }],
  ["revision", { line: "food", change: 0.005 }],
])("an amount that its unit has no such part for is not taken as nothing: %s %j is stopped", (kind, data) => {
  const { verdict, checks, problems } = check(kind, data, { actors: { by: "li", approver: "wang" } });
  expect([verdict, checks, problems.map(({ code, unit }) => [code, unit])]).toEqual([
    "stop",
    [],
    [["badAmount", "CNY"]],
  ]);
});

test("a misspelt line says what was meant", () => {
  expect(check("expense", { line: "foood", amount: 5 }).problems[0]?.didYouMean).toBe("food");
});

test("a transfer must leave its line with what it has", () => {
  expect(
    check(
      "transfer",
      { from: "repair", to: "food", amount: 501, reason: "急用" },
      { actors: { by: "li", approver: "wang" } },
    ).verdict,
  ).toBe("stop");
});

test("an entry that is no budget document is let through", () => {
  expect(checkBudget({ id: "x", kind: "canteen/menu", at: "2026-03-01", data: {} }, state).verdict).toBe("ok");
});

test("what a transfer moves below a line stays below it, and is not missing there", () => {
  const shared = budgetOf(
    [
      line("top"),
      line("own", { parent: "top" }),
      line("sister", { parent: "top" }),
      doc("appropriation", "g", { line: "own", amount: 100 }),
      doc("expense", "e", { line: "sister", amount: 80 }),
    ],
    { from: "2026-01-01", to: "2026-12-31", asOf: "2026-03-31" },
  );
  const draft = (data: object) =>
    checkBudget(doc("transfer", "t", { amount: 80, ...data }, { actors: { by: "li", approver: "wang" } }), shared);
  const { verdict, checks } = draft({ from: "own", to: "sister" });
  expect([verdict, checks.map((each) => each.line)]).toEqual(["ok", ["own"]]);
  const loan = draft({ from: "sister", to: "sister", fromMonth: "2026-05", toMonth: "2026-03" });
  expect([loan.verdict, loan.checks]).toEqual(["ok", []]);
});

test("a draft is stopped exactly where, once submitted, a line that loses by it would be overdrawn", () => {
  const amount = fc.integer({ min: 1, max: 3000 }).map((fen) => fen / 100);
  const place = fc.constantFrom("top", "own", "sister", "apart");
  const data = fc.oneof(
    fc.record({ line: fc.constant("own"), amount }),
    fc.record({ from: place, to: place, amount }).filter(({ from, to }) => from !== to),
    fc
      .record({ amount })
      .map((some) => ({ from: "own", to: "own", fromMonth: "2026-05", toMonth: "2026-03", ...some })),
  );
  fc.assert(
    fc.property(amount, amount, amount, data, (own, sister, taken, asked) => {
      const year = { from: "2026-01-01", to: "2026-12-31", asOf: "2026-03-31" };
      const before = [
        line("top"),
        line("own", { parent: "top" }),
        line("sister", { parent: "top" }),
        line("apart"),
        doc("appropriation", "g1", { line: "own", amount: own }),
        doc("appropriation", "g2", { line: "sister", amount: sister }),
        doc("appropriation", "g3", { line: "apart", amount: sister }),
        doc("expense", "e", { line: "sister", amount: taken }),
      ];
      const draft =
        "from" in asked ? doc("transfer", "draft", { ...asked, reason: "急用" }) : doc("commitment", "draft", asked);
      const now = budgetOf(before, year);
      const { verdict } = checkBudget(draft, now);
      const after = budgetOf([...before, draft], year);
      const short = after.lines.filter(({ line: id, tree }) => {
        const had = now.lines.find((each) => each.line === id)?.tree.available ?? 0;
        return tree.available < 0 && tree.available < had;
      });
      expect(verdict === "stop").toBe(short.length > 0);
    }),
    { numRuns: 300 },
  );
});

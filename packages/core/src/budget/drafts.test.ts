import { expect, test } from "vitest";
import type { Entry } from "../model/entry.ts";
import { budgetOf } from "./budget-of.ts";
import { checkBudget } from "./check-budget.ts";
import { carryOverDrafts, helpDraft } from "./drafts.ts";

const line = (subject: string, data: object = {}): Entry => {
  return {
    id: `l-${subject}`,
    kind: "budget/line",
    at: "2026-01-01",
    subject,
    data: { name: subject, unit: "CNY", ...data },
  };
};
const doc = (kind: string, id: string, data: object, at = "2026-03-10T09:00"): Entry => {
  return { id, kind: `budget/${kind}`, at, data: { unit: "CNY", ...data } };
};
const entries = [
  line("food", { monthlyControl: { commitment: "stop" } }),
  line("repair"),
  doc("appropriation", "a1", { line: "food", amount: 1200 }),
  doc("appropriation", "a2", { line: "repair", amount: 5000 }),
  doc("commitment", "c", { line: "food", amount: 250 }),
];
const year = { from: "2026-01-01", to: "2026-12-31", asOf: "2026-03-31" };
const face = { at: "2026-03-20T09:00", by: "wang", reason: "急用" };

test.each(["transfer", "revise"])("after a %s that was offered, the draft that was short may be submitted", (kind) => {
  const draft = doc("commitment", "new", { line: "food", amount: 1000.5 }, "2026-12-05");
  const before = checkBudget(draft, budgetOf(entries, year));
  const help = before.helps.find((each) => each.help === kind && each.amount === 5050);
  if (!help) throw new Error("No such help was offered.");
  expect(before.verdict).toBe("stop");
  const after = budgetOf(
    [...entries, { ...helpDraft(help, { ...face, id: "h" }), actors: { by: "wang", approver: "li" } }],
    year,
  );
  expect(checkBudget(draft, after)).toMatchObject({ verdict: "ok", helps: [] });
});

test("what is borrowed from later months lets a draft of this month through", () => {
  const draft = doc("commitment", "new", { line: "food", amount: 150 });
  const before = checkBudget(draft, budgetOf(entries, year));
  expect(before.helps.map(({ help, amount }) => [help, amount])).toEqual([["borrow", 10000]]);
  const loans = before.helps.map((help, index) => helpDraft(help, { ...face, id: `h${index}` }));
  expect(checkBudget(draft, budgetOf([...entries, ...loans], year)).verdict).toBe("ok");
});

test("a release that was offered gives back what its commitment held", () => {
  const draft = doc("commitment", "new", { line: "food", amount: 1000.5 }, "2026-12-05");
  const help = checkBudget(draft, budgetOf(entries, year)).helps.find((each) => each.help === "release");
  if (!help) throw new Error("No release was offered.");
  const after = budgetOf([...entries, helpDraft(help, { ...face, id: "h" })], year);
  expect(after.lines[0]).toMatchObject({ line: "food", committed: 19950, available: 100050 });
});

test("the carry-overs of an ended year leave nothing behind and open the next with what was left", () => {
  const last = { ...year, asOf: "2026-12-31" };
  const carried = carryOverDrafts(budgetOf(entries, last), { out: "2026-12-31", at: "2027-01-01T08:00", by: "wang" });
  const all = [...entries, ...carried];
  for (const { appropriated, available, committed, spent } of budgetOf(all, last).lines) {
    expect([appropriated, available, committed, spent]).toEqual([0, 0, 0, 0]);
  }
  const next = budgetOf(all, { from: "2027-01-01", to: "2027-12-31", asOf: "2027-01-31" });
  expect(next.lines.map(({ available, committed }) => [available, committed])).toEqual([
    [95000, 25000],
    [500000, 0],
  ]);
  expect(next.open.map(({ id, open }) => [id, open])).toEqual([["c", 25000]]);
  expect(next.problems.map(({ code }) => code)).toEqual(["notApproved", "notApproved", "notApproved"]);
});

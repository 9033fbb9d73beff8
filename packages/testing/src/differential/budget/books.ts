import { type BudgetState, budgetOf, type createEngine, type Entry, postingsOf } from "@houqin/core";
import { documentOf, trialLines } from "./deed.ts";
import { type BookBalance, booksOf } from "./oracle.ts";
import { momentAt, type Story, standingAt } from "./story.ts";

/** The year that stories tell of. */
export const year = { from: "2026-01-01", to: "2026-12-31" };

/** What a budget's lines say, by line; sums of lines above others are not looked at. */
export function figuresOf(state: BudgetState | undefined): Readonly<Record<string, BookBalance>> {
  const rows = (state?.lines ?? []).map(({ line, appropriated, available, committed, spent, requested, received }) => {
    return [line, { appropriated, available, committed, spent, requested, received }] as const;
  });
  return Object.fromEntries(rows);
}

/** What the oracle's books say at a minute. */
export function oracleAt(story: Story, minute: number): Readonly<Record<string, BookBalance>> {
  const lines = trialLines.map(({ id }) => id);
  return Object.fromEntries(booksOf(standingAt(story, minute).values(), lines));
}

/** The budget as core reads it off the documents that stand at a minute, without a ledger. */
export function plainBudget(story: Story, minute: number): { readonly state: BudgetState; readonly postings: number } {
  const lines = story.entries.filter(({ kind }) => kind === "budget/line");
  const documents = [...standingAt(story, minute)].map(([id, deed]) => documentOf(id, momentAt(0), deed));
  const postings = documents.flatMap(postingsOf);
  const state = budgetOf([...lines, ...documents, ...postings], { ...year, asOf: momentAt(minute).slice(0, 10) });
  return { state, postings: postings.length };
}

/** The budget as an engine reads it off a ledger at a minute; every correction and withdrawal is an entry. */
export function ledgerBudget(
  engine: ReturnType<typeof createEngine<[]>>,
  entries: readonly Entry[],
  minute: number,
): BudgetState | undefined {
  const site = engine.readSite({ id: "s", name: "S", kind: "school", timeZone: "Asia/Shanghai" });
  const ledger = engine.ledger({ site, entries });
  if (ledger.refused.length > 0) throw new Error(`Refused: ${JSON.stringify(ledger.refused[0])}`);
  return engine.evaluate({ site, ledger, asOf: momentAt(minute), period: year }).budget;
}

import type { Entry } from "../model/entry.ts";

/** What the checks of documents read of one; each kind has some of it. */
export interface DocumentFacts {
  readonly line?: string;
  readonly from?: string;
  readonly to?: string;
  readonly fromLine?: string;
  readonly unit?: string;
  readonly amount?: number;
  readonly change?: number;
  readonly settles?: number;
  readonly commitment?: string;
  readonly request?: string;
  readonly purpose?: string;
  readonly title?: string;
  readonly out?: string;
  readonly month?: string;
  readonly fromMonth?: string;
  readonly toMonth?: string;
}

/** A budget document, its kind without the pack. */
export interface BudgetDocument {
  readonly id: string;
  readonly kind: string;
  readonly entry: Entry;
  readonly facts: DocumentFacts;
}

/** Reads the budget documents among entries, in order of time, then id. */
export function documentsOf(entries: Iterable<Entry>): readonly BudgetDocument[] {
  const documents: BudgetDocument[] = [];
  for (const entry of entries) {
    if (!entry.kind.startsWith("budget/") || entry.kind === "budget/line" || entry.kind === "budget/posting") continue;
    documents.push({ id: entry.id, kind: entry.kind.slice("budget/".length), entry, facts: entry.data });
  }
  return documents.sort((a, b) => order(a.entry.at, b.entry.at) || order(a.id, b.id));
}

/** The lines that a document names. */
export function linesNamed({ line, from, to, fromLine }: DocumentFacts): readonly string[] {
  return [...new Set([line, from, to, fromLine])].filter((id) => id !== undefined);
}

/** The people in a role of a document. */
export function peopleIn({ entry }: BudgetDocument, role: string): readonly string[] {
  return [entry.actors?.[role] ?? []].flat();
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { budgetOf } from "../budget/budget-of.ts";
import { readEntry } from "../ledger/read-entry.ts";
import { budgetKinds } from "../model/budget-kinds.ts";
import type { BudgetState } from "../model/budget-state.ts";
import type { Entry } from "../model/entry.ts";
import type { Frame } from "../requirement/program.ts";
import { formatDay, MINUTES_PER_DAY } from "../time/civil.ts";
import { liveRows } from "./ground.ts";

/**
 * Reads the budget off the live rows of a ledger, when an evaluation is read: nothing of it is kept up to date as entries come. Undefined
 * where there is neither a line nor a document; postings that other documents yield do not make a budget.
 */
export function budgetAt({ store, now, period, calendar }: Frame): BudgetState | undefined {
  const entries: Entry[] = [];
  for (const { id } of budgetKinds) {
    const table = store.tables.get(id);
    if (!table) continue;
    liveRows(table, now(), (row) => entries.push(withFirstIds(readEntry(store, { table, row }), store.roots)));
  }
  const { from, to } = period();
  const asOf = Math.floor((now() - 1) / MINUTES_PER_DAY);
  if (!entries.some(({ kind }) => kind !== "budget/posting")) return undefined;
  return budgetOf(entries, { from: formatDay(from), to: formatDay(to), asOf: formatDay(asOf), calendar });
}

/** Names commitments and requests by the ids of their first links, whichever link a document names. */
function withFirstIds(entry: Entry, roots: ReadonlyMap<string, string>): Entry {
  if (roots.size === 0) return entry;
  const data = { ...entry.data };
  for (const name of ["commitment", "request", "chain"]) {
    const first = roots.get(String(data[name]));
    if (first !== undefined) data[name] = first;
  }
  return { ...entry, data };
}

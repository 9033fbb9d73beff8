import { budgetOf } from "../budget/budget-of.ts";
import { readEntry } from "../ledger/read-entry.ts";
import { budgetKinds } from "../model/budget-kinds.ts";
import { budgetPosting } from "../model/budget-posting.ts";
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
  const entriesOf = (kind: string): readonly Entry[] => {
    const found: Entry[] = [];
    const table = store.tables.get(kind);
    if (table) liveRows(table, now(), (row) => found.push(withFirstIds(readEntry(store, { table, row }), store.roots)));
    return found;
  };
  const documents = budgetKinds.flatMap(({ id }) => (id === budgetPosting.id ? [] : entriesOf(id)));
  if (documents.length === 0) return undefined;
  const entries = [...documents, ...entriesOf(budgetPosting.id)];
  const { from, to } = period();
  const asOf = Math.floor((now() - 1) / MINUTES_PER_DAY);
  return budgetOf(entries, { from: formatDay(from), to: formatDay(to), asOf: formatDay(asOf), calendar });
}

/** Where documents and postings name another document. */
const NAMING = ["commitment", "request", "chain"];

/** Names commitments and requests by the ids of their first links, whichever link a document names. */
function withFirstIds(entry: Entry, roots: ReadonlyMap<string, string>): Entry {
  if (roots.size === 0) return entry;
  const firsts = NAMING.flatMap((name) => {
    const first = roots.get(String(entry.data[name]));
    return first === undefined ? [] : [[name, first] as const];
  });
  return firsts.length === 0 ? entry : { ...entry, data: { ...entry.data, ...Object.fromEntries(firsts) } };
}

import type { References } from "../../ledger/references.ts";
import { NEVER, type Table } from "../../ledger/table.ts";
import { MINUTES_PER_DAY } from "../../time/civil.ts";

/** The next minute after one at which another row of a subject may come into force. */
export function nextReferred(references: References, table: Table, subject: number, minute: number): number {
  const until = table.columns.get("until");
  let next = NEVER;
  for (const row of references.rows(table, subject)) {
    const at = table.at.values[row] as number;
    if (at > minute && at < next) next = at;
    const end = until ? (until.values[row] as number) + MINUTES_PER_DAY : Number.NaN;
    if (end > minute && end < next) next = end;
  }
  return next;
}

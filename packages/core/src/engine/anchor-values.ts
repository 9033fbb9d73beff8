import { tableOf } from "../ledger/store.ts";
import type { Table } from "../ledger/table.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import type { Message } from "../model/finding.ts";
import type { Frame } from "../requirement/program.ts";
import type { Requirement } from "../requirement/requirement.ts";
import { rowValues } from "../requirement/row-values.ts";

/** Reads what stands in the entry that a deadline is counted from, by that entry's id; undefined where no entry is. */
export function anchorValues(
  frame: Frame,
  requirement: Requirement | undefined,
): ((id: string) => Message["values"] | undefined) | undefined {
  if (requirement?.shape !== "deadline" || !("of" in requirement.anchor)) return undefined;
  const kind = frame.store.kinds.get(requirement.anchor.of.kind) as EntryKind;
  const table = tableOf(frame.store, kind);
  const valuesOf = rowValues(frame, kind);
  let rows: ReadonlyMap<string, number> | undefined;
  return (id) => {
    rows ??= liveRows(frame, table);
    const row = rows.get(id);
    return row === undefined ? undefined : valuesOf(row);
  };
}

function liveRows(frame: Frame, table: Table): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = 0; row < table.size; row += 1) if (frame.live(table, row)) rows.set(table.ids[row] as string, row);
  return rows;
}

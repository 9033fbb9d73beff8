import { HouqinError } from "../model/houqin-error.ts";
import { phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import type { SavedCells, SavedLink, SavedRow, SavedStore, SavedTable } from "./saved-store.ts";
import { type Link, type Row, type Store, type StoreOptions, store, tableOf, type YieldedRow } from "./store.ts";
import { addRow, type Cells, NEVER, savedSlots, setAt, setLife, type Table } from "./table.ts";

/**
 * Makes a store of what {@link saveStore} wrote. Throws a HouqinError with every kind that is not installed and every field that its kind
 * no longer has in that form: what stands in it could not be read. A field that a kind has got since is empty.
 */
export function loadStore(saved: SavedStore, options: StoreOptions): Store {
  const problems = saved.tables.flatMap((table, index) =>
    tableProblems(`monitor.store.tables.${index}`, table, options),
  );
  if (problems.length > 0) throw new HouqinError("bad-monitor", problems);
  const target = store(options);
  for (const word of saved.words) target.words.add(word);
  const tables = saved.tables.map((table) => loadTable(target, table));
  const rowOf = ([number, row]: SavedRow): Row => {
    const table = tables[number];
    if (table && row < table.size) return { table, row };
    throw new HouqinError("bad-monitor", [
      {
        code: "bad-field",
        path: "monitor.store",
        found: phrase("json", { json: JSON.stringify([number, row]) }),
        expected: phrase("savedRow"),
      },
    ]);
  };
  const linkOf = ({ id, aim, row }: SavedLink): Link => ({
    id,
    ...(aim === undefined ? {} : { aim }),
    row: rowOf(row),
  });
  for (const [index, { yielded }] of saved.tables.entries()) {
    if (yielded.length === 0) continue;
    const rows = yielded.map(([row, derived]): [number, readonly YieldedRow[]] => [
      row,
      derived.map(([name, each]) => ({ name, row: rowOf(each) })),
    ]);
    target.yielded.set(tables[index] as Table, new Map(rows));
  }
  for (const [id, row] of saved.places) target.places.set(id, rowOf(row));
  for (const id of saved.conflicts) target.conflicts.add(id);
  for (const [id, origins] of saved.copies)
    target.copies.set(
      id,
      origins.map((origin) => origin ?? Number.NaN),
    );
  for (const [aim, ids] of saved.misfits) target.misfits.set(aim, new Set(ids));
  for (const { root, links, retractions } of saved.chains) {
    target.chains.set(root, { root, links: links.map(linkOf), retractions: retractions.map(linkOf) });
  }
  for (const [id, root] of saved.roots) target.roots.set(id, root);
  for (const [aim, links] of saved.waiting) target.waiting.set(aim, links.map(linkOf));
  for (const { id, document, row } of saved.derived) {
    target.derived.set(id, row ? { document, row: rowOf(row) } : { document });
  }
  for (const refusal of saved.refused) target.refused.push(refusal);
  return target;
}

function tableProblems(path: string, table: SavedTable, { kinds }: StoreOptions): readonly Problem[] {
  const kind = kinds.get(table.kind);
  if (!kind) return [{ code: "unknown-kind", path: `${path}.kind`, found: table.kind, expected: phrase("entryKind") }];
  return table.columns.flatMap((saved): readonly Problem[] => {
    const column = kind.columns.find((each) => each.path === saved.path);
    if (column?.type === saved.type) return [];
    const found = phrase("holds", { path: `${kind.id} ${saved.path}`, type: saved.type });
    return [{ code: "changed-field", path, found, expected: phrase("savedField") }];
  });
}

function loadTable(target: Store, saved: SavedTable): Table {
  // Its kind is there, as the problems would have told.
  const kind = target.kinds.get(saved.kind);
  if (!kind) throw new RangeError(saved.kind);
  const table = tableOf(target, kind);
  for (const id of saved.ids) addRow(table, id);
  for (const slot of savedSlots) fill(table[slot], saved.envelope[slot], table.size);
  for (const { path, cells } of saved.columns) fill(table.columns.get(path), cells, table.size);
  for (let row = 0; row < table.size; row += 1) {
    setAt(table, row, table.at.values[row] as number);
    setLife(table, row, table.known.values[row] as number, NEVER);
  }
  for (const [row, visible, hidden] of saved.odd) setLife(table, row, visible, hidden);
  return table;
}

function fill(cells: Cells | undefined, saved: SavedCells | undefined, size: number): void {
  if (!cells || !saved) return;
  for (let row = 0; row < size; row += 1) cells.values[row] = saved.values[row] ?? Number.NaN;
  for (const [row, codes] of saved.many ?? []) cells.many.set(row, codes);
  for (const [row, value] of saved.deep ?? []) cells.deep.set(row, value);
}

import type { SavedCells, SavedLink, SavedRow, SavedStore, SavedTable } from "./saved-store.ts";
import type { Link, Row, Store } from "./store.ts";
import { type Cells, savedSlots, type Table } from "./table.ts";

/** Writes out everything that a store holds, so that {@link loadStore} makes the same of it. */
export function saveStore(source: Store): SavedStore {
  const numbers = new Map([...source.tables.values()].map((table, index) => [table, index]));
  const rowOf = ({ table, row }: Row): SavedRow => [numbers.get(table) ?? 0, row];
  const linkOf = ({ id, aim, row }: Link): SavedLink => ({
    id,
    ...(aim === undefined ? {} : { aim }),
    row: rowOf(row),
  });
  return {
    words: [...source.words.texts],
    tables: [...source.tables.values()].map((table) => ({
      ...savedTable(table),
      yielded: [...(source.yielded.get(table) ?? [])].map(([row, derived]) => [
        row,
        derived.map(({ name, row: each }) => [name, rowOf(each)]),
      ]),
    })),
    places: [...source.places].map(([id, row]) => [id, rowOf(row)]),
    conflicts: [...source.conflicts],
    copies: [...source.copies].map(([id, origins]) => [
      id,
      origins.map((origin) => (Number.isNaN(origin) ? null : origin)),
    ]),
    misfits: [...source.misfits].map(([aim, ids]) => [aim, [...ids]]),
    chains: [...source.chains.values()].map(({ root, links, retractions }) => ({
      root,
      links: links.map(linkOf),
      retractions: retractions.map(linkOf),
    })),
    roots: [...source.roots],
    waiting: [...source.waiting].map(([aim, links]) => [aim, links.map(linkOf)]),
    derived: [...source.derived].map(([id, { document, row }]) => ({
      id,
      document,
      ...(row ? { row: rowOf(row) } : {}),
    })),
    refused: [...source.refused],
  };
}

function savedTable(table: Table): Omit<SavedTable, "yielded"> {
  const { kind, size, ids, odd, visible, hidden } = table;
  const types = new Map(kind.columns.map(({ path, type }) => [path, type]));
  return {
    kind: kind.id,
    ids: [...ids],
    envelope: Object.fromEntries(
      savedSlots.flatMap((slot) => {
        const cells = savedCells(table[slot], size);
        return cells ? [[slot, cells]] : [];
      }),
    ),
    columns: [...table.columns].flatMap(([path, column]) => {
      const cells = savedCells(column, size);
      return cells ? [{ path, type: types.get(path) ?? "json", cells }] : [];
    }),
    odd: [...odd].map((row) => [row, visible.values[row] as number, hidden.values[row] as number]),
  };
}

function savedCells({ values, many, deep }: Cells, size: number): SavedCells | undefined {
  const own = Array.from(values.subarray(0, size), (value) => (Number.isNaN(value) ? null : value));
  if (own.every((value) => value === null)) return undefined;
  return {
    values: own,
    ...(many.size === 0 ? {} : { many: [...many].map(([row, codes]) => [row, [...codes]]) }),
    ...(deep.size === 0 ? {} : { deep: [...deep] }),
  };
}

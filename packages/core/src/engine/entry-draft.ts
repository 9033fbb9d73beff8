import { match, YES } from "../ledger/match.ts";
import { readEntry } from "../ledger/read-entry.ts";
import type { Source } from "../ledger/source.ts";
import type { Table } from "../ledger/table.ts";
import type { Scalar, Test } from "../ledger/where.ts";
import type { Column } from "../model/column.ts";
import type { Entry } from "../model/entry.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import { formatMinute } from "../time/civil.ts";
import type { Run } from "./run.ts";

/** An entry that does not exist: like the last one of its kind, as far as there is one, and with what a source asks of it. */
export function draftEntry(
  { frame }: Run,
  { kind: id, where = {}, key: paths = [] }: Source,
  key: readonly string[],
  at: number,
): Omit<Entry, "id"> | undefined {
  const kind = frame.store.kinds.get(id);
  if (!kind) return undefined;
  const table = frame.store.tables.get(id);
  const example = table && lastOf(table, match(frame, kind, where).test, frame.live);
  const {
    id: _,
    recordedAt: __,
    covers: ___,
    ...like
  } = example === undefined || !table
    ? { id: "", recordedAt: "", covers: "", kind: id, data: blank(kind) }
    : readEntry(frame.store, { table, row: example });
  const draft = { ...like, kind: id, at: formatMinute(at) };
  const wanted = Object.entries(where).flatMap(([path, test]) => {
    const value = wish(test);
    return value === undefined ? [] : [[path, value] as const];
  });
  const keyed = paths.flatMap((path, index) => {
    const value = key[index];
    return value === undefined ? [] : [[path, value] as const];
  });
  return [...wanted, ...keyed].reduce<Omit<Entry, "id">>(
    (entry, [path, value]) => withPath(kind, entry, path, value),
    draft,
  );
}

/** The last live row of a table that meets a condition, else the last live one. */
function lastOf(
  table: Table,
  test: (row: number) => number,
  live: (table: Table, row: number) => boolean,
): number | undefined {
  let other: number | undefined;
  for (let row = table.size - 1; row >= 0; row -= 1) {
    if (!live(table, row)) continue;
    if (test(row) === YES) return row;
    other ??= row;
  }
  return other;
}

/** A value that passes a test, where one can be told from it. */
function wish({ equals, in: among, atLeast, atMost, within }: Test): Scalar | undefined {
  const plain = [equals, atLeast, atMost].find((operand) => operand !== undefined && typeof operand !== "object");
  if (typeof plain === "string" || typeof plain === "number" || typeof plain === "boolean") return plain;
  return among?.[0] ?? within;
}

function blank(kind: EntryKind): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const column of kind.columns) {
    if (column.optional || column.role || column.path.startsWith("@") || column.path.includes(".")) continue;
    data[column.path] = anyValue(column, 1);
  }
  return data;
}

/** Some value that a column can hold, and so many of a list. */
export function anyValue({ type, values }: Column, count: number): unknown {
  const word = (index: number) => values?.[index] ?? (index === 0 ? "…" : `… ${index + 1}`);
  switch (type) {
    case "number":
      return 1;
    case "boolean":
      return true;
    case "day":
      return "2000-01-01";
    case "instant":
      return "2000-01-01T00:00";
    case "list":
      return Array.from({ length: count }, (_, index) => word(index));
    default:
      return word(0);
  }
}

/** An entry with a path set to a value; paths that lead elsewhere leave it as it is. */
export function withPath(kind: EntryKind, entry: Omit<Entry, "id">, path: string, value: unknown): Omit<Entry, "id"> {
  if (path === "@area" || path === "@subject" || path === "@covers")
    return { ...entry, [path.slice(1)]: String(value) };
  const column = kind.columns.find((each) => each.path === path);
  if (!column || path.startsWith("@")) return entry;
  if (column.role)
    return { ...entry, actors: { ...entry.actors, [path]: Array.isArray(value) ? value : [String(value)] } };
  const own = column.type === "list" && !Array.isArray(value) ? [String(value)] : fitting(column, value);
  const [first = "", ...rest] = path.split(".");
  return { ...entry, data: { ...entry.data, [first]: nested(entry.data[first], rest, own) } };
}

/** A key is text; a column may hold a number or a truth value. */
function fitting({ type }: Column, value: unknown): unknown {
  if (type === "number") return Number(value);
  return type === "boolean" ? value === true || value === "true" : value;
}

function nested(into: unknown, path: readonly string[], value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  const members: Readonly<Record<string, unknown>> = typeof into === "object" && into !== null ? { ...into } : {};
  return { ...members, [first]: nested(members[first], rest, value) };
}

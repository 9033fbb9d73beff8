import { fromMillionths, toNumber } from "../ledger/decimal.ts";
import { bucketMoment, type Reading } from "../ledger/reader.ts";
import { codesIn } from "../ledger/references.ts";
import { tableOf } from "../ledger/store.ts";
import type { Cells, Table } from "../ledger/table.ts";
import type { Column, ColumnType } from "../model/column.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import type { Message, MessageValue } from "../model/finding.ts";
import { formatDay, formatMinute, MINUTES_PER_DAY } from "../time/civil.ts";
import { type Code, verdictOf } from "./code.ts";
import type { Details } from "./program.ts";

/** What a message may say of the entry itself, beside its fields. */
export const ROW_SLOTS = ["area", "subject", "at", "day"] as const;

/**
 * Whether a message may show a column: deep values have no words, and what describes a person stays where it is kept. Who took part is
 * shown, for a report can call people by their post.
 */
export function isTold({ path, type, personal = false, role = false }: Column): boolean {
  return type !== "json" && !path.startsWith("@") && (role || !personal);
}

/** The names by which a message may call what stands in an entry of a kind. */
export function rowNames({ columns }: EntryKind): readonly string[] {
  return [...new Set([...ROW_SLOTS, ...columns.filter(isTold).map(({ path }) => path)])];
}

/** Reads what stands in a row, by the names of {@link rowNames}; what the row does not say is left out. */
export function rowValues({ store }: Pick<Reading, "store">, kind: EntryKind): (row: number) => Message["values"] {
  const table = tableOf(store, kind);
  const types = new Map(kind.columns.map(({ path, type }) => [path, type]));
  const told = rowNames(kind).map((name) => {
    const type = types.get(name);
    const cells = type ? table.columns.get(name) : slotCells(table, name);
    return { name, type: type ?? (name === "at" ? "instant" : "text"), cells };
  });
  const { text } = store.words;
  return (row) => {
    const values: Record<string, MessageValue> = {};
    for (const { name, type, cells } of told) {
      const value = cells ? cellValue(type, cells, row, text) : dayOf(table, row);
      if (value !== undefined) values[name] = value;
    }
    return values;
  };
}

/** The column of a slot; the day has none, for it is reckoned. */
function slotCells(table: Table, name: string): Cells | undefined {
  return name === "area" || name === "subject" || name === "at" ? table[name] : undefined;
}

function dayOf(table: Table, row: number): string {
  return formatDay(Math.floor(bucketMoment(table, row) / MINUTES_PER_DAY));
}

/**
 * Adds what stands in a row to what is said of it, where it is said that something is wrong or missing. What the
 * shape says goes first; only an empty key gives way to a field of that name.
 */
export function ofRow(row: number, values: (row: number) => Message["values"], code: Code, details: Details): Details {
  const verdict = verdictOf(code);
  if (verdict !== "fail" && verdict !== "unknown") return details;
  const { id, values: said } = details.message;
  const { key = [], ...rest } = said;
  const whole = { key, ...values(row), ...rest };
  return { ...details, message: { id, values: Array.isArray(key) && key.length === 0 ? whole : { ...whole, key } } };
}

function cellValue(
  type: ColumnType,
  cells: Cells,
  row: number,
  text: (code: number) => string,
): MessageValue | undefined {
  const cell = cells.values[row] as number;
  if (Number.isNaN(cell)) return undefined;
  switch (type) {
    case "number":
      return toNumber(fromMillionths(cell));
    case "boolean":
      return String(cell === 1);
    case "day":
      return formatDay(Math.floor(cell / MINUTES_PER_DAY));
    case "instant":
      return formatMinute(cell);
    case "list":
      return codesIn(cells, row).map(text);
    default:
      return codesIn(cells, row).map(text).join(", ");
  }
}

import { fromMillionths, toNumber } from "../ledger/decimal.ts";
import { codesOf, type Reader, type Reading, reader } from "../ledger/reader.ts";
import type { Column } from "../model/column.ts";
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
export function rowValues(reading: Reading, kind: EntryKind): (row: number) => Message["values"] {
  const paths = rowNames(kind).map((name) => {
    const own = kind.columns.some(({ path }) => path === name);
    return [name, reader(reading, kind, own ? name : `@${name}`)] as const;
  });
  const { text } = reading.store.words;
  return (row) =>
    Object.fromEntries(
      paths.flatMap(([name, from]) => {
        const value = from && cellOf(from, row, text);
        return value === undefined ? [] : [[name, value] as const];
      }),
    );
}

/**
 * Adds what stands in a row to what is said of it, where it is said that something is wrong or missing. What the
 * shape says goes first; only an empty key gives way to a field of that name.
 */
export function ofRow(values: () => Message["values"], code: Code, details: Details): Details {
  const verdict = verdictOf(code);
  if (verdict !== "fail" && verdict !== "unknown") return details;
  const { id, values: said } = details.message;
  const { key = [], ...rest } = said;
  const whole = { key, ...values(), ...rest };
  return { ...details, message: { id, values: Array.isArray(key) && key.length === 0 ? whole : { ...whole, key } } };
}

function cellOf(from: Reader, row: number, text: (code: number) => string): MessageValue | undefined {
  const cell = from.read(row);
  if (Number.isNaN(cell)) return undefined;
  switch (from.type) {
    case "number":
      return toNumber(fromMillionths(cell));
    case "boolean":
      return String(cell === 1);
    case "day":
      return formatDay(Math.floor(cell / MINUTES_PER_DAY));
    case "instant":
      return formatMinute(cell);
    case "list":
      return codesOf(from, row).map(text);
    default:
      return codesOf(from, row).map(text).join(", ");
  }
}

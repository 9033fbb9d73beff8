import type { EntryKind } from "../model/entry-kind.ts";
import { civilDate, MINUTES_PER_DAY } from "../time/civil.ts";
import { type Fraction, fraction, MILLION } from "./decimal.ts";
import { type Reader, type Reading, reader } from "./reader.ts";
import type { SpanUnit, Value } from "./source.ts";
import type { Cells } from "./table.ts";
import type { Path } from "./where.ts";

/**
 * Reads a number from the rows of one kind: `read` gives it in units of 1 ÷ (10⁶ × `scale`), NaN where something is missing. Where
 * `divisor` is present the value is that number divided by the divisor's (in millionths).
 */
export interface Amount {
  readonly unit: string | undefined;
  readonly scale: number;
  readonly read: (row: number) => number;
  /** The cells themselves, where the value is a column of the kind. */
  readonly cells?: Cells;
  readonly divisor: ((row: number) => number) | undefined;
  /** The first path without which the value cannot be told. */
  readonly missing: (row: number) => Path | undefined;
}

export function amount(reading: Reading, kind: EntryKind, value: Value): Amount | undefined {
  if (typeof value === "string") return plain(reader(reading, kind, value));
  if ("count" in value) return counted(reader(reading, kind, value.count));
  const paths = "span" in value ? value.span : "minus" in value ? value.minus : value.divide;
  const [a, b] = [reader(reading, kind, paths[0]), reader(reading, kind, paths[1])];
  if (!a || !b) return undefined;
  const missing = (row: number) =>
    Number.isNaN(a.read(row)) ? a.path : Number.isNaN(b.read(row)) ? b.path : undefined;
  if ("span" in value) return { ...spanned(a, b, value.unit), missing };
  if ("minus" in value)
    return { unit: a.unit, scale: 1, read: (row) => a.read(row) - b.read(row), divisor: undefined, missing };
  return {
    unit: undefined,
    scale: 1,
    read: a.read,
    divisor: b.read,
    missing: (row) => missing(row) ?? (b.read(row) === 0 ? b.path : undefined),
  };
}

/** The value of a row as an exact fraction; undefined where it is missing or a divisor is 0. */
export function exactValue(of: Amount, row: number): Fraction | undefined {
  const top = of.read(row);
  if (Number.isNaN(top)) return undefined;
  if (!of.divisor) return { n: BigInt(top), d: BigInt(MILLION * of.scale) };
  const bottom = of.divisor(row);
  return Number.isNaN(bottom) ? undefined : fraction(BigInt(top), BigInt(bottom) * BigInt(of.scale));
}

function plain(from: Reader | undefined): Amount | undefined {
  if (!from) return undefined;
  const missing = (row: number) => (Number.isNaN(from.read(row)) ? from.path : undefined);
  const { unit, read, cells } = from;
  return { unit, scale: 1, read, ...(cells ? { cells } : {}), divisor: undefined, missing };
}

function counted(from: Reader | undefined): Amount | undefined {
  if (!from) return undefined;
  const length = (row: number) => {
    const value = from.read(row);
    if (Number.isNaN(value)) return 0;
    if (from.type === "json") return value * MILLION;
    return (from.several(row).length || 1) * MILLION;
  };
  return { unit: undefined, scale: 1, read: length, divisor: undefined, missing: () => undefined };
}

function spanned(a: Reader, b: Reader, unit: SpanUnit): Omit<Amount, "missing"> {
  const base = { unit, divisor: undefined };
  switch (unit) {
    case "minutes":
      return { ...base, scale: 1, read: (row) => (b.read(row) - a.read(row)) * MILLION };
    case "hours":
      return { ...base, scale: 60, read: (row) => (b.read(row) - a.read(row)) * MILLION };
    case "days":
      return { ...base, scale: 1, read: (row) => (dayOf(b.read(row)) - dayOf(a.read(row))) * MILLION };
    default:
      return { ...base, scale: 1, read: (row) => wholeMonths(a.read(row), b.read(row)) * MILLION };
  }
}

function dayOf(minute: number): number {
  return Math.floor(minute / MINUTES_PER_DAY);
}

/** Completed calendar months between two moments. */
function wholeMonths(from: number, to: number): number {
  if (Number.isNaN(from) || Number.isNaN(to)) return Number.NaN;
  const [start, end] = [civilDate(dayOf(from)), civilDate(dayOf(to))];
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return end.day < start.day ? months - 1 : months;
}

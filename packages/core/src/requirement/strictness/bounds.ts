import type { Bound } from "../bound.ts";
import { alike } from "./alike.ts";
import { optional } from "./strictness.ts";

type Table = Extract<Bound, { table: unknown }>;

/** Two bounds on one value; either may be missing. */
export interface Bounds {
  readonly atLeast?: Bound | undefined;
  readonly atMost?: Bound | undefined;
}

/** A lower bound: the higher asks more, class by class. */
export function higher(first: Bound, second: Bound): boolean {
  return boundAsks((a, b) => a >= b)(first, second);
}

/** An upper bound: the lower asks more, class by class. */
export function lower(first: Bound, second: Bound): boolean {
  return boundAsks((a, b) => a <= b)(first, second);
}

/** The first band lies within the second. A class that stands in no row of a table is free on that side alone. */
export function withinBounds(first: Bounds, second: Bounds): boolean {
  return optional(higher)(first.atLeast, second.atLeast) && optional(lower)(first.atMost, second.atMost);
}

/** Compares bounds number by number, class by class; paths only with themselves. */
export function boundAsks(asks: (a: number, b: number) => boolean): (first: Bound, second: Bound) => boolean {
  return (first, second) => {
    if (isTable(second)) {
      const rows = Object.entries(second.table);
      if (typeof first === "number") return rows.every(([, value]) => asks(first, value));
      if (!isTable(first) || !hasRowsOf(first, second)) return false;
      return rows.every(([name, value]) => asks(first.table[name] ?? Number.NaN, value));
    }
    return typeof first === "number" && typeof second === "number" ? asks(first, second) : alike(first, second);
  };
}

function hasRowsOf(first: Table, second: Table): boolean {
  return alike(first.by, second.by) && Object.keys(second.table).every((name) => Object.hasOwn(first.table, name));
}

function isTable(bound: Bound): bound is Table {
  return typeof bound === "object" && "table" in bound;
}

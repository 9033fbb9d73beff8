import { dayAt, monthsLater } from "./days.ts";
import { minuteOf, read, texts } from "./paths.ts";
import { divided, exact, minus, type Ratio } from "./ratio.ts";
import type { Row } from "./row.ts";
import type { Bound, SpanUnit, Value } from "./schemas.ts";
import type { World } from "./world.ts";

/** A number of a row; undefined when something it needs is missing. */
export function amountIn(world: World, row: Row, value: Value): Ratio | undefined {
  if (typeof value === "string") return numberAt(world, row, value);
  if ("count" in value) {
    const got = read(world, row, value.count);
    return got === undefined ? undefined : exact(texts(got).length);
  }
  if ("span" in value) {
    const [first, second] = value.span.map((path) => minuteOf(read(world, row, path)));
    return first === undefined || second === undefined ? undefined : apart(first, second, value.unit);
  }
  const [a, b] = ("minus" in value ? value.minus : value.divide).map((path) => numberAt(world, row, path));
  if (a === undefined || b === undefined) return undefined;
  return "minus" in value ? minus(a, b) : divided(a, b);
}

function numberAt(world: World, row: Row, path: string): Ratio | undefined {
  const got = read(world, row, path);
  return got?.type === "number" ? got.value : undefined;
}

function apart(first: number, second: number, unit: SpanUnit): Ratio | undefined {
  if (unit === "minutes") return exact(second - first);
  if (unit === "hours") return divided(exact(second - first), exact(60));
  const [from, to] = [dayAt(first), dayAt(second)];
  if (unit === "days") return exact(to - from);
  // Whole months that have passed; negative when the second moment is the earlier one.
  const [early, late] = [Math.min(from, to), Math.max(from, to)];
  let months = 0;
  while (monthsLater(early, months + 1) <= late) months += 1;
  return exact(from <= to ? months : -months);
}

/** What a bound comes to: a number, unknown for want of a value, or not applicable for want of a class in the table. */
export type BoundAnswer = { readonly number: Ratio } | "unknown" | "notApplicable";

/** Reads a bound from a row. */
export function boundOf(world: World, row: Row | undefined, bound: Bound): BoundAnswer {
  if (typeof bound === "number") return { number: exact(bound) };
  if (row === undefined) return "unknown";
  if ("path" in bound) {
    const number = numberAt(world, row, bound.path);
    return number === undefined ? "unknown" : { number };
  }
  const parts = bound.by.map((path) => read(world, row, path));
  const names = parts.flatMap((got) => (got === undefined ? [] : [texts(got).join(",")]));
  if (names.length < parts.length) return "unknown";
  const entry = Object.entries(bound.table).find(([name]) => name === names.join("/"));
  return entry === undefined ? "notApplicable" : { number: exact(entry[1]) };
}

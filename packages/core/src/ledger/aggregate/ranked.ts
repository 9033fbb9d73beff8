import { compare, type Fraction, MILLION, toMillionths } from "../decimal.ts";
import { type Amount, exactValue } from "../value.ts";
import type { Aggregate } from "./aggregate.ts";
import { type SortedBag, sortedBag } from "./sorted-bag.ts";

/** Which of the values of a period, by their rank from the least: `values` are the bags of its cells, none of them empty. */
type Pick = <T>(values: readonly (readonly T[])[], compare: (a: T, b: T) => number) => T | undefined;

/** How a row's value is held: a whole number where it can be, else a fraction. */
interface Held<T> {
  readonly of: (row: number) => T;
  readonly compare: (a: T, b: T) => number;
  readonly exact: (value: T) => Fraction;
}

/** One of the values by rank; over no rows there is none. */
function ranked<T>(held: Held<T>, missing: Amount["missing"], pick: Pick): Aggregate<SortedBag<T>> {
  return {
    empty: () => sortedBag(held.compare),
    missing,
    fold(cell, row, sign) {
      if (sign === 1) cell.add(held.of(row));
      else cell.remove(held.of(row));
    },
    value(inside) {
      const bags = inside.map((cell) => cell.sorted()).filter((values) => values.length > 0);
      const found = pick(bags, held.compare);
      return found === undefined ? undefined : held.exact(found);
    },
  };
}

function whole({ read, scale }: Amount): Held<number> {
  const unit = BigInt(MILLION * scale);
  return { of: read, compare: (a, b) => a - b, exact: (value) => ({ n: BigInt(value), d: unit }) };
}

function quotient(of: Amount): Held<Fraction> {
  return { of: (row) => exactValue(of, row) ?? { n: 0n, d: 1n }, compare, exact: (value) => value };
}

/** Hands on an aggregate, whatever it holds. */
type Use<Out> = <Cell>(aggregate: Aggregate<Cell>) => Out;

function byRank<Out>(of: Amount, use: Use<Out>, pick: Pick): Out {
  return of.divisor ? use(ranked(quotient(of), of.missing, pick)) : use(ranked(whole(of), of.missing, pick));
}

/** The least of a value. */
export function min<Out>(of: Amount, use: Use<Out>): Out {
  return byRank(of, use, (bags, order) => {
    const least = bags.map((values) => values[0]).filter((value) => value !== undefined);
    return least.reduce<(typeof least)[number] | undefined>(
      (a, b) => (a === undefined || order(b, a) < 0 ? b : a),
      undefined,
    );
  });
}

/** The greatest of a value. */
export function max<Out>(of: Amount, use: Use<Out>): Out {
  return byRank(of, use, (bags, order) => {
    const greatest = bags.map((values) => values.at(-1)).filter((value) => value !== undefined);
    return greatest.reduce<(typeof greatest)[number] | undefined>(
      (a, b) => (a === undefined || order(b, a) > 0 ? b : a),
      undefined,
    );
  });
}

/** The least value that the share `at` of the values does not exceed: nearest rank. */
export function quantile<Out>(of: Amount, at: number, use: Use<Out>): Out {
  const share = toMillionths(at);
  return byRank(of, use, (bags, order) => {
    const [first, ...others] = bags;
    const values = others.length === 0 ? (first ?? []) : bags.flat().sort(order);
    return values[Math.max(1, Math.ceil((share * values.length) / MILLION)) - 1];
  });
}

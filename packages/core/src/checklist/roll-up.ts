import { compare, type Fraction, fraction, over, plus, toFraction, toNumber } from "../ledger/decimal.ts";
import type { SampleRule } from "../model/checklist.ts";
import type { Mark } from "../model/mark.ts";

/**
 * Makes one mark of the marks of several samples. What does not apply is left out; what is open leaves the whole open. Met is the item when the
 * rule's share of samples is. Means are rounded to six decimals.
 */
export function rollUp(marks: readonly [Mark, ...Mark[]], { rollUp: way = "mean", passShare = 1 }: SampleRule): Mark {
  const [first] = marks;
  const { points: _points, deduction: _deduction, faults: _faults, ...face } = first;
  const counted = marks.filter(({ outcome }) => outcome !== "notApplicable");
  const many = (n: number) => (way === "sum" ? n : 1);
  const outOf = (n: number) =>
    first.outOf === undefined ? {} : { outOf: toNumber(summed(Array(many(n)).fill(first.outOf))) };
  if (counted.length === 0) return { ...face, outcome: "notApplicable", ...outOf(marks.length) };
  const faults = total(counted, "faults");
  const told = faults === undefined ? {} : { faults: toNumber(faults) };
  if (counted.some(({ outcome }) => outcome === "open")) {
    return { ...face, outcome: "open", ...outOf(counted.length), ...told };
  }
  const met = toFraction(counted.filter(({ outcome }) => outcome === "met").length);
  const needed = { n: toFraction(passShare).n * BigInt(counted.length), d: toFraction(passShare).d };
  const [points, deduction] = [figure(counted, "points", way), figure(counted, "deduction", way)];
  return {
    ...face,
    outcome: compare(met, needed) >= 0 ? "met" : "missed",
    ...outOf(counted.length),
    ...(points === undefined ? {} : { points }),
    ...told,
    ...(deduction === undefined ? {} : { deduction }),
  };
}

function figure(
  marks: readonly Mark[],
  name: "points" | "deduction",
  way: NonNullable<SampleRule["rollUp"]>,
): number | undefined {
  const sum = total(marks, name);
  if (sum === undefined) return undefined;
  const values = marks.flatMap((mark) => mark[name] ?? []);
  if (way === "worst") return name === "points" ? Math.min(...values) : Math.max(...values);
  return toNumber(way === "sum" ? sum : (over(sum, toFraction(marks.length)) ?? sum));
}

function total(marks: readonly Mark[], name: "points" | "deduction" | "faults"): Fraction | undefined {
  const values = marks.flatMap((mark) => mark[name] ?? []);
  return values.length === 0 ? undefined : summed(values);
}

function summed(values: readonly number[]): Fraction {
  return values.map(toFraction).reduce(plus, fraction(0) ?? toFraction(0));
}

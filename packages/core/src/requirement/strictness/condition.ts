import type { Source } from "../../ledger/source.ts";
import type { Test, Where } from "../../ledger/where.ts";
import { alike } from "./alike.ts";
import { covers, optional } from "./strictness.ts";

/** Whatever meets the first condition is sure to meet the second. */
export function narrower(first: Where | undefined, second: Where | undefined): boolean {
  return Object.entries(second ?? {}).every(([path, test]) => implies(first?.[path] ?? {}, test));
}

/** Whatever the second source selects, the first selects too. */
export function wider(first: Source, second: Source): boolean {
  return sameEntries(first, second) && narrower(second.where, first.where);
}

/** Whatever the first source selects, the second selects too. */
export function pickier(first: Source, second: Source): boolean {
  return wider(second, first);
}

function sameEntries(first: Source, second: Source): boolean {
  return first.kind === second.kind && alike(first.key ?? [], second.key ?? []);
}

function implies(first: Test, second: Test): boolean {
  return (
    covers<readonly unknown[]>(among)(allowed(first), allowed(second)) &&
    bounded(first.atLeast, second.atLeast, (a, b) => a >= b) &&
    bounded(first.atMost, second.atMost, (a, b) => a <= b) &&
    (second.exists === undefined || first.exists === second.exists) &&
    (second.within === undefined || first.within === second.within) &&
    optional<Test>((a, b) => implies(b, a))(first.not, second.not)
  );
}

/** The lists of values that a test allows; on a list of values, each asks for one of its own, so two lists do not make one. */
function allowed({ equals, in: values }: Test): readonly (readonly unknown[])[] {
  return [...(equals === undefined ? [] : [[equals]]), ...(values === undefined ? [] : [values])];
}

function among(first: readonly unknown[], second: readonly unknown[]): boolean {
  return first.every((value) => second.some((other) => alike(value, other)));
}

function bounded(first: Test["atLeast"], second: Test["atLeast"], asks: (a: number, b: number) => boolean): boolean {
  if (second === undefined) return true;
  return typeof first === "number" && typeof second === "number" ? asks(first, second) : alike(first, second);
}

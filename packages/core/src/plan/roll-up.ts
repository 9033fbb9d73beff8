import { type Fraction, over, plus, times, toExact, toFraction } from "../ledger/decimal.ts";
import { ONE, ZERO } from "../ledger/fractions.ts";
import type { OwnerResult, RollUp } from "../model/roll-up.ts";
import type { Attainment } from "./attainment.ts";
import type { Goal } from "./goal.ts";

/** The goals of a plan rolled up, and what each owner answers for. */
export interface RolledUp {
  readonly rollUp?: RollUp;
  readonly owners: readonly OwnerResult[];
  /** Of every goal that applies, whole or part. */
  readonly attainments: ReadonlyMap<string, Attainment>;
}

interface Node extends Attainment {
  readonly goal: Goal | undefined;
  readonly weight: Fraction;
  readonly parts: readonly Node[];
  readonly leftOut: readonly string[];
}

/**
 * Rolls goals up by their weights, as exact fractions. `of` tells how far a goal that has no parts is attained; undefined where it does not
 * apply, and then it does not count.
 *
 * @example
 * const half = { attained: { n: 1n, d: 2n }, coverage: { n: 1n, d: 1n } };
 * const goals = [{ id: "a", text: "…", weight: 1 }, { id: "b", text: "…", weight: 2 }];
 * rollUp(goals, ({ id }) => (id === "a" ? half : { attained: { n: 0n, d: 1n }, coverage: { n: 0n, d: 1n } })).rollUp?.attained; //=> "1/6"
 */
export function rollUp(goals: readonly Goal[], of: (goal: Goal) => Attainment | undefined): RolledUp {
  const attainments = new Map<string, Attainment>();
  const nodeOf = (goal: Goal): Node | undefined => {
    const weight = toFraction(goal.weight ?? 1);
    const parts = goals.filter(({ parent }) => parent === goal.id);
    const single = parts.length === 0 ? of(goal) : undefined;
    const node =
      parts.length === 0 ? single && { goal, weight, ...single, parts: [], leftOut: [] } : whole(goal, weight, parts);
    if (node) attainments.set(goal.id, { attained: node.attained, coverage: node.coverage });
    return node;
  };
  const whole = (goal: Goal | undefined, weight: Fraction, parts: readonly Goal[]): Node | undefined => {
    const nodes = parts.map((part) => ({ part, node: nodeOf(part) }));
    const counted = nodes.flatMap(({ node }) => (node ? [node] : []));
    if (counted.length === 0) return undefined;
    const leftOut = nodes.flatMap(({ part, node }) => (node ? [] : [part.id]));
    return { goal, weight, ...mean(counted), parts: counted, leftOut };
  };
  const top = whole(
    undefined,
    ONE,
    goals.filter(({ parent }) => parent === undefined),
  );
  return { ...(top ? { rollUp: told(top) } : {}), owners: top ? ownersOf(top) : [], attainments };
}

/** The mean of some parts by their weights. */
function mean(parts: readonly (Attainment & { readonly weight: Fraction })[]): Attainment {
  const weight = parts.map((part) => part.weight).reduce(plus, ZERO);
  const sum = (of: (part: Attainment) => Fraction) =>
    over(parts.map((part) => times(part.weight, of(part))).reduce(plus, ZERO), weight) ?? ZERO;
  return { attained: sum(({ attained }) => attained), coverage: sum(({ coverage }) => coverage) };
}

function told({ goal, weight, attained, coverage, parts, leftOut }: Node): RollUp {
  return {
    ...(goal ? { goal: goal.id } : {}),
    weight: toExact(weight),
    attained: toExact(attained),
    coverage: toExact(coverage),
    ...(parts.length === 0 ? {} : { parts: parts.map(told) }),
    ...(leftOut.length === 0 ? {} : { leftOut }),
  };
}

/** A goal without parts, with its weight in the whole plan. */
interface Leaf extends Attainment {
  readonly goal: Goal;
  readonly weight: Fraction;
}

function leavesOf({ goal, parts, attained, coverage }: Node, weight: Fraction): readonly Leaf[] {
  if (parts.length === 0) return goal ? [{ goal, weight, attained, coverage }] : [];
  const all = parts.map((part) => part.weight).reduce(plus, ZERO);
  return parts.flatMap((part) => leavesOf(part, times(weight, over(part.weight, all) ?? ZERO)));
}

/** Owners in order of their names, and last the goals that nobody owns. */
function ownersOf(top: Node): readonly OwnerResult[] {
  const owned = new Map<string | undefined, Leaf[]>();
  const give = (owner: string | undefined, leaf: Leaf) => owned.set(owner, [...(owned.get(owner) ?? []), leaf]);
  for (const leaf of leavesOf(top, ONE)) {
    const { owner, shares } = leaf.goal;
    if (!shares) give(owner, leaf);
    const all = (shares ?? []).map(({ share }) => toFraction(share)).reduce(plus, ZERO);
    for (const one of shares ?? [])
      give(one.owner, { ...leaf, weight: times(leaf.weight, over(toFraction(one.share), all) ?? ZERO) });
  }
  const inOrder = [...owned].sort(([a], [b]) => (a === undefined ? 1 : b === undefined || a < b ? -1 : 1));
  return inOrder.map(([owner, leaves]) => {
    const { attained, coverage } = mean(leaves);
    return {
      ...(owner === undefined ? {} : { owner }),
      weight: toExact(leaves.map(({ weight }) => weight).reduce(plus, ZERO)),
      attained: toExact(attained),
      coverage: toExact(coverage),
      goals: leaves.map((leaf) => ({
        goal: leaf.goal.id,
        weight: toExact(leaf.weight),
        attained: toExact(leaf.attained),
        coverage: toExact(leaf.coverage),
      })),
    };
  });
}

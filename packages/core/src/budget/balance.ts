import { type Stage, Stage as Stages } from "../model/budget-posting.ts";
import type { Balance, Origins } from "../model/budget-state.ts";
import type { Posting } from "./posting-of.ts";

/** What stands at each stage, in smallest parts. */
export type Sums = Record<Stage, bigint>;

/** Nothing at any stage. */
export function noSums(): Sums {
  return { appropriated: 0n, available: 0n, committed: 0n, spent: 0n, requested: 0n, received: 0n };
}

/** Adds up postings, every stage from its own. */
export function sumsOf(postings: Iterable<Posting>): Sums {
  const sums = noSums();
  for (const { stage, amount } of postings) sums[stage] += amount;
  return sums;
}

/** Adds sums to others, stage by stage. */
export function addSums(to: Sums, sums: Sums): void {
  for (const stage of Stages.options) to[stage] += sums[stage];
}

/** Sums as a balance tells them. */
export function balanceOf(sums: Sums): Balance {
  return {
    appropriated: Number(sums.appropriated),
    available: Number(sums.available),
    committed: Number(sums.committed),
    spent: Number(sums.spent),
    requested: Number(sums.requested),
    received: Number(sums.received),
  };
}

/** Whether a sum is too large to be told exactly as a number. */
export function tooLarge(sums: Sums): boolean {
  return Object.values(sums).some((sum) => !Number.isSafeInteger(Number(sum)));
}

/** Sorts what a line was given by where it came from. */
export function originsOf(postings: Iterable<Posting>): Origins {
  const origins = {
    appropriation: 0,
    revision: 0,
    transferIn: 0,
    transferOut: 0,
    carriedIn: 0,
    carriedOut: 0,
    other: 0,
  };
  for (const { stage, document, amount } of postings) {
    if (stage === "appropriated") origins[originOf(document, amount)] += Number(amount);
  }
  return origins;
}

function originOf(document: string, amount: bigint): keyof Origins {
  switch (document) {
    case "appropriation":
    case "revision":
      return document;
    case "transfer":
      return amount < 0n ? "transferOut" : "transferIn";
    case "carry-over":
      return amount < 0n ? "carriedOut" : "carriedIn";
    default:
      return "other";
  }
}

/** How a stage counts where a document has to balance; what stands beside the four does not. */
const SIGNS: Readonly<Record<Stage, bigint>> = {
  appropriated: -1n,
  available: 1n,
  committed: 1n,
  spent: 1n,
  requested: 0n,
  received: 0n,
};

/**
 * Parts the postings of documents that balance on each line, in each unit and on each day from those that do not: these would make money
 * out of nothing.
 */
export function balanced(postings: readonly Posting[]): {
  readonly counted: readonly Posting[];
  readonly left: readonly Posting[];
} {
  const differences = new Map<string, bigint>();
  const placeOf = ({ source, line, unit, day }: Posting) => JSON.stringify([source, line, unit, day]);
  for (const posting of postings) {
    const place = placeOf(posting);
    differences.set(place, (differences.get(place) ?? 0n) + SIGNS[posting.stage] * posting.amount);
  }
  const off = new Set<string>();
  for (const [place, difference] of differences) if (difference !== 0n) off.add(place);
  if (off.size === 0) return { counted: postings, left: [] };
  const isOff = (posting: Posting) => off.has(placeOf(posting));
  return { counted: postings.filter((posting) => !isOff(posting)), left: postings.filter(isOff) };
}

import type { BudgetLineState, BudgetState } from "../model/budget-state.ts";
import type { LineCheck } from "./line-check.ts";

/** What would give a line what it lacks; amounts in smallest parts. */
export type BudgetHelp =
  /** Take it over from a line that has it to spare. */
  | {
      readonly help: "transfer";
      readonly line: string;
      readonly from: string;
      readonly unit: string;
      readonly amount: number;
    }
  /** Give back what an older commitment still holds. */
  | {
      readonly help: "release";
      readonly line: string;
      readonly commitment: string;
      readonly unit: string;
      readonly amount: number;
    }
  /** Take it from a later month of the line. */
  | {
      readonly help: "borrow";
      readonly line: string;
      readonly month: string;
      readonly unit: string;
      readonly amount: number;
    }
  /** Ask for more. */
  | { readonly help: "revise"; readonly line: string; readonly unit: string; readonly amount: number };

/** So many suggestions of a kind are enough. */
const FEW = 3;

/** What would clear a check that is short: later months; then other lines, open commitments, and at last a revision. */
export function helpsFor(check: LineCheck, state: BudgetState, month: string): readonly BudgetHelp[] {
  const { line, unit, missing, scope } = check;
  const own = state.lines.find((each) => each.line === line && each.unit === unit && each.defined);
  if (!own) return [];
  if (scope === "month") return borrowed(own, missing, month);
  return [
    ...transfers(own, missing, state),
    ...releases(own, missing, state),
    { help: "revise", line, unit, amount: missing },
  ];
}

function borrowed({ line, unit, months }: BudgetLineState, missing: number, month: string): readonly BudgetHelp[] {
  const found: BudgetHelp[] = [];
  let rest = missing;
  for (const later of months) {
    const amount = Math.min(rest, later.variance);
    if (later.month <= month || amount <= 0) continue;
    found.push({ help: "borrow", line, month: later.month, unit, amount });
    rest -= amount;
  }
  return found.slice(0, FEW);
}

/** Lines that have enough to spare, those of the same parent first; where none has enough, those that have most. */
function transfers(own: BudgetLineState, missing: number, { lines }: BudgetState): readonly BudgetHelp[] {
  const spare = lines.filter(
    ({ line, unit, defined, available, earmark, parent }) =>
      defined &&
      unit === own.unit &&
      line !== own.line &&
      parent !== own.line &&
      available > 0 &&
      earmark === undefined,
  );
  const rank = (each: BudgetLineState) => (each.available >= missing ? 0 : 2) + (each.parent === own.parent ? 0 : 1);
  return [...spare]
    .sort((a, b) => rank(a) - rank(b) || b.available - a.available || (a.line < b.line ? -1 : 1))
    .slice(0, FEW)
    .map(({ line, available, unit }) => {
      return { help: "transfer", line: own.line, from: line, unit, amount: Math.min(missing, available) };
    });
}

function releases(own: BudgetLineState, missing: number, { open }: BudgetState): readonly BudgetHelp[] {
  const held = open.filter(({ stage, line, unit }) => stage === "committed" && line === own.line && unit === own.unit);
  return [...held]
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.id < b.id ? -1 : 1))
    .slice(0, FEW)
    .map(({ id, open: amount, unit }) => {
      return { help: "release", line: own.line, commitment: id, unit, amount: Math.min(missing, amount) };
    });
}

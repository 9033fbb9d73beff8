import type { Budget } from "../model/budget.ts";
import type { Entry } from "../model/entry.ts";
import { frozen } from "../model/frozen.ts";

/** Where a budget belongs: the id of its plan, and the first day from which its lines hold. */
export interface BudgetHome {
  readonly plan: string;
  readonly from: string;
}

/**
 * Turns the budget of a plan into entries: each line into one of kind `budget/line`, its amount, where it has one, into its first
 * appropriation, and each further appropriation into one of its own, numbered in the order in which they stand.
 *
 * @example
 * const budget = Budget.parse({ lines: [{ id: "food", name: "食材", amount: 480000 }] });
 * budgetEntries(budget, { plan: "2026", from: "2026-01-01" }).map(({ id, kind }) => `${kind} ${id}`);
 * //=> ["budget/line budget/line/2026/food", "budget/appropriation budget/appropriation/2026/food"]
 */
export function budgetEntries({ lines, appropriations = [] }: Budget, { plan, from }: BudgetHome): readonly Entry[] {
  const kind = "budget/appropriation";
  const ownEntries = lines.flatMap(({ id, amount, ...data }): Entry[] => {
    const row = { id: `budget/line/${plan}/${id}`, kind: "budget/line", at: from, subject: id, data };
    if (amount === undefined) return [row];
    return [row, { id: `${kind}/${plan}/${id}`, kind, at: from, data: { line: id, amount, unit: data.unit } }];
  });
  const units = new Map(lines.map(({ id, unit }) => [id, unit]));
  const further = appropriations.map(({ on = from, ...data }, index): Entry => {
    const unit = units.get(data.line) ?? "CNY";
    return { id: `budget/appropriations/${plan}/${index + 1}`, kind, at: on, data: { ...data, unit } };
  });
  // A copy: freezing must not reach into the caller's plan.
  return frozen(JSON.parse(JSON.stringify([...ownEntries, ...further])) as readonly Entry[]);
}

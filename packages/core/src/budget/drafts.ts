import type { BudgetState } from "../model/budget-state.ts";
import type { Entry } from "../model/entry.ts";
import { frozen } from "../model/frozen.ts";
import { digitsOf } from "../model/unit-digits.ts";
import type { BudgetHelp } from "./budget-help.ts";

/** Who draws a draft up, when, and under which id; the approver is for somebody else to add. */
export interface DraftFace {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  /** Why; kept on transfers, revisions and releases. */
  readonly reason: string;
}

/**
 * Turns what would help into the document that does it: a transfer, a release, a loan from a later month, or a revision. It is a draft: its
 * approver is still to be named.
 *
 * @example
 * const help = { help: "borrow", line: "gas", month: "2026-03", unit: "CNY", amount: 50000 };
 * helpDraft(help, { id: "t1", at: "2026-02-10T09:00", by: "wang", reason: "提前供暖" }).data;
 * //=> { from: "gas", to: "gas", amount: 500, unit: "CNY", fromMonth: "2026-03", toMonth: "2026-02", reason: "提前供暖" }
 */
export function helpDraft(help: BudgetHelp, { id, at, by, reason }: DraftFace): Entry {
  const { line, unit } = help;
  const amount = decimal(help.amount, unit);
  const face = { id, at, actors: { by } };
  switch (help.help) {
    case "transfer": {
      const data = { from: help.from, to: line, amount, unit, reason };
      return frozen({ ...face, kind: "budget/transfer", data });
    }
    case "borrow": {
      const months = { fromMonth: help.month, toMonth: at.slice(0, 7) };
      return frozen({
        ...face,
        kind: "budget/transfer",
        data: { from: line, to: line, amount, unit, ...months, reason },
      });
    }
    case "release": {
      const data = { line, amount, unit, commitment: help.commitment, reason };
      return frozen({ ...face, kind: "budget/release", data });
    }
    case "revise":
      return frozen({ ...face, kind: "budget/revision", data: { line, change: amount, unit, reason } });
  }
}

/**
 * Draws up the carry-overs of a period that has ended: what each line still has, and what each commitment still holds, into the next one.
 * `out` is the period's last day, `at` a moment of the next. Lines that are overdrawn have nothing to carry.
 *
 * @example
 * const entries = [
 *   { id: "l", kind: "budget/line", at: "2025-01-01", subject: "food", data: { name: "食材", unit: "CNY" } },
 *   { id: "a", kind: "budget/appropriation", at: "2025-01-01", data: { line: "food", amount: 1000, unit: "CNY" } },
 *   { id: "c", kind: "budget/commitment", at: "2025-11-01", data: { line: "food", amount: 300, unit: "CNY" } },
 * ];
 * const state = budgetOf(entries, { from: "2025-01-01", to: "2025-12-31", asOf: "2025-12-31" });
 * carryOverDrafts(state, { out: "2025-12-31", at: "2026-01-01T08:00", by: "wang" }).map(({ id, data }) => `${id} ${data.amount}`);
 * //=> ["carry-over/2025-12-31/food 700", "carry-over/2025-12-31/food/c 300"]
 */
export function carryOverDrafts(
  { lines, open }: BudgetState,
  { out, at, by }: { readonly out: string; readonly at: string; readonly by: string },
): readonly Entry[] {
  const face = { kind: "budget/carry-over", at, actors: { by } };
  const rest = lines
    .filter(({ defined, available }) => defined && available > 0)
    .map(({ line, unit, available }): Entry => {
      const data = { line, out, amount: decimal(available, unit), unit };
      return { ...face, id: `carry-over/${out}/${line}`, data };
    });
  const held = open
    .filter(({ stage }) => stage === "committed")
    .map(({ id, line, unit, open: minor }): Entry => {
      const data = { line, out, amount: decimal(minor, unit), unit, commitment: id };
      return { ...face, id: `carry-over/${out}/${line}/${id}`, data };
    });
  return frozen([...rest, ...held]);
}

function decimal(minor: number, unit: string): number {
  return minor / 10 ** digitsOf(unit);
}

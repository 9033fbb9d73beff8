import type { Control } from "../model/budget-line.ts";
import type { BudgetLineState, BudgetProblem, BudgetState } from "../model/budget-state.ts";
import type { Entry } from "../model/entry.ts";
import { frozen } from "../model/frozen.ts";
import { toMinor } from "../model/unit-digits.ts";
import { type BudgetHelp, helpsFor } from "./budget-help.ts";
import { type BudgetDocument, documentsOf } from "./document.ts";
import { draftProblems, stopsDraft } from "./draft-problems.ts";
import type { LineCheck } from "./line-check.ts";

/** Whether a draft may be submitted: `stop` where a line that controls it has too little, or the draft names what is not there. */
export interface BudgetCheck {
  readonly verdict: "ok" | "warn" | "stop";
  readonly checks: readonly LineCheck[];
  readonly problems: readonly BudgetProblem[];
  /** What would clear the stop or the warning: for each line that is short, the least far-reaching first. */
  readonly helps: readonly BudgetHelp[];
}

/** What a draft takes anew, and how much of what waits was its own request. */
interface Asked {
  readonly stage: LineCheck["stage"];
  readonly amount: number;
  readonly waited: number;
}

/**
 * Checks a document before it is submitted, against the budget as it stands (`evaluation.budget`, or what `budgetOf` gives): a draft of a
 * request, commitment, expense or transfer. What the draft's own commitment holds already is not asked for twice, and a line is checked
 * with those above it; of a transfer, those that it leaves. Pure, so that a form may call it at every key.
 *
 * @example
 * const entries = [
 *   { id: "l", kind: "budget/line", at: "2026-01-01", subject: "food", data: { name: "食材", unit: "CNY" } },
 *   { id: "a", kind: "budget/appropriation", at: "2026-01-01", data: { line: "food", amount: 1000, unit: "CNY" } },
 * ];
 * const state = budgetOf(entries, { from: "2026-01-01", to: "2026-12-31", asOf: "2026-02-10" });
 * const draft = { id: "c", kind: "budget/commitment", at: "2026-02-11", data: { line: "food", amount: 1200, unit: "CNY" } };
 * const { verdict, checks, helps } = checkBudget(draft, state);
 * [verdict, checks[0]?.missing, helps[0]?.help]; //=> ["stop", 20000, "revise"]
 */
export function checkBudget(draft: Entry, state: BudgetState): BudgetCheck {
  const [document] = documentsOf([draft]);
  if (!document) return frozen({ verdict: "ok", checks: [], problems: [], helps: [] });
  const problems = draftProblems(document, state);
  const id = document.facts.line ?? document.facts.from;
  const line = state.lines.find((each) => each.line === id && each.defined);
  const asked = line && line.unit === (document.facts.unit ?? "CNY") ? askedOf(document, state) : undefined;
  const checks = line && asked ? leftBy(document, line, state).flatMap((each) => checksOf(each, asked, draft.at)) : [];
  const short = checks.filter(({ missing, control }) => missing > 0 && control !== "ignore");
  const stopped = problems.some(stopsDraft) || short.some(({ control }) => control === "stop");
  const helps = short.flatMap((check) => helpsFor(check, state, draft.at.slice(0, 7)));
  return frozen({
    verdict: stopped ? "stop" : short.length > 0 || problems.length > 0 ? "warn" : "ok",
    checks,
    problems: [...problems],
    helps: [...new Map(helps.map((help) => [JSON.stringify(help), help])).values()],
  });
}

function askedOf({ kind, facts }: BudgetDocument, { open }: BudgetState): Asked | undefined {
  const { line, amount: said = 0, unit = "CNY", commitment, request, settles = said } = facts;
  const [parts, settledParts] = [toMinor(said, unit), toMinor(settles, unit)];
  // What no number of parts makes up is told as a problem of the draft.
  if (parts === undefined || settledParts === undefined) return undefined;
  const [amount, settled] = [Number(parts), Number(settledParts)];
  const held = (id: string | undefined, stage: string) =>
    open
      .filter((each) => each.id === id && each.stage === stage && each.line === line && each.unit === unit)
      .reduce((sum, each) => sum + each.open, 0);
  const waited = Math.min(settled, held(request, "requested"));
  if (kind === "transfer" || kind === "request") return { stage: kind, amount, waited: 0 };
  if (kind === "commitment") return { stage: kind, amount, waited };
  // An expense uses up its commitment first; a refund asks for nothing.
  const covered = Math.min(settled, held(commitment, "committed"));
  return kind === "expense" ? { stage: kind, amount: Math.max(0, amount - covered), waited } : undefined;
}

function checksOf(line: BudgetLineState, asked: Asked, at: string): readonly LineCheck[] {
  const { tree, unit, months, control, monthlyControl, reserve } = line;
  const { stage, amount, waited } = asked;
  const waiting = reserve ? tree.requested - waited : 0;
  const check = (scope: LineCheck["scope"], by: Control, free: number): LineCheck => ({
    line: line.line,
    unit,
    scope,
    stage,
    control: by,
    free,
    asked: amount,
    missing: amount === 0 ? 0 : Math.max(0, amount - free),
  });
  if (stage === "transfer") return [check("period", "stop", tree.available - waiting)];
  const whole = check("period", control[stage] ?? "stop", tree.available - waiting);
  const monthly = monthlyControl[stage] ?? "ignore";
  if (monthly === "ignore") return [whole];
  const given = months.filter(({ month }) => month <= at.slice(0, 7)).reduce((sum, { planned }) => sum + planned, 0);
  return [whole, check("month", monthly, given - tree.committed - tree.spent - waiting)];
}

/** The lines that a draft takes from: its own and those above, but for those that a transfer puts back into. */
function leftBy({ facts }: BudgetDocument, line: BudgetLineState, state: BudgetState): readonly BudgetLineState[] {
  const to = state.lines.find((each) => each.line === facts.to && each.unit === line.unit && each.defined);
  const kept = to ? upwards(to, state) : [];
  return upwards(line, state).filter((each) => !kept.includes(each));
}

/** A line and those above it in its unit. */
function upwards(line: BudgetLineState, { lines }: BudgetState): readonly BudgetLineState[] {
  const found = [line];
  for (let parent = line.parent; parent !== undefined; ) {
    const next = lines.find((each) => each.line === parent && each.unit === line.unit && each.defined);
    if (!next || found.includes(next)) break;
    found.push(next);
    parent = next.parent;
  }
  return found;
}

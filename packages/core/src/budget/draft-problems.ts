import type { BudgetProblem, BudgetState } from "../model/budget-state.ts";
import { toMinor } from "../model/unit-digits.ts";
import { nearest } from "../text/nearest.ts";
import { type BudgetDocument, linesNamed } from "./document.ts";
import { documentProblems } from "./document-problems.ts";
import { amongOpen, type Surroundings } from "./surroundings.ts";

const STOPPING: readonly string[] = [
  "unknownLine",
  "unitDiffers",
  "unknownCommitment",
  "unknownRequest",
  "otherLine",
  "otherPurpose",
  "earmarkLeft",
  "selfApproved",
  "badAmount",
];

/** Whether a problem keeps a draft from being submitted; the others warn. */
export function stopsDraft({ code }: BudgetProblem): boolean {
  return STOPPING.includes(code);
}

/** What is wrong with a draft before any amount is looked at: what would be told of it once it is submitted. */
export function draftProblems(document: BudgetDocument, state: BudgetState): readonly BudgetProblem[] {
  const around = amongOpen(state);
  return [...unknownLines(document, around), ...badAmounts(document), ...documentProblems(document, around)];
}

/** Amounts that no number of their unit's smallest parts makes up. A ledger refuses such a document whole. */
function badAmounts({ id: entry, facts }: BudgetDocument): readonly BudgetProblem[] {
  const { line = facts.from, unit = "CNY", amount, change, settles } = facts;
  const face = { code: "badAmount", entry, ...(line === undefined ? {} : { line }), unit } as const;
  return [amount, change, settles].flatMap((value): BudgetProblem[] =>
    value === undefined || toMinor(value, unit) !== undefined ? [] : [{ ...face, names: String(value) }],
  );
}

/** Of submitted documents they are told once a line; a draft is told each of its own, with what was meant. */
function unknownLines({ id: entry, facts }: BudgetDocument, { lines }: Surroundings): readonly BudgetProblem[] {
  const unknown = linesNamed(facts).filter((line) => !lines.has(line));
  return unknown.map((line) => {
    const didYouMean = nearest(line, [...lines.keys()]);
    return { code: "unknownLine", entry, line, ...(didYouMean === undefined ? {} : { didYouMean }) };
  });
}

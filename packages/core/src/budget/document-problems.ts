import type { BudgetProblem } from "../model/budget-state.ts";
import { nearest } from "../text/nearest.ts";
import { type BudgetDocument, linesNamed, peopleIn } from "./document.ts";
import type { Surroundings } from "./surroundings.ts";

/** Kinds that move what was decided, and so are approved by somebody else. */
const APPROVED: readonly string[] = ["transfer", "revision", "carry-over"];

/** Kinds that say what they are for. */
const PURPOSEFUL: readonly string[] = ["request", "commitment", "expense"];

/** What is wrong with one document, submitted or still a draft, by itself and with what it names. */
export function documentProblems(document: BudgetDocument, around: Surroundings): readonly BudgetProblem[] {
  return [
    ...unitProblems(document, around),
    ...approvalProblems(document),
    ...chainProblems(document, around),
    ...purposeProblems(document, around),
  ];
}

function unitProblems({ id: entry, facts }: BudgetDocument, { lines }: Surroundings): readonly BudgetProblem[] {
  const { unit = "CNY" } = facts;
  return linesNamed(facts).flatMap((id): BudgetProblem[] => {
    const line = lines.get(id);
    return !line || unit === line.unit ? [] : [{ code: "unitDiffers", entry, line: id, unit: line.unit, names: unit }];
  });
}

function approvalProblems(document: BudgetDocument): readonly BudgetProblem[] {
  const { id: entry, kind, facts } = document;
  const [by, approvers] = [peopleIn(document, "by"), peopleIn(document, "approver")];
  const own = approvers.find((person) => by.includes(person));
  const line = facts.line ?? facts.from;
  const face = { entry, ...(line === undefined ? {} : { line }) };
  if (own !== undefined) return [{ code: "selfApproved", ...face }];
  return APPROVED.includes(kind) && approvers.length === 0 ? [{ code: "notApproved", ...face }] : [];
}

/** A commitment or request that is not there, or is of another line. */
function chainProblems({ id: entry, facts }: BudgetDocument, around: Surroundings): readonly BudgetProblem[] {
  const line = facts.fromLine ?? facts.line;
  return (["commitment", "request"] as const).flatMap((kind): BudgetProblem[] => {
    const names = facts[kind];
    if (names === undefined || line === undefined) return [];
    const found = around[kind].get(names);
    if (found) {
      // A carry-over has already moved the commitment to its line.
      return found.lines.includes(line) ? [] : [{ code: "otherLine", entry, line, names: found.lines[0] ?? "" }];
    }
    const didYouMean = nearest(names, [...around[kind].keys()]);
    const code = kind === "commitment" ? "unknownCommitment" : "unknownRequest";
    return [{ code, entry, line, names, ...(didYouMean === undefined ? {} : { didYouMean }) }];
  });
}

/** Earmarked money that is asked for another purpose, or for none that is told, or leaves for a line with another 专款专用. */
function purposeProblems({ id: entry, kind, facts }: BudgetDocument, around: Surroundings): readonly BudgetProblem[] {
  if (kind === "transfer") {
    const { from = "", to = "" } = facts;
    const earmark = around.lines.get(from)?.earmark;
    const kept = from === to || (around.lines.get(to)?.earmark ?? [""]).every((purpose) => earmark?.includes(purpose));
    return earmark && !kept ? [{ code: "earmarkLeft", entry, line: from, names: to }] : [];
  }
  const { line = "", commitment = "", request = "" } = facts;
  const earmark = around.lines.get(line)?.earmark;
  if (!earmark || !PURPOSEFUL.includes(kind)) return [];
  const before = around.commitment.get(commitment) ?? around.request.get(request);
  const purpose = facts.purpose ?? before?.purpose;
  if (purpose === undefined) return [{ code: "purposeMissing", entry, line, names: earmark.join("、") }];
  return earmark.includes(purpose) ? [] : [{ code: "otherPurpose", entry, line, names: purpose }];
}

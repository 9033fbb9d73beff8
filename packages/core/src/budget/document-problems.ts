import type { BudgetProblem } from "../model/budget-state.ts";
import { nearest } from "../text/nearest.ts";
import { type BudgetDocument, linesNamed, peopleIn } from "./document.ts";
import type { Line } from "./line-of.ts";

/** What documents are checked against. */
export interface Surroundings {
  readonly lines: ReadonlyMap<string, Line>;
  /** Every document by its id; a corrected one by that of its first link. */
  readonly documents: ReadonlyMap<string, BudgetDocument>;
}

/** Kinds that move what was decided, and so are approved by somebody else. */
const APPROVED: readonly string[] = ["transfer", "revision", "carry-over"];

/** What is wrong with one document by itself and with what it names. */
export function documentProblems(document: BudgetDocument, around: Surroundings): readonly BudgetProblem[] {
  return [
    ...unitProblems(document, around),
    ...approvalProblems(document),
    ...chainProblems(document, around),
    ...purposeProblems(document, around),
  ];
}

function unitProblems({ id: entry, facts }: BudgetDocument, { lines }: Surroundings): readonly BudgetProblem[] {
  return linesNamed(facts).flatMap((id): BudgetProblem[] => {
    const line = lines.get(id);
    if (!line || facts.unit === undefined || facts.unit === line.unit) return [];
    return [{ code: "unitDiffers", entry, line: id, unit: line.unit, names: facts.unit }];
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
function chainProblems(document: BudgetDocument, { documents }: Surroundings): readonly BudgetProblem[] {
  const { id: entry, facts } = document;
  const line = facts.fromLine ?? facts.line;
  return (["commitment", "request"] as const).flatMap((kind): BudgetProblem[] => {
    const names = facts[kind];
    if (names === undefined || line === undefined) return [];
    const found = documents.get(names);
    if (found?.kind === kind) {
      // A carry-over has already moved the commitment to its line.
      const same = found.facts.line === line || carriedTo(documents, names, line);
      return same ? [] : [{ code: "otherLine", entry, line, names: found.facts.line ?? "" }];
    }
    const known = [...documents.values()].filter((other) => other.kind === kind).map(({ id }) => id);
    const didYouMean = nearest(names, known);
    const code = kind === "commitment" ? "unknownCommitment" : "unknownRequest";
    return [{ code, entry, line, names, ...(didYouMean === undefined ? {} : { didYouMean }) }];
  });
}

function carriedTo(documents: Surroundings["documents"], commitment: string, line: string): boolean {
  for (const { kind, facts } of documents.values()) {
    if (kind === "carry-over" && facts.commitment === commitment && facts.line === line) return true;
  }
  return false;
}

/** Earmarked money that is asked for another purpose, or for none that is told, or leaves for a line with another 专款专用. */
function purposeProblems(document: BudgetDocument, { lines, documents }: Surroundings): readonly BudgetProblem[] {
  const { id: entry, kind, facts } = document;
  if (kind === "transfer") {
    const [from, to] = [lines.get(facts.from ?? ""), lines.get(facts.to ?? "")];
    const leaves =
      from?.earmark !== undefined &&
      from !== to &&
      !(to?.earmark ?? [""]).every((purpose) => from.earmark?.includes(purpose));
    return leaves ? [{ code: "earmarkLeft", entry, line: from.id, names: facts.to ?? "" }] : [];
  }
  const earmark = lines.get(facts.line ?? "")?.earmark;
  if (!earmark || !["request", "commitment", "expense"].includes(kind)) return [];
  const before = documents.get(facts.commitment ?? facts.request ?? "");
  const purpose = facts.purpose ?? before?.facts.purpose ?? documents.get(before?.facts.request ?? "")?.facts.purpose;
  const face = { entry, line: facts.line ?? "" };
  if (purpose === undefined) return [{ code: "purposeMissing", ...face, names: earmark.join("、") }];
  return earmark.includes(purpose) ? [] : [{ code: "otherPurpose", ...face, names: purpose }];
}

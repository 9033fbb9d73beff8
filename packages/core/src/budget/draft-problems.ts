import type { BudgetProblem, BudgetState } from "../model/budget-state.ts";
import { nearest } from "../text/nearest.ts";
import { type BudgetDocument, linesNamed, peopleIn } from "./document.ts";

const STOPPING: readonly string[] = [
  "unknownLine",
  "unitDiffers",
  "unknownCommitment",
  "unknownRequest",
  "otherLine",
  "otherPurpose",
  "selfApproved",
];

/** Whether a problem keeps a draft from being submitted; the others warn. */
export function stopsDraft({ code }: BudgetProblem): boolean {
  return STOPPING.includes(code);
}

/** What is wrong with a draft before any amount is looked at. */
export function draftProblems(document: BudgetDocument, state: BudgetState): readonly BudgetProblem[] {
  return [
    ...lineProblems(document, state),
    ...chainProblems(document, state),
    ...approvalProblems(document),
    ...purposeProblems(document, state),
  ];
}

function lineProblems({ id: entry, facts }: BudgetDocument, { lines }: BudgetState): readonly BudgetProblem[] {
  const unit = facts.unit ?? "CNY";
  const known = lines.filter(({ defined }) => defined);
  return linesNamed(facts).flatMap((line): BudgetProblem[] => {
    const found = known.find((each) => each.line === line);
    if (found) return found.unit === unit ? [] : [{ code: "unitDiffers", entry, line, unit: found.unit, names: unit }];
    return [
      {
        code: "unknownLine",
        entry,
        line,
        ...meant(
          line,
          known.map((each) => each.line),
        ),
      },
    ];
  });
}

function chainProblems({ id: entry, facts }: BudgetDocument, { open }: BudgetState): readonly BudgetProblem[] {
  const line = facts.fromLine ?? facts.line;
  const chains = [
    { code: "unknownCommitment", stage: "committed", names: facts.commitment },
    { code: "unknownRequest", stage: "requested", names: facts.request },
  ] as const;
  return chains.flatMap(({ code, stage, names }): BudgetProblem[] => {
    const known = open.filter((each) => each.stage === stage).map(({ id }) => id);
    const held = open.filter((each) => each.stage === stage && each.id === names).map((each) => each.line);
    if (line !== undefined && held[0] !== undefined && !held.includes(line))
      return [{ code: "otherLine", entry, line, names: held[0] }];
    return names === undefined || known.includes(names) ? [] : [{ code, entry, names, ...meant(names, known) }];
  });
}

function approvalProblems(document: BudgetDocument): readonly BudgetProblem[] {
  const [by, approvers] = [peopleIn(document, "by"), peopleIn(document, "approver")];
  if (approvers.some((person) => by.includes(person))) return [{ code: "selfApproved", entry: document.id }];
  return document.kind === "transfer" && approvers.length === 0 ? [{ code: "notApproved", entry: document.id }] : [];
}

function purposeProblems({ id, kind, facts }: BudgetDocument, { lines, open }: BudgetState): readonly BudgetProblem[] {
  const { line = "", commitment, request } = facts;
  const earmark = lines.find((each) => each.line === line)?.earmark;
  if (!earmark || kind === "transfer") return [];
  const purpose = facts.purpose ?? open.find((each) => each.id === (commitment ?? request))?.purpose;
  const face = { entry: id, line };
  if (purpose === undefined) return [{ code: "purposeMissing", ...face, names: earmark.join("、") }];
  return earmark.includes(purpose) ? [] : [{ code: "otherPurpose", ...face, names: purpose }];
}

function meant(name: string, known: readonly string[]): { readonly didYouMean?: string } {
  const didYouMean = nearest(name, known);
  return didYouMean === undefined ? {} : { didYouMean };
}

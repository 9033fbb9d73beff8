import type { BudgetState } from "../model/budget-state.ts";
import type { BudgetDocument } from "./document.ts";
import type { Line } from "./line-of.ts";

/** A commitment or a request, as far as documents that name it are checked against it. */
export interface Named {
  /** Its own line, then those that carry-overs have moved it to. */
  readonly lines: readonly string[];
  readonly purpose?: string | undefined;
}

/** What documents are checked against: lines, and the commitments and requests that there are, by their ids. */
export interface Surroundings {
  readonly lines: ReadonlyMap<string, Pick<Line, "unit" | "earmark">>;
  readonly commitment: ReadonlyMap<string, Named>;
  readonly request: ReadonlyMap<string, Named>;
}

/** What submitted documents are checked against: each other. A corrected one has the id of its first link. */
export function amongDocuments(
  lines: ReadonlyMap<string, Line>,
  documents: ReadonlyMap<string, BudgetDocument>,
): Surroundings {
  const found = { commitment: new Map<string, Named>(), request: new Map<string, Named>() };
  for (const document of documents.values()) {
    const { id, kind, facts } = document;
    if (kind !== "commitment" && kind !== "request") continue;
    found[kind].set(id, { lines: [facts.line ?? ""], purpose: purposeOf(document, documents) });
  }
  for (const { kind, facts } of documents.values()) {
    const carried = kind === "carry-over" ? found.commitment.get(facts.commitment ?? "") : undefined;
    if (carried)
      found.commitment.set(facts.commitment ?? "", { ...carried, lines: [...carried.lines, facts.line ?? ""] });
  }
  return { lines, ...found };
}

/** What a draft is checked against: the lines that are defined, and what is open. */
export function amongOpen({ lines, open }: BudgetState): Surroundings {
  const found = { commitment: new Map<string, Named>(), request: new Map<string, Named>() };
  for (const { id, stage, line, purpose } of open) {
    const named = found[stage === "committed" ? "commitment" : "request"];
    named.set(id, { purpose, lines: [...(named.get(id)?.lines ?? []), line] });
  }
  return { lines: new Map(lines.filter(({ defined }) => defined).map((line) => [line.line, line])), ...found };
}

/** What a commitment or a request is for: its own word, else that of the request it answers. */
export function purposeOf(
  { facts }: BudgetDocument,
  documents: ReadonlyMap<string, BudgetDocument>,
): string | undefined {
  return facts.purpose ?? documents.get(facts.request ?? "")?.facts.purpose;
}

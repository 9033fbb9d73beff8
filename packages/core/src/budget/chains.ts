import type { BudgetProblem, OpenDocument } from "../model/budget-state.ts";
import { formatDay } from "../time/civil.ts";
import type { BudgetDocument } from "./document.ts";
import type { Posting } from "./posting-of.ts";
import { purposeOf } from "./surroundings.ts";

/** What is left of each commitment and request, and those of which more was used than there was. */
export interface Chains {
  readonly open: readonly OpenDocument[];
  readonly problems: readonly BudgetProblem[];
}

const CHAINED = ["committed", "requested"] as const;

/** Follows every chain of documents: what a commitment or request still holds on each line, by the postings that name it. */
export function chainsOf(postings: readonly Posting[], documents: ReadonlyMap<string, BudgetDocument>): Chains {
  const chains = new Map<string, Posting[]>();
  for (const posting of postings) {
    if (posting.stage !== "committed" && posting.stage !== "requested") continue;
    const place = JSON.stringify([posting.stage, posting.chain, posting.line, posting.unit]);
    const known = chains.get(place);
    if (known) known.push(posting);
    else chains.set(place, [posting]);
  }
  const [open, problems]: [OpenDocument[], BudgetProblem[]] = [[], []];
  for (const place of [...chains.keys()].sort()) {
    const moved = chains.get(place) ?? [];
    const [first] = moved;
    const left = moved.reduce((sum, { amount }) => sum + amount, 0n);
    if (!first || left === 0n) continue;
    const { chain: id, line, unit } = first;
    const stage = CHAINED.find((each) => each === first.stage) ?? "committed";
    const document = documents.get(id);
    if (left > 0n) {
      const title = document?.facts.title;
      const purpose = document && purposeOf(document, documents);
      const since = formatDay(Math.min(...moved.map(({ day }) => day)));
      const told = { ...(title === undefined ? {} : { title }), ...(purpose === undefined ? {} : { purpose }) };
      open.push({ id, stage, line, unit, open: Number(left), since, ...told });
      continue;
    }
    const code = stage === "committed" ? "overSettled" : "overAnswered";
    problems.push({ code, entry: lastTaker(moved), line, unit, amount: Number(-left), names: id });
  }
  return { open, problems };
}

/** The document that took the last of a chain, of several on a day that with the greatest id. */
function lastTaker(moved: readonly Posting[]): string {
  const takers = moved
    .filter(({ amount }) => amount < 0n)
    .sort((a, b) => a.day - b.day || (a.source < b.source ? -1 : 1));
  return takers.at(-1)?.source ?? "";
}

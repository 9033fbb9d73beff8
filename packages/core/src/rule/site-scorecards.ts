import { expectedOf } from "../model/expected-of.ts";
import { foundAt } from "../model/found.ts";
import { frozen } from "../model/frozen.ts";
import { phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { textProblems } from "../model/text-problems.ts";
import { Scorecard } from "./scorecard.ts";

/** Reads the site's own scorecards and puts them behind those of the packs; what is none, or has an id that is taken, is told. */
export function siteScorecards(
  own: readonly unknown[],
  packed: readonly Scorecard[],
): { readonly scorecards: readonly Scorecard[]; readonly problems: readonly Problem[] } {
  const scorecards = [...packed];
  const problems: Problem[] = [];
  own.forEach((given, index) => {
    const path = `scorecards.${index}`;
    const parsed = Scorecard.safeParse(given);
    if (!parsed.success) {
      for (const issue of parsed.error.issues)
        problems.push({
          code: "bad-scorecard",
          path: [path, ...issue.path.map(String)].join("."),
          found: foundAt(given, issue.path),
          expected: expectedOf(issue),
        });
      return;
    }
    const card = parsed.data;
    if (scorecards.some(({ id }) => id === card.id))
      problems.push({
        code: "duplicate-id",
        path: `${path}.id`,
        found: card.id,
        expected: phrase("ownScorecardId"),
      });
    problems.push(...textProblems(`${path}.title`, card.title));
    scorecards.push(frozen(card));
  });
  return { scorecards, problems };
}

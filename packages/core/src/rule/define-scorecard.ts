import { expectedOf } from "../model/expected-of.ts";
import { foundAt } from "../model/found.ts";
import { frozen } from "../model/frozen.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { Scorecard } from "./scorecard.ts";

/**
 * Defines a scorecard 考评表. Its id is `pack/name`, or any id for a site's own. What it names is checked when the engine is made.
 *
 * Throws a HouqinError with every mistake in its form.
 *
 * @example
 * const card = defineScorecard({
 *   id: "school/canteen",
 *   title: { zh: "食堂考评", en: "Canteen score" },
 *   period: "month",
 *   score: { id: "patrol", compliance: ["canteen/patrol"] },
 * });
 * card.period; //=> "month"
 */
export function defineScorecard(card: Scorecard): Scorecard {
  const parsed = Scorecard.safeParse(card);
  if (parsed.success) return frozen(parsed.data);
  throw new HouqinError(
    "bad-scorecard",
    parsed.error.issues.map((issue) => ({
      code: "bad-scorecard",
      path: [card.id, ...issue.path.map(String)].join("."),
      found: foundAt(card, issue.path),
      expected: expectedOf(issue),
    })),
  );
}

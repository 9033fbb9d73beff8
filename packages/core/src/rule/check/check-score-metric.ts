import type { Metric } from "../../ledger/metric.ts";
import { phrase } from "../../model/phrase.ts";
import type { Problem } from "../../model/problem.ts";
import type { ScorecardNode } from "../scorecard.ts";
import { unknownName } from "../unknown-name.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Checks a score as a metric: that there is such a scorecard, such a part of it, and grades where its grade is asked. */
export function checkScoreMetric(
  { scorecards = new Map() }: Vocabulary,
  at: string,
  { score, part, as }: Extract<Metric, { readonly score: string }>,
): readonly Problem[] {
  const card = scorecards.get(score);
  if (!card) return [unknownName("unknown-scorecard", `${at}.score`, score, phrase("scorecard"), scorecards.keys())];
  const parts = partIds(card.score);
  if (part !== undefined && !parts.includes(part))
    return [unknownName("unknown-part", `${at}.part`, part, phrase("partOf", { card: score }), parts)];
  if (as !== "grade" || (card.grades && part === undefined)) return [];
  const expected = phrase(card.grades ? "noPart" : "gradedScorecard");
  return [{ code: "no-grades", path: `${at}.as`, found: part ?? score, expected }];
}

/** Ids of the parts below a node, at any depth. */
export function partIds(node: ScorecardNode): readonly string[] {
  return "parts" in node ? node.parts.flatMap((part) => [part.id, ...partIds(part)]) : [];
}

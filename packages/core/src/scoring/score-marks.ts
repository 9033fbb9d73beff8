import { frozen } from "../model/frozen.ts";
import { HouqinError } from "../model/houqin-error.ts";
import type { Mark } from "../model/mark.ts";
import type { Score } from "../model/score.ts";
import type { ScoringScheme } from "../model/scoring-scheme.ts";
import { markProblems } from "./mark-problems.ts";
import { nodeFigure } from "./node-figure.ts";
import { markOutcome, withheld } from "./outcome.ts";
import type { ScoreContext } from "./score-context.ts";
import { scoreOf } from "./score-of.ts";
import type { World } from "./world.ts";

/**
 * Scores the marks of a filled checklist by a scheme. All arithmetic is exact; the terms of the derivation add up to the score. What
 * does not apply leaves the denominator; what is open counts as badly as it could turn out, and grade and pass are given only
 * when they no longer hang on it.
 *
 * Throws a HouqinError with every mark that cannot be scored.
 *
 * @example
 * const mark = (item: string, outcome: Mark["outcome"], outOf: number): Mark => ({ item, path: [], outcome, outOf });
 * const marks = [mark("a", "met", 10), mark("b", "missed", 5), mark("c", "notApplicable", 2)];
 * scoreMarks({ score: { items: "worth" } }, marks).percent; //=> 66.666667
 */
export function scoreMarks(scheme: ScoringScheme, marks: readonly Mark[], context: ScoreContext = {}): Score {
  const problems = markProblems(marks);
  if (problems.length > 0) throw new HouqinError("bad-marks", problems);
  const lowerIsBetter = scheme.grades !== undefined && "lowerIsBetter" in scheme.grades;
  const placed = marks.map((mark) => ({ mark, depth: 0 }));
  const inWorld = (turnsOut: World["turnsOut"]) => {
    const world = { turnsOut, lowerIsBetter };
    return markOutcome(scheme, nodeFigure(scheme.score, placed, "total", world, context), marks, world, context);
  };
  const held = withheld(scheme, context);
  const score = scoreOf(inWorld("badly"), inWorld("well"), held === undefined);
  return frozen({ ...score, ...(typeof held === "object" ? { withheld: held } : {}) });
}

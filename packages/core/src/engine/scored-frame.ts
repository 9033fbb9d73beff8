import type { Frame } from "../requirement/program.ts";
import type { Scorecard } from "../rule/scorecard.ts";
import type { ScoreFrame } from "../scoring/score-frame.ts";
import { gradePlace, scoreMetric } from "../scoring/score-metric.ts";
import type { Desk } from "./desk.ts";
import { ruleTally } from "./rule-tally.ts";

/** A frame in which metrics may be scores. */
export type ScoredFrame = Frame & ScoreFrame;

/** Lets metrics read scorecards, and scorecards the units of rules. */
export function scoredFrame(
  frame: Frame,
  scorecards: ReadonlyMap<string, Scorecard>,
  desks: readonly Desk[],
): ScoredFrame {
  const own: ScoredFrame = {
    ...frame,
    scorecards,
    tally: ruleTally(desks),
    scores: {
      fold: (metric, asked, changed, depth) => scoreMetric(own, metric, asked, changed, depth),
      gradePlace(scorecard, grade) {
        const card = scorecards.get(scorecard);
        return card ? gradePlace(card, grade) : 0;
      },
    },
  };
  return own;
}

import type { Metric } from "../ledger/metric.ts";
import type { MetricAsked, MetricChanged, MetricFold, MetricValue } from "../ledger/metric-value.ts";
import { bandsOf } from "../model/grade.ts";
import { percentOf } from "./band-of.ts";
import { type CardFold, cardFold } from "./card-fold.ts";
import type { Figure } from "./figure.ts";
import type { Outcome } from "./outcome.ts";
import type { ScoreFrame } from "./score-frame.ts";

/** A metric that is the score of a scorecard. */
export type ScoreMetric = Extract<Metric, { readonly score: string }>;

/** A score as a metric: its percent or points, or the place of its grade from below. It has a value only when it hangs on nothing open. */
export function scoreMetric(
  frame: ScoreFrame,
  metric: ScoreMetric,
  asked: MetricAsked,
  changed: MetricChanged,
  depth: number,
): MetricFold {
  const card = frame.scorecards.get(metric.score);
  if (!card) throw new TypeError(`There is no scorecard ${metric.score}.`);
  const fold = cardFold(frame, card, asked, changed, depth + 1);
  const union = (of: (each: MetricFold) => readonly string[]) => [...new Set(fold.folds.flatMap(of))];
  return {
    reads: union(({ reads }) => reads),
    registers: union(({ registers }) => registers),
    figures: union(({ figures }) => figures),
    growing: false,
    fold(table, row, sign) {
      for (const each of fold.folds) each.fold(table, row, sign);
    },
    value(key, period) {
      const value = figureOf(metric, fold, fold.outcome(key, period, "badly"));
      const best = figureOf(metric, fold, fold.outcome(key, period, "well"));
      if (value && best && value.n * best.d === best.n * value.d) return { value } satisfies MetricValue;
      const { unknown, settleable } = fold.lacks(key, period);
      return { unknown, settleable };
    },
    soFar: () => undefined,
    closes: fold.closes,
    seen: fold.seen,
    sees: fold.sees,
    evidence: fold.evidence,
  };
}

function figureOf(metric: ScoreMetric, { card }: CardFold, { figure, grade }: Outcome) {
  if (metric.as === "grade") return { n: BigInt(gradePlace(card, grade)), d: 1n };
  const part = metric.part === undefined ? figure : partIn(figure, metric.part);
  if (!part?.applies) return undefined;
  return metric.as === "points" ? part.earned : percentOf(part);
}

/** The place of a grade, counted from the lowest, which is 1; no grade is 0. */
export function gradePlace({ grades }: CardFold["card"], grade: string | undefined): number {
  const ids = grades ? bandsOf(grades).map(({ id }) => id) : [];
  const place = grade === undefined ? -1 : ids.indexOf(grade);
  return place < 0 ? 0 : ids.length - place;
}

/** A part of a figure by its id, at any depth. */
function partIn(figure: Figure, id: string): Figure | undefined {
  for (const part of figure.parts) {
    const found = part.id === id ? part : partIn(part, id);
    if (found) return found;
  }
  return undefined;
}

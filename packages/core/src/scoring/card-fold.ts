import { compare, toFraction } from "../ledger/decimal.ts";
import type { KeyCode } from "../ledger/key.ts";
import type { MetricAsked, MetricChanged, MetricFold } from "../ledger/metric-value.ts";
import { lacking } from "../ledger/pair-metric.ts";
import type { ReadPeriod } from "../ledger/read-period.ts";
import type { Need } from "../model/verdict.ts";
import type { CardVeto, Scorecard, ScorecardLeaf, ScorecardNode } from "../rule/scorecard.ts";
import { leavesOf } from "../rule/scorecard-leaf.ts";
import { adjust } from "./adjust.ts";
import { bandOf } from "./band-of.ts";
import { combine } from "./combine.ts";
import type { Figure } from "./figure.ts";
import { type LeafFold, lastMonths, leafFold, windowFold } from "./leaf-fold.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import type { ScoreFrame } from "./score-frame.ts";
import type { World } from "./world.ts";

/** A scorecard at work: what its metrics fold, and its score for any key over any period. */
export interface CardFold {
  readonly card: Scorecard;
  readonly folds: readonly MetricFold[];
  /** The keys seen by the leaves, over a period of the scorecard. */
  readonly seen: MetricFold["seen"];
  readonly sees: MetricFold["sees"];
  /** The entries behind the leaves. */
  readonly evidence: MetricFold["evidence"];
  readonly outcome: (key: KeyCode, period: ReadPeriod, turnsOut: World["turnsOut"]) => Outcome;
  /** The minute at which every kind that it reads has closed for a period. */
  readonly closes: (key: KeyCode, period: ReadPeriod) => number;
  /** What is missing, and whether further entries alone could settle it. */
  readonly lacks: (
    key: KeyCode,
    period: ReadPeriod,
  ) => { readonly unknown: readonly Need[]; readonly settleable: boolean };
}

/** Sets a scorecard to work. */
export function cardFold(
  frame: ScoreFrame,
  card: Scorecard,
  asked: MetricAsked,
  changed: MetricChanged,
  depth: number,
): CardFold {
  const lowerIsBetter = card.grades !== undefined && "lowerIsBetter" in card.grades;
  const leaves = new Map<ScorecardLeaf, LeafFold>(
    leavesOf(card.score).map((leaf) => [leaf, leafFold(frame, card, leaf, asked, changed, depth)]),
  );
  const vetoes = (card.vetoes ?? []).map((veto) => {
    const { metric, months } = veto.when;
    return { veto, fold: windowFold(frame, metric, months, asked, changed, depth) };
  });
  const read = [
    ...[...leaves.values()].map(({ fold, window }) => ({ fold, window })),
    ...vetoes.map(({ veto, fold }) => ({ fold, window: (period: ReadPeriod) => lastMonths(period, veto.when.months) })),
  ];

  const figureOf = (node: ScorecardNode, key: KeyCode, period: ReadPeriod, world: World): Figure => {
    const { id, title, weight } = node;
    const raw =
      "parts" in node
        ? {
            ...combine(
              node.parts.map((part) => figureOf(part, key, period, world)),
              node.combine,
            ),
            id,
            title,
            weight,
          }
        : (leaves.get(node) as LeafFold).figure(key, period, world);
    return adjust(raw, node.adjust ?? [], () => true);
  };

  return {
    card,
    folds: read.map(({ fold }) => fold),
    *seen(period) {
      for (const { fold, window } of leaves.values()) yield* fold.seen(window(period));
    },
    sees: (key, period) => [...leaves.values()].some(({ fold, window }) => fold.sees(key, window(period))),
    evidence(key, period) {
      const parts = [...leaves.values()].map(({ fold, window }) => fold.evidence(key, window(period)));
      return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
    },
    outcome(key, period, turnsOut) {
      const world: World = { turnsOut, lowerIsBetter };
      const called = vetoes
        .filter(({ veto, fold }) => isCalled(veto, fold, key, lastMonths(period, veto.when.months), turnsOut))
        .map(({ veto }) => veto);
      const figure = figureOf(card.score, key, period, world);
      const { grades } = card;
      return outcomeOf(card, figure, called, (after) => (grades ? bandOf(grades, after, NO_ITEMS) : -1));
    },
    closes: (key, period) => Math.max(...read.map(({ fold, window }) => fold.closes(key, window(period)))),
    lacks(key, period) {
      return lacking(read.map(({ fold, window }) => fold.value(key, window(period))));
    },
  };
}

/** A scorecard has no items that could be missed. */
const NO_ITEMS = { misses: () => true, corrected: () => true };

/** A veto whose metric is not known is called for at worst, and not at best. */
function isCalled(
  { when: { atLeast, atMost } }: CardVeto,
  fold: MetricFold,
  key: KeyCode,
  period: ReadPeriod,
  turnsOut: World["turnsOut"],
): boolean {
  const read = fold.value(key, period);
  if ("unknown" in read) return turnsOut === "badly";
  return (
    (atLeast === undefined || compare(read.value, toFraction(atLeast)) >= 0) &&
    (atMost === undefined || compare(read.value, toFraction(atMost)) <= 0)
  );
}

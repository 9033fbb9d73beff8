import { fraction } from "../ledger/decimal.ts";
import { type KeyCode, keyParts } from "../ledger/key.ts";
import { metricFold } from "../ledger/metric-fold.ts";
import type { MetricAsked, MetricChanged, MetricFold } from "../ledger/metric-value.ts";
import type { ReadPeriod } from "../ledger/read-period.ts";
import type { Coverage } from "../model/score.ts";
import type { Scorecard, ScorecardLeaf } from "../rule/scorecard.ts";
import { leafMetric, leafScale } from "../rule/scorecard-leaf.ts";
import { addMonths, MINUTES_PER_DAY } from "../time/civil.ts";
import { type Figure, NO_COVERAGE, NOTHING } from "./figure.ts";
import { scaleOutOf, scalePoints, scaleRange } from "./scale-points.ts";
import type { ScoreFrame } from "./score-frame.ts";
import { plain, type Term } from "./term.ts";
import { countsOpen, type World } from "./world.ts";

/** A leaf of a scorecard at work. */
export interface LeafFold {
  readonly fold: MetricFold;
  readonly figure: (key: KeyCode, period: ReadPeriod, world: World) => Figure;
  /** The period over which it is read, for a period of the scorecard. */
  readonly window: (period: ReadPeriod) => ReadPeriod;
}

/** Sets a leaf of a scorecard to work: what it folds, and its figure for a key over a period. */
export function leafFold(
  frame: ScoreFrame,
  card: Scorecard,
  leaf: ScorecardLeaf,
  asked: MetricAsked,
  changed: MetricChanged,
  depth: number,
): LeafFold {
  const metric = leafMetric(leaf, card);
  const fold = windowFold(frame, metric, leaf.months, asked, changed, depth);
  const window = (period: ReadPeriod) => lastMonths(period, leaf.months);
  const scale = leafScale(leaf);
  const [low, high] = scaleRange(scale);
  const outOf = scaleOutOf(scale);
  const isBonus = "perUnit" in scale;
  const face = { id: leaf.id, title: leaf.title, weight: leaf.weight, bonus: isBonus };

  const figureOf = (term: Omit<Term, "id" | "what" | "terms">, coverage: Coverage): Figure => {
    const { value } = term;
    const terms = [plain({ ...term, id: leaf.id, what: "metric" as const, terms: [] })];
    return { ...NOTHING, ...face, earned: value, outOf, applies: true, coverage, terms };
  };
  const open = (world: World, coverage: Coverage) =>
    figureOf({ value: countsOpen(world, -1) ? low : high, outOf, outcome: "open" }, coverage);

  /** Whether there surely was nothing to measure, and that leaves the leaf out. */
  const leaves = (key: KeyCode, period: ReadPeriod) => leaf.none === "leave" && fold.closes(key, period) <= frame.now();

  const complied = (key: KeyCode, period: ReadPeriod, world: World): Figure => {
    if (typeof metric === "string" || !("figure" in metric)) throw new TypeError("Only rules have units.");
    const found = frame.tally(metric, period.from, period.to, keyParts(frame.store.words, key));
    if (!found) return open(world, { ...NO_COVERAGE, open: 1 });
    const { out, decided, unknown, pending, waived, notApplicable } = found;
    const coverage = { known: decided, open: unknown + pending, notApplicable, waived };
    // An unknown unit may have failed: it counts as that, and at best as passed. One that is not due yet says nothing.
    const value = fraction(countsOpen(world, -1) ? out : out + unknown, decided + unknown);
    if (value) return figureOf({ value: scalePoints(scale, value), outOf, outcome: "known", read: value }, coverage);
    const nothing = decided + notApplicable + waived === 0 && !leaves(key, period);
    if (pending > 0 || nothing) return open(world, coverage);
    return { ...NOTHING, ...face, coverage };
  };

  return {
    fold,
    window,
    figure(key, of, world) {
      const period = window(of);
      if ("compliance" in leaf) return complied(key, period, world);
      const read = fold.value(key, period);
      if ("unknown" in read && read.settleable && leaves(key, period))
        return { ...NOTHING, ...face, coverage: { ...NO_COVERAGE, notApplicable: 1 } };
      if ("unknown" in read) return open(world, { ...NO_COVERAGE, open: 1 });
      const term = { value: scalePoints(scale, read.value), outOf, outcome: "known", read: read.value };
      return figureOf(term, { ...NO_COVERAGE, known: 1 });
    },
  };
}

/** A metric that may be read over the last so many months: a change is felt by every period that ends within so many months after. */
export function windowFold(
  frame: ScoreFrame,
  metric: Parameters<typeof metricFold>[1],
  months: number | undefined,
  asked: MetricAsked,
  changed: MetricChanged,
  depth: number,
): MetricFold {
  if (months === undefined) return metricFold(frame, metric, asked, changed, depth);
  const grain = asked.grain === "ever" ? "ever" : "day";
  return metricFold(
    frame,
    metric,
    { ...asked, grain },
    (key, fromDay, toDay) => changed(key, fromDay, Number.isFinite(toDay) ? addMonths(toDay, months) : toDay),
    depth,
  );
}

/** The last so many months up to a period's end; all time stays all time. */
export function lastMonths(period: ReadPeriod, months: number | undefined): ReadPeriod {
  if (months === undefined || !Number.isFinite(period.to)) return period;
  const { to } = period;
  return { id: period.id, from: addMonths(to, -months) + 1, to, day: to, readAt: (to + 1) * MINUTES_PER_DAY - 1 };
}

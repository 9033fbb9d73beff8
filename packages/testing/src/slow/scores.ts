import { compare, exact, type Ratio, zero } from "./ratio.ts";
import type { ReadPeriod } from "./read-periods.ts";
import type { Reading } from "./reading.ts";
import type { Metric, Scorecard } from "./schemas.ts";
import { cardMetrics, cardOf, lastMonths } from "./scorecard-metrics.ts";
import { type Key, type Points, percent, type Read, score, type Turn } from "./scorecard-points.ts";
import type { World } from "./world.ts";

/** Reads a score as a metric: known only where it is the same however what is open turns out. */
export function readScore(
  world: World,
  metric: Extract<Metric, { score: string }>,
  period: ReadPeriod,
  key: Key,
  readOther: Read,
): Reading {
  const card = cardOf(world, metric.score);
  const read = cardMetrics(card).map((each) => readOther(each.metric, lastMonths(period, each.months)));
  const [worst, best] = (["badly", "well"] as const).map((turn) =>
    figureOf(world, card, metric, period, key, turn, readOther),
  );
  const value = worst !== undefined && best !== undefined && compare(worst, best) === 0 ? worst : undefined;
  const never = read.some(({ unknown }) => unknown === "never");
  return {
    value,
    unknown: value !== undefined ? undefined : never ? "never" : "yet",
    closes: Math.max(...read.map(({ closes }) => closes)),
    rows: cardMetrics(card).flatMap(({ leaf }, index) => (leaf ? (read[index]?.rows ?? []) : [])),
  };
}

function figureOf(
  world: World,
  card: Scorecard,
  metric: Extract<Metric, { score: string }>,
  period: ReadPeriod,
  key: Key,
  turn: Turn,
  readOther: Read,
): Ratio | undefined {
  const points = score(world, card, card.score, period, key, turn, readOther);
  const called = (card.vetoes ?? []).filter(({ when }) => {
    const { value } = readOther(when.metric, lastMonths(period, when.months));
    if (value === undefined) return turn === "badly";
    if (when.atLeast !== undefined && compare(value, exact(when.atLeast)) < 0) return false;
    return when.atMost === undefined || compare(value, exact(when.atMost)) <= 0;
  });
  const zeroed = called.some(({ to }) => to === "zero") && compare(points.earned, zero) > 0;
  const whole = zeroed ? { ...points, earned: zero } : points;
  if (metric.as === "grade") return exact(gradeOf(card, whole, called));
  const part = metric.part === undefined ? whole : find(points, metric.part);
  if (part?.outOf === undefined) return undefined;
  return metric.as === "points" ? part.earned : percent(part);
}

export function find(points: Points, id: string): Points | undefined {
  return points.parts
    .flatMap((part) => (part.id === id ? [part] : [find(part, id)]))
    .find((found) => found !== undefined);
}

/** The place of the grade from below; 0 is none. */
function gradeOf(card: Scorecard, points: Points, called: readonly NonNullable<Scorecard["vetoes"]>[number][]): number {
  const { grades } = card;
  if (grades === undefined || called.some(({ to }) => to === "noGrade")) return 0;
  const higher = "higherIsBetter" in grades;
  const bands = higher
    ? grades.higherIsBetter.map((band) => ({ ...band, bound: band.from }))
    : grades.lowerIsBetter.map((band) => ({ ...band, bound: band.upTo }));
  if (called.some(({ to }) => to === "fail")) return 1;
  const value = grades.on === "points" ? points.earned : percent(points);
  if (points.outOf === undefined || value === undefined) return 0;
  const first = bands.findIndex(({ bound, parts = [] }) => {
    const reached =
      bound === undefined ||
      (compare(value, exact(bound)) >= 0 && higher) ||
      (compare(value, exact(bound)) <= 0 && !higher);
    return (
      reached &&
      parts.every((floor) =>
        points.parts
          .filter(({ id }) => floor.part === undefined || id === floor.part)
          .every((part) => above(part, floor)),
      )
    );
  });
  if (first < 0) return 0;
  const limits = called.map(({ to }) => (typeof to === "object" ? bands.findIndex(({ id }) => id === to.grade) : 0));
  return bands.length - Math.max(first, ...limits);
}

function above(part: Points, floor: { percent?: number | undefined; points?: number | undefined }): boolean {
  const share = percent(part);
  if (share === undefined) return true;
  if (floor.points !== undefined && compare(part.earned, exact(floor.points)) < 0) return false;
  return floor.percent === undefined || compare(share, exact(floor.percent)) >= 0;
}

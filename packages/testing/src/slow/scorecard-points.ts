import { compare, divided, exact, minus, plus, type Ratio, times, total, zero } from "./ratio.ts";
import type { ReadPeriod } from "./read-periods.ts";
import type { Reading } from "./reading.ts";
import type { MetricRef, Scorecard, ScorecardLeaf, ScorecardNode } from "./schemas.ts";
import { behind, lastMonths } from "./scorecard-metrics.ts";
import type { Unit } from "./unit.ts";
import type { World } from "./world.ts";

export type Key = readonly string[];
export type Turn = "badly" | "well";
/** Reads another metric; handed in, because scores and metrics read one another. */
export type Read = (metric: MetricRef, period: ReadPeriod) => Reading;

/** Points of a node; `outOf` undefined where nothing of it applies. */
export interface Points {
  readonly id: string;
  readonly earned: Ratio;
  readonly outOf: Ratio | undefined;
  readonly bonus: boolean;
  readonly weight: number;
  readonly parts: readonly Points[];
}

export function percent({ earned, outOf }: Points): Ratio | undefined {
  return outOf === undefined ? undefined : divided(times(earned, exact(100)), outOf);
}

export function score(
  world: World,
  card: Scorecard,
  node: ScorecardNode,
  period: ReadPeriod,
  key: Key,
  turn: Turn,
  readOther: Read,
): Points {
  const face = { id: node.id, weight: node.weight ?? 1, bonus: false };
  let { earned, outOf, ...rest } =
    "parts" in node
      ? { ...face, ...joined() }
      : { ...face, ...leafPoints(world, card, node, period, key, turn, readOther), parts: [] };
  for (const step of node.adjust ?? []) {
    if (outOf === undefined) break;
    if ("scaleTo" in step) {
      const factor = divided(exact(step.scaleTo), outOf);
      if (factor === undefined) outOf = undefined;
      else [earned, outOf] = [times(earned, factor), exact(step.scaleTo)];
    } else if ("round" in step) earned = roundTo(earned, step.round);
    else if ("floor" in step) earned = compare(earned, exact(step.floor)) < 0 ? exact(step.floor) : earned;
    else earned = compare(earned, exact(step.cap)) > 0 ? exact(step.cap) : earned;
  }
  return { ...rest, earned, outOf };

  function joined(): { earned: Ratio; outOf: Ratio | undefined; parts: readonly Points[] } {
    if (!("parts" in node)) throw new Error("a leaf has no parts");
    const parts = node.parts.map((part) => score(world, card, part, period, key, turn, readOther));
    const extra = total(parts.filter(({ bonus, outOf }) => bonus && outOf !== undefined).map((part) => part.earned));
    const counted = parts.flatMap((part) =>
      part.bonus || part.outOf === undefined ? [] : [{ ...part, outOf: part.outOf }],
    );
    if (counted.length === 0) return { earned: extra, outOf: undefined, parts };
    const sums = [total(counted.map((part) => part.earned)), total(counted.map((part) => part.outOf))] as const;
    const n = exact(counted.length);
    const pair = ((): readonly [Ratio, Ratio] => {
      if (node.combine === "sum") return sums;
      if (node.combine === "mean") return [divided(sums[0], n) ?? zero, divided(sums[1], n) ?? zero];
      const shares = counted.flatMap((part) => {
        const share = divided(part.earned, part.outOf);
        return share === undefined ? [] : [{ share, weight: exact(part.weight) }];
      });
      if (node.combine === "weighted")
        return [
          total(shares.map(({ share, weight }) => times(share, weight))),
          total(shares.map(({ weight }) => weight)),
        ];
      const order = shares.map(({ share }) => share).sort(compare);
      const chosen = node.combine === "lowest" ? order[0] : order.at(-1);
      return chosen === undefined ? [zero, zero] : [times(chosen, exact(100)), exact(100)];
    })();
    return { earned: plus(pair[0], extra), outOf: pair[1], parts };
  }
}

function roundTo(value: Ratio, decimals: number): Ratio {
  const unit = 10n ** BigInt(decimals);
  const size = (value.over < 0n ? -value.over : value.over) * unit * 10n;
  const tenths = size / value.under;
  const whole = tenths / 10n + (tenths % 10n >= 5n ? 1n : 0n);
  return { over: value.over < 0n ? -whole : whole, under: unit };
}

type LeafPoints = Pick<Points, "earned" | "outOf" | "bonus">;

function leafPoints(
  world: World,
  card: Scorecard,
  leaf: ScorecardLeaf,
  of: ReadPeriod,
  key: Key,
  turn: Turn,
  readOther: Read,
): LeafPoints {
  const period = lastMonths(of, leaf.months);
  const lower = card.grades !== undefined && "lowerIsBetter" in card.grades;
  const low = (turn === "badly") !== lower;
  const scale = leaf.scale ?? { outOf: 100, linear: { zeroAt: 0, fullAt: "inspections" in leaf ? 100 : 1 } };
  const bonus = "perUnit" in scale;
  const most = bonus ? exact(scale.most) : exact(scale.outOf);
  const range = bonus && scale.perUnit < 0 ? [minus(zero, most), zero] : [zero, most];
  const outOf = bonus ? zero : most;
  const open: LeafPoints = { earned: range[low ? 0 : 1] ?? zero, outOf, bonus };
  const at = (value: Ratio): LeafPoints => ({ earned: onScale(value), outOf, bonus });
  if (!("compliance" in leaf)) {
    const { value, unknown } = readOther(behind(leaf, card), period);
    if (value !== undefined) return at(value);
    return unknown === "yet" && leaves() ? { earned: zero, outOf: undefined, bonus } : open;
  }
  const units = leaf.compliance
    .flatMap((rule) => world.judged(rule))
    .filter((unit) => unit.reference !== undefined && period.from <= unit.reference && unit.reference < period.to)
    .filter((unit) => key.every((part) => unit.key.includes(part)));
  const count = (...verdicts: readonly Unit["verdict"][]) =>
    units.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const doubtful = count("unknown", "error");
  const figure = leaf.figure ?? "passed";
  const out = units.filter((unit) => {
    if (figure === "passed") return unit.verdict === "pass";
    if (figure === "onTime")
      return (
        unit.state === "onTime" ||
        unit.state === "nothingToReport" ||
        (unit.verdict === "pass" && unit.state === undefined)
      );
    return unit.verdict === "pass" || unit.state === "late" || unit.state === "lateBackfilled";
  }).length;
  const value = divided(exact(low ? out : out + doubtful), exact(count("pass", "fail") + doubtful));
  if (value !== undefined) return at(value);
  if (count("pending") > 0 || (units.length === 0 && !leaves())) return open;
  return { earned: zero, outOf: undefined, bonus };

  function leaves(): boolean {
    return leaf.none === "leave" && readOther(behind(leaf, card), period).closes <= world.asOf;
  }

  function onScale(value: Ratio): Ratio {
    if ("steps" in scale) {
      const reached = scale.steps
        .filter(({ from }) => compare(exact(from), value) <= 0)
        .sort((a, b) => b.from - a.from)[0];
      return exact(reached?.points ?? 0);
    }
    if ("perUnit" in scale) {
      const brought = times(value, exact(scale.perUnit));
      if (compare(brought, most) > 0) return most;
      return compare(brought, minus(zero, most)) < 0 ? minus(zero, most) : brought;
    }
    const from = exact(scale.linear.zeroAt);
    const share =
      divided(minus(value, from), minus(exact(scale.linear.fullAt), from)) ?? exact(compare(value, from) >= 0 ? 1 : 0);
    const inside = compare(share, zero) < 0 ? zero : compare(share, exact(1)) > 0 ? exact(1) : share;
    return times(most, inside);
  }
}

import { compare, type Fraction, minus, over, times, toFraction } from "../ledger/decimal.ts";
import { ONE, ZERO } from "../ledger/fractions.ts";
import type { Mark } from "../model/mark.ts";
import { isBounded } from "../model/scheme-faults.ts";
import type { Coverage } from "../model/score.ts";
import type { Adjustment, Loss, ScoreNode } from "../model/score-node.ts";
import { greater, isZero, lesser, sumOf } from "./exact.ts";
import { type Figure, NO_COVERAGE } from "./figure.ts";
import { leaf, plain, type Weighed } from "./term.ts";
import type { World } from "./world.ts";

type ItemNode = Extract<ScoreNode, { readonly items: Loss }>;

/** The items of a node, each for what it is worth less what it lost; or, with `from`, a deduction list. */
export function itemFigure(node: ItemNode, marks: readonly Mark[], world: World): Omit<Figure, "id"> {
  const items = marks.map((mark) => itemOf(node, mark, world));
  const applying = items.filter(({ applies }) => applies);
  const start = node.from === undefined ? undefined : toFraction(node.from);
  const earned = sumOf([...(start ? [start] : []), ...items.map(({ brings }) => brings)]);
  return {
    earned,
    outOf: start ?? sumOf(items.map(({ worth }) => worth)),
    applies: applying.length > 0,
    coverage: coverageOf(items),
    terms: [...(start ? [plain(leaf("from", "adjustment", start))] : []), ...items.map(({ term }) => term)],
    parts: [],
  };
}

interface Item {
  readonly applies: boolean;
  readonly outcome: Mark["outcome"];
  /** What it adds to the points of its node. */
  readonly brings: Fraction;
  /** What it adds to the points that could be got. */
  readonly worth: Fraction;
  readonly term: Weighed;
}

function itemOf(node: ItemNode, mark: Mark, world: World): Item {
  const worth = worthOf(node, mark);
  const applies = mark.outcome !== "notApplicable" && worth !== undefined && hasClass(node.items, mark);
  const keeps = node.notApplicable === "keep" && node.from === undefined && worth !== undefined;
  const [brings, counts] = applies
    ? [broughtBy(node, mark, worth, world), worth]
    : keeps
      ? [world.lowerIsBetter ? ZERO : worth, worth]
      : [ZERO, ZERO];
  const outcome = applies ? mark.outcome : "notApplicable";
  const term = plain({ id: mark.item, what: "item", value: brings, outOf: counts, outcome, terms: [] });
  return { applies: applies || keeps, outcome, brings, worth: counts, term };
}

function coverageOf(items: readonly Item[]): Coverage {
  const count = (...outcomes: readonly Mark["outcome"][]) =>
    items.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    ...NO_COVERAGE,
    known: count("met", "missed"),
    open: count("open"),
    notApplicable: count("notApplicable"),
  };
}

function broughtBy(node: ItemNode, mark: Mark, worth: Fraction, world: World): Fraction {
  const { items: loss, from } = node;
  if (mark.outcome === "open") return openBrings(node, worth, world);
  if (world.lowerIsBetter) return riskOf(loss, mark, worth);
  const lost = lossOf(loss, mark, worth);
  return from === undefined ? greater(ZERO, minus(worth, lost)) : minus(ZERO, lost);
}

/** An open item at its worst or best. A deduction list that nothing bounds may have sunk to its floor. */
function openBrings({ items, from, adjust }: ItemNode, worth: Fraction, { turnsOut, lowerIsBetter }: World): Fraction {
  const badly = turnsOut === "badly";
  if (from === undefined) return badly === lowerIsBetter ? worth : ZERO;
  if (!badly) return ZERO;
  return minus(ZERO, isBounded(items) ? worth : toFraction(from - floorOf(adjust)));
}

function floorOf([first]: readonly Adjustment[] = []): number {
  return first && "floor" in first ? first.floor : 0;
}

/** Risk points: those that the item was given, else all that it can bring where it was missed. */
function riskOf(loss: Loss, mark: Mark, worth: Fraction): Fraction {
  if (loss === "points" && mark.points !== undefined) return pointsOf(mark, worth);
  return lesser(worth, lossOf(loss === "points" ? "worth" : loss, mark, worth));
}

function lossOf(loss: Loss, mark: Mark, worth: Fraction): Fraction {
  const whole = mark.outcome === "missed" ? worth : ZERO;
  if (loss === "worth") return whole;
  if (loss === "points") return mark.points === undefined ? whole : minus(worth, pointsOf(mark, worth));
  if (loss === "deduction") return mark.deduction === undefined ? whole : toFraction(mark.deduction);
  const each = typeof loss.perFault === "number" ? loss.perFault : (loss.perFault[mark.class ?? ""] ?? 0);
  const lost = times(toFraction(mark.faults ?? (mark.outcome === "missed" ? 1 : 0)), toFraction(each));
  return loss.cap === "worth" ? lesser(worth, lost) : lost;
}

/** The points got; where the scheme weighs the item otherwise than the list, in proportion. */
function pointsOf(mark: Mark, worth: Fraction): Fraction {
  const got = toFraction(mark.points ?? 0);
  const listed = mark.outOf === undefined ? undefined : toFraction(mark.outOf);
  if (!listed || isZero(listed) || compare(listed, worth) === 0) return got;
  return times(worth, over(got, listed) ?? ONE);
}

/** What an item is worth; undefined where a table by class leaves it out. */
function worthOf({ worth }: ItemNode, { outOf, weight, class: own = "" }: Mark): Fraction | undefined {
  if (typeof worth === "number") return toFraction(worth);
  if (worth === "weight") return toFraction(weight ?? 1);
  if (worth === undefined || worth === "outOf") return toFraction(outOf ?? weight ?? 1);
  const listed = worth[own];
  return listed === undefined ? undefined : toFraction(listed);
}

function hasClass(loss: Loss, { class: own = "" }: Mark): boolean {
  return typeof loss === "string" || typeof loss.perFault === "number" || loss.perFault[own] !== undefined;
}

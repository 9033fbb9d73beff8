import { compare, over, times, toFraction } from "../ledger/decimal.ts";
import { ZERO } from "../ledger/fractions.ts";
import type { ScoreNode } from "../model/score-node.ts";
import { addMonths, parseDay } from "../time/civil.ts";
import { lowest, sumOf } from "./exact.ts";
import { type Figure, NO_COVERAGE, NOTHING } from "./figure.ts";
import type { ScoreContext } from "./score-context.ts";
import { leaf, plain } from "./term.ts";
import type { World } from "./world.ts";

type PastNode = Extract<ScoreNode, { readonly past: unknown }>;

/** What earlier scores come to: their mean, the last or the lowest of those of so many months up to the day. Open where they are not known. */
export function pastFigure({ past, outOf }: PastNode, context: ScoreContext, world: World): Omit<Figure, "id"> {
  const today = context.on === undefined ? undefined : parseDay(context.on);
  const worth = toFraction(outOf);
  if (today === undefined || context.past === undefined) {
    const earned = (world.turnsOut === "badly") === world.lowerIsBetter ? worth : ZERO;
    const coverage = { ...NO_COVERAGE, open: 1 };
    const term = { ...leaf("past", "past", earned), outcome: "open" };
    return { ...NOTHING, earned, outOf: worth, applies: true, coverage, terms: [plain(term)] };
  }
  const from = addMonths(today, -past.months);
  const found = context.past
    .map((each) => ({ ...each, day: parseDay(each.on) ?? Number.NaN }))
    .filter(({ day }) => from < day && day <= today)
    .sort((a, b) => a.day - b.day)
    .map((each) => ({
      id: each.on,
      value: lowest(times(worth, over(toFraction(each.points), toFraction(each.outOf)) ?? ZERO)),
    }));
  if (found.length === 0) return { ...NOTHING, coverage: { ...NO_COVERAGE, notApplicable: 1 } };
  const factors = found.map((each) => {
    if (past.take === "mean") return { n: 1n, d: BigInt(found.length) };
    const taken =
      past.take === "last"
        ? found.at(-1)
        : found.reduce((low, other) => (compare(other.value, low.value) < 0 ? other : low));
    return each === taken ? { n: 1n, d: 1n } : ZERO;
  });
  return {
    ...NOTHING,
    earned: sumOf(found.map(({ value }, index) => times(value, factors[index] ?? ZERO))),
    outOf: worth,
    applies: true,
    coverage: { ...NO_COVERAGE, known: found.length },
    terms: found.map(({ id, value }, index) => ({
      term: { ...leaf(id, "past", value), outOf: worth },
      factor: factors[index] ?? ZERO,
    })),
  };
}

import { compare, type Fraction, over, times, toFraction } from "../ledger/decimal.ts";
import { HUNDRED } from "../ledger/fractions.ts";
import { type Band, bandsOf, type GradeBands, type RiskBand } from "../model/grade.ts";
import type { Figure } from "./figure.ts";

/** What a grade hangs on beside the figure: answered by whoever knows the items. */
export interface BandTests {
  readonly misses: (allowed: Readonly<Record<string, number>>) => boolean;
  readonly corrected: (within: NonNullable<Band["corrected"]>) => boolean;
}

/** The place of the first band all of whose conditions hold, or −1. */
export function bandOf(grades: GradeBands, figure: Figure, tests: BandTests): number {
  const value = grades.on === "points" ? figure.earned : percentOf(figure);
  if (!figure.applies || !value) return -1;
  return bandsOf(grades).findIndex(
    (band) =>
      reaches(band, value) &&
      (band.parts ?? []).every((floor) => partsReach(figure, floor)) &&
      (band.misses === undefined || tests.misses(band.misses)) &&
      (band.corrected === undefined || tests.corrected(band.corrected)),
  );
}

/** Percent of the points that apply; undefined where nothing does. */
export function percentOf({
  earned,
  outOf,
  applies,
}: Pick<Figure, "earned" | "outOf" | "applies">): Fraction | undefined {
  return applies ? over(times(earned, HUNDRED), outOf) : undefined;
}

function reaches(band: Band | RiskBand, value: Fraction): boolean {
  if ("upTo" in band && band.upTo !== undefined) return compare(value, toFraction(band.upTo)) <= 0;
  return !("from" in band) || band.from === undefined || compare(value, toFraction(band.from)) >= 0;
}

/** Whether the part, or every part, reaches its own floor. A part that does not apply need not; one that is not there does not. */
function partsReach({ parts }: Figure, floor: NonNullable<Band["parts"]>[number]): boolean {
  const named = floor.part === undefined ? parts : parts.filter(({ id }) => id === floor.part);
  if (floor.part !== undefined && named.length === 0) return false;
  return named.every((part) => {
    const percent = percentOf(part);
    if (!percent) return true;
    if (floor.points !== undefined && compare(part.earned, toFraction(floor.points)) < 0) return false;
    return floor.percent === undefined || compare(percent, toFraction(floor.percent)) >= 0;
  });
}

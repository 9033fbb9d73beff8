import { toNumber } from "../ledger/decimal.ts";
import type { PartScore, Score } from "../model/score.ts";
import { percentOf } from "./band-of.ts";
import { exactText } from "./exact.ts";
import { type Figure, termOf } from "./figure.ts";
import type { Outcome } from "./outcome.ts";
import { derivationOf } from "./term.ts";

/** Writes a score of what it came to at its worst and at its best. `grading` false withholds grade and pass. */
export function scoreOf(worst: Outcome, best: Outcome, grading: boolean): Omit<Score, "withheld"> {
  const { figure } = worst;
  const settled = grading && worst.grade === best.grade && worst.passed === best.passed;
  const range = pointsOf(best.figure);
  const isOpen = exactText(best.figure.earned) !== exactText(figure.earned);
  const veto = best.veto;
  return {
    ...pointsOf(figure),
    exact: { earned: exactText(figure.earned), outOf: exactText(figure.outOf) },
    ...(isOpen ? { best: range } : {}),
    ...(settled && worst.grade !== undefined ? { grade: worst.grade } : {}),
    ...(grading && worst.passed !== undefined && worst.passed === best.passed ? { passed: worst.passed } : {}),
    ...(veto === undefined ? {} : { veto }),
    coverage: figure.coverage,
    parts: figure.parts.map(partOf),
    derivation: derivationOf(termOf(figure)),
  };
}

function pointsOf(figure: Figure): Pick<Score, "earned" | "outOf" | "percent"> {
  const percent = percentOf(figure);
  return {
    earned: toNumber(figure.earned),
    outOf: toNumber(figure.outOf),
    ...(percent ? { percent: toNumber(percent) } : {}),
  };
}

function partOf(part: Figure): PartScore {
  return { id: part.id, ...(part.title ? { title: part.title } : {}), ...pointsOf(part), coverage: part.coverage };
}

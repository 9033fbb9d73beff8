import { frozen } from "../model/frozen.ts";
import type { Coverage } from "../model/score.ts";
import type { ScoreResult } from "../model/score-result.ts";

/** How one key stands in a period beside the period before. */
export interface ScoreChange {
  readonly key: readonly string[];
  readonly period: string;
  readonly percent?: number;
  readonly grade?: string;
  readonly coverage: Coverage;
  readonly rank?: number;
  /** The period before, where it was scored too. */
  readonly before?: {
    readonly period: string;
    readonly percent?: number;
    readonly rank?: number;
    readonly coverage: Coverage;
  };
  /** Percent points gained or lost; only where both scores are settled, for else it may be what was not looked at. */
  readonly change?: number;
}

/**
 * Sets the scores of one scorecard side by side: each key in each period beside the period before, with its rank and with how much of
 * either is known. A change is given only between settled scores.
 *
 * @example
 * const coverage = { known: 10, open: 0, notApplicable: 0, waived: 0 };
 * const derivation = { id: "total", what: "part" as const, points: 0, exact: "0", terms: [] };
 * const result = (period: string, percent: number): ScoreResult => ({
 *   scorecard: "dorm", key: ["east"], period, from: `${period}-01`, to: `${period}-28`, state: "closed", rank: 1,
 *   score: { earned: percent, outOf: 100, percent, exact: { earned: String(percent), outOf: "100" }, coverage, parts: [], derivation },
 * });
 * compareScores([result("2026-01", 80), result("2026-02", 86)], "dorm").map(({ period, change }) => [period, change]);
 * //=> [["2026-01", undefined], ["2026-02", 6]]
 */
export function compareScores(scores: readonly ScoreResult[], scorecard: string): readonly ScoreChange[] {
  const last = new Map<string, ScoreResult>();
  const changes = scores
    .filter((result) => result.scorecard === scorecard)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map((result): ScoreChange => {
      const name = JSON.stringify(result.key);
      const before = last.get(name);
      last.set(name, result);
      return changeOf(result, before);
    });
  return frozen(changes);
}

function changeOf(result: ScoreResult, before: ScoreResult | undefined): ScoreChange {
  const { key, period, rank, score } = result;
  const [now, then] = [settled(result), before && settled(before)];
  return {
    key,
    period,
    ...figures(result),
    ...(score.grade === undefined ? {} : { grade: score.grade }),
    ...(rank === undefined ? {} : { rank }),
    ...(before
      ? {
          before: {
            period: before.period,
            ...figures(before),
            ...(before.rank === undefined ? {} : { rank: before.rank }),
          },
        }
      : {}),
    ...(now === undefined || then === undefined ? {} : { change: Math.round((now - then) * 1e6) / 1e6 }),
  };
}

function figures({ score }: ScoreResult): Pick<ScoreChange, "percent" | "coverage"> {
  return { ...(score.percent === undefined ? {} : { percent: score.percent }), coverage: score.coverage };
}

/** The percent, where the period has closed and nothing is open that could still change it. */
function settled({ state, score }: ScoreResult): number | undefined {
  return state === "closed" && score.best === undefined ? score.percent : undefined;
}

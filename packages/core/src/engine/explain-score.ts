import { canonicalJson } from "../model/canonical-json.ts";
import { frozen } from "../model/frozen.ts";
import type { Asked } from "./asked.ts";
import type { EngineBase } from "./base.ts";
import { engineCatalogue } from "./engine-catalogue.ts";
import { evidenceEntries } from "./evidence-entries.ts";
import type { ScoreExplanation, ScoreWanted } from "./explanation.ts";
import { STORE } from "./ledger.ts";
import { lostPoints } from "./lost-points.ts";
import { settledRun } from "./settled-run.ts";

/** How a score came about; undefined where there is none of that scorecard, period and key. */
export function explainScore(
  base: EngineBase,
  asked: Asked,
  { score, period, key = [] }: ScoreWanted,
): ScoreExplanation | undefined {
  const { records, live } = settledRun(base, asked);
  const result = live
    .scores()
    .filter((each) => each.scorecard === score && canonicalJson(each.key) === canonicalJson(key))
    .filter((each) => period === undefined || each.period === period)
    .at(-1);
  if (!result) return undefined;
  const scorecard = engineCatalogue(base, asked.plan, asked.site).scorecards.find(({ id }) => id === score);
  return frozen({
    result,
    ...(scorecard ? { scorecard } : {}),
    lost: [...lostPoints(live, result)],
    entries: evidenceEntries(records[STORE], live.frame, live.scoreEvidence(result)),
  });
}

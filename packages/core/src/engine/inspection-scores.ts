import type { Checklist } from "../model/checklist.ts";
import { checklistScore } from "../model/checklist-score.ts";
import type { YieldedEntry } from "../model/entry.ts";
import type { Mark } from "../model/mark.ts";
import type { Score } from "../model/score.ts";
import { scoreMarks } from "../scoring/score-marks.ts";
import { parseDay } from "../time/civil.ts";

/** The score of marks under the scheme of their checklist; `on` is the day of the inspection. */
export function scoreOfInspection({ scoring }: Checklist, marks: readonly Mark[], on: string): Score {
  return scoreMarks(scoring, marks, parseDay(on) === undefined ? {} : { on });
}

/**
 * The scores that an inspection yields: `score` for the whole, `score/<section>` for each of its outermost sections. A section that the scheme
 * scores by itself has that score; the others the plain points of their items.
 */
export function inspectionScores(checklist: Checklist, whole: Score, marks: readonly Mark[]): readonly YieldedEntry[] {
  const { id, version, sections } = checklist;
  const entry = (name: string, data: Readonly<Record<string, unknown>>): YieldedEntry => ({
    name,
    kind: checklistScore.id,
    actors: {},
    data: { checklist: id, version, ...data },
  });
  const parts = sections.flatMap((section) => {
    const own = marks.filter(({ path }) => path[0] === section.id);
    if (own.length === 0) return [];
    const part = whole.parts.find((each) => each.id === section.id) ?? scoreMarks({ score: { items: "points" } }, own);
    return [entry(`score/${section.id}`, { section: section.id, ...figuresOf(part), vetoed: false })];
  });
  const { grade, passed, veto } = whole;
  return [
    entry("score", {
      ...figuresOf(whole),
      ...(grade === undefined ? {} : { grade }),
      ...(passed === undefined ? {} : { passed }),
      vetoed: veto !== undefined,
    }),
    ...parts,
  ];
}

function figuresOf({ earned, outOf, percent, coverage }: Pick<Score, "earned" | "outOf" | "percent" | "coverage">) {
  const { known, open, notApplicable } = coverage;
  return { earned, outOf, ...(percent === undefined ? {} : { percent }), known, open, notApplicable };
}

import { foundOf } from "../model/found.ts";
import type { Mark } from "../model/mark.ts";
import { type Phrase, phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { parseDay } from "../time/civil.ts";

/** Lists all that cannot be scored in marks: a number that is none or out of bounds, an item marked twice, an impossible day. */
export function markProblems(marks: readonly Mark[]): readonly Problem[] {
  const seen = new Set<string>();
  return marks.flatMap((mark, index) => {
    const problems: Problem[] = [];
    const bad = (field: keyof Mark, expected: Phrase) =>
      problems.push({
        code: "bad-mark",
        path: `marks.${index}.${field}`,
        found: foundOf(mark[field]),
        expected,
      });
    if (seen.has(mark.item)) bad("item", phrase("itemOnce"));
    seen.add(mark.item);
    for (const field of ["outOf", "points", "faults", "deduction", "weight"] as const) {
      const value = mark[field];
      if (value !== undefined && !(value >= 0 && value <= MOST)) bad(field, phrase("between", { from: 0, to: MOST }));
    }
    if (mark.points !== undefined && mark.outOf !== undefined && mark.points > mark.outOf)
      bad("points", phrase("withinWorth", { outOf: mark.outOf }));
    if (mark.faults !== undefined && !Number.isInteger(mark.faults)) bad("faults", phrase("wholeNumber"));
    if (mark.corrected !== undefined && parseDay(mark.corrected) === undefined) bad("corrected", phrase("day"));
    return problems;
  });
}

const MOST = 1e9;

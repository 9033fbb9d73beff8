import { foundOf } from "../model/found.ts";
import { inWords } from "../model/in-words.ts";
import type { Mark } from "../model/mark.ts";
import type { Problem } from "../model/problem.ts";
import { parseDay } from "../time/civil.ts";

/** Lists all that cannot be scored in marks: a number that is none or out of bounds, an item marked twice, an impossible day. */
export function markProblems(marks: readonly Mark[]): readonly Problem[] {
  const seen = new Set<string>();
  return marks.flatMap((mark, index) => {
    const problems: Problem[] = [];
    const bad = (field: keyof Mark, expected: string) =>
      problems.push({
        code: "bad-mark",
        path: `marks.${index}.${field}`,
        found: foundOf(mark[field]),
        expected: inWords(expected),
      });
    if (seen.has(mark.item)) bad("item", "every item once");
    seen.add(mark.item);
    for (const field of ["outOf", "points", "faults", "deduction", "weight"] as const) {
      const value = mark[field];
      if (value !== undefined && !(value >= 0 && value <= MOST)) bad(field, "a number from 0 on");
    }
    if (mark.points !== undefined && mark.outOf !== undefined && mark.points > mark.outOf)
      bad("points", `at most the ${mark.outOf} that the item is worth`);
    if (mark.faults !== undefined && !Number.isInteger(mark.faults)) bad("faults", "a whole number");
    if (mark.corrected !== undefined && parseDay(mark.corrected) === undefined)
      bad("corrected", "a day YYYY-MM-DD that exists");
    return problems;
  });
}

const MOST = 1e9;

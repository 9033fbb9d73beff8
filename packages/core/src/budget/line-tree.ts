import type { BudgetProblem } from "../model/budget-state.ts";
import type { Line } from "./line-of.ts";

/** At most so many steps up; more is a circle. */
const MOST_STEPS = 32;

/** The lines above a line, nearest first; it ends where a parent is unknown or a circle closes. */
export function above(lines: ReadonlyMap<string, Line>, id: string): readonly Line[] {
  const found: Line[] = [];
  const seen = new Set([id]);
  for (let at = lines.get(id)?.parent; at !== undefined && found.length < MOST_STEPS; ) {
    const line = lines.get(at);
    if (!line || seen.has(at)) break;
    seen.add(at);
    found.push(line);
    at = line.parent;
  }
  return found;
}

/** Parents that do not exist, and lines that are above themselves. */
export function treeProblems(lines: ReadonlyMap<string, Line>): readonly BudgetProblem[] {
  return [...lines.values()].flatMap(({ id, parent }): BudgetProblem[] => {
    if (parent === undefined) return [];
    if (!lines.has(parent)) return [{ code: "unknownParent", line: id, names: parent }];
    const top = above(lines, id).at(-1);
    const circle = parent === id || top?.parent === id;
    return circle ? [{ code: "parentCircle", line: id, names: parent }] : [];
  });
}

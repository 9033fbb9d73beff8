import type { Checklist } from "../model/checklist.ts";
import { among } from "../model/expected-of.ts";
import { foundOf } from "../model/found.ts";
import type { FactValue } from "../model/inspection.ts";
import { phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { nearest } from "../text/nearest.ts";
import { expectedFact } from "./expected-fact.ts";

/** Lists the facts that a checklist asks and does not get, and those that it gets and does not ask. */
export function factProblems(
  { facts: declared = [] }: Pick<Checklist, "facts">,
  facts: Readonly<Record<string, FactValue>>,
): readonly Problem[] {
  const names = declared.map(({ id }) => id);
  const unknown = Object.keys(facts)
    .filter((name) => !names.includes(name))
    .map((found): Problem => {
      const didYouMean = nearest(found, names);
      const expected = names.length === 0 ? phrase("noFacts") : among(names);
      return { code: "unknown-fact", path: "facts", found, expected, ...(didYouMean ? { didYouMean } : {}) };
    });
  const own = declared.flatMap(({ id, title, type, values }): readonly Problem[] => {
    const path = `facts.${id}`;
    const value = Object.hasOwn(facts, id) ? facts[id] : undefined;
    const fitting = expectedFact({ type, values });
    const expected = values === undefined ? phrase("factOf", { value: fitting, title }) : fitting;
    if (value === undefined) return [{ code: "missing-fact", path, found: phrase("nothing"), expected }];
    const fits = type === "text" ? typeof value === "string" : typeof value === type;
    if (fits && (values === undefined || values.includes(String(value)))) return [];
    const didYouMean = nearest(String(value), values ?? []);
    return [{ code: "bad-fact", path, found: foundOf(value), expected, ...(didYouMean ? { didYouMean } : {}) }];
  });
  return [...unknown, ...own];
}

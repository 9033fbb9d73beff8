import type { ChecklistContent } from "../model/checklist.ts";
import type { Comparison, Condition, Operand } from "../model/checklist-condition.ts";
import type { ChecklistItem } from "../model/checklist-item.ts";
import { foundOf } from "../model/found.ts";
import { type Phrase, phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { unknownName } from "../rule/unknown-name.ts";
import { nearest } from "../text/nearest.ts";
import { expectedFact } from "./expected-fact.ts";
import { isJudged } from "./judge.ts";
import { valueFault } from "./value-fault.ts";

/** What a condition may speak of where it stands. */
export interface Scope {
  /** The items asked before, with the sampled section that each stands in. */
  readonly earlier: ReadonlyMap<string, { readonly item: ChecklistItem; readonly sampled: string | undefined }>;
  /** Every item of the checklist. */
  readonly later: ReadonlySet<string>;
  readonly facts: NonNullable<ChecklistContent["facts"]>;
  /** The sampled section that the condition stands in. */
  readonly inside: string | undefined;
}

/** Lists what is wrong with a condition: it may ask only facts, and items that are asked before it; so no two can wait for each other. */
export function conditionProblems(path: string, condition: Condition, scope: Scope): readonly Problem[] {
  if ("all" in condition) return condition.all.flatMap((part, i) => conditionProblems(`${path}.all.${i}`, part, scope));
  if ("any" in condition) return condition.any.flatMap((part, i) => conditionProblems(`${path}.any.${i}`, part, scope));
  if ("not" in condition) return conditionProblems(`${path}.not`, condition.not, scope);
  return "fact" in condition ? factTest(path, condition, scope) : itemTest(path, condition, scope);
}

function factTest(path: string, test: Comparison & { readonly fact: string }, { facts }: Scope): readonly Problem[] {
  const fact = facts.find(({ id }) => id === test.fact);
  if (!fact) {
    const names = facts.map(({ id }) => id);
    return [unknownName("unknown-fact", `${path}.fact`, test.fact, phrase("checklistFact"), names)];
  }
  const { type, values } = fact;
  const fits = (value: Operand) =>
    (type === "text" ? typeof value === "string" : typeof value === type) &&
    (values === undefined || values.includes(String(value)));
  return operandProblems(path, test, fits, expectedFact(fact), type === "number", values ?? []);
}

function itemTest(path: string, test: Extract<Condition, { readonly item: string }>, scope: Scope): readonly Problem[] {
  const { earlier, later, inside } = scope;
  const known = earlier.get(test.item);
  if (!known) {
    const place = `${path}.item`;
    return later.has(test.item)
      ? [{ code: "later-item", path: place, found: test.item, expected: phrase("earlierItem") }]
      : [unknownName("unknown-item", place, test.item, phrase("earlierItem"), earlier.keys())];
  }
  if (known.sampled !== undefined && known.sampled !== inside) {
    const expected = phrase("notWithinSample", { section: known.sampled });
    return [{ code: "sampled-item", path: `${path}.item`, found: test.item, expected }];
  }
  const { item } = known;
  if (test.outcome !== undefined && !isJudged(item)) {
    return [
      {
        code: "bad-test",
        path: `${path}.outcome`,
        found: test.outcome,
        expected: phrase("noOutcome", { item: item.id }),
      },
    ];
  }
  const numeric = item.type === "score" || item.type === "number" || item.type === "count";
  const comparable = numeric || item.type === "check" || item.type === "choice";
  const fits = (value: Operand) => comparable && valueFault(item, value) === undefined;
  const names =
    item.type === "check" ? ["pass", "fail"] : item.type === "choice" ? item.options.map((o) => o.value) : [];
  const expected = comparable
    ? phrase("answerOf", { item: item.id })
    : phrase("outcomeOrAnswered", { type: item.type });
  const own = operandProblems(path, test, fits, expected, numeric, names);
  const alone = test.outcome === undefined && test.answered === undefined;
  return alone ? own : own.filter(({ code }) => code !== "empty-test");
}

function operandProblems(
  path: string,
  test: Comparison,
  fits: (value: Operand) => boolean,
  expected: Phrase,
  numeric: boolean,
  names: readonly string[],
): readonly Problem[] {
  const operands = [...(test.equals === undefined ? [] : [test.equals]), ...(test.in ?? [])];
  const bounds = [test.atLeast, test.atMost].filter((bound) => bound !== undefined);
  const wrong = operands
    .filter((value) => !fits(value))
    .map((value): Problem => {
      const didYouMean = nearest(String(value), names);
      return { code: "bad-test", path, found: foundOf(value), expected, ...(didYouMean ? { didYouMean } : {}) };
    });
  return [
    ...wrong,
    ...(bounds.length > 0 && !numeric
      ? [{ code: "bad-test", path, found: phrase("bounds"), expected: phrase("equalsOrIn") }]
      : []),
    ...(operands.length + bounds.length === 0
      ? [{ code: "empty-test", path, found: phrase("noComparison"), expected: phrase("comparison") }]
      : []),
  ];
}

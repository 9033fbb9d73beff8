import type { Comparison, Condition, ItemOutcome, Operand } from "../model/checklist-condition.ts";

/** What a condition can ask: an answer by item, a fact by name; undefined where there is none. */
export interface Asked {
  readonly answer: (item: string) => { readonly value: unknown; readonly outcome: ItemOutcome | undefined } | undefined;
  readonly fact: (name: string) => Operand | undefined;
}

/**
 * Whether a condition holds; undefined while it cannot be told. `all` is false as soon as one part is, `any` true; what is not known stays so
 * under `not`.
 *
 * @example
 * const asked = { answer: () => undefined, fact: (name) => (name === "diners" ? 400 : undefined) };
 * holds({ fact: "diners", atLeast: 300 }, asked); //=> true
 * holds({ not: { item: "gas", equals: "pass" } }, asked); //=> undefined
 */
export function holds(condition: Condition, asked: Asked): boolean | undefined {
  if ("all" in condition) return every(condition.all.map((part) => holds(part, asked)));
  if ("any" in condition) return opposite(every(condition.any.map((part) => opposite(holds(part, asked)))));
  if ("not" in condition) return opposite(holds(condition.not, asked));
  if ("fact" in condition) {
    const value = asked.fact(condition.fact);
    return value === undefined ? undefined : compares(condition, value);
  }
  const answer = asked.answer(condition.item);
  if (answer === undefined) return undefined;
  if (condition.outcome !== undefined && answer.outcome !== condition.outcome) return false;
  return compares(condition, answer.value);
}

function compares(test: Comparison, value: unknown): boolean {
  if (test.equals !== undefined && value !== test.equals) return false;
  if (test.in !== undefined && !test.in.some((each) => each === value)) return false;
  if (test.atLeast !== undefined && !(typeof value === "number" && value >= test.atLeast)) return false;
  return test.atMost === undefined || (typeof value === "number" && value <= test.atMost);
}

function every(parts: readonly (boolean | undefined)[]): boolean | undefined {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function opposite(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

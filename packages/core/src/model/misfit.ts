import { type Phrase, sayPhrase } from "./phrase.ts";

/**
 * What a schema's own condition says of a value that does not fit: a phrase for problems, and its English for those who read zod's issues.
 *
 * @example
 * misfit(["to"], phrase("wholeNumber")).message; //=> "a whole number"
 */
export function misfit(path: readonly (string | number)[], expected: Phrase) {
  return { code: "custom" as const, path: [...path], message: sayPhrase(expected, "en"), params: { expected } };
}

/**
 * The same for a condition that a schema refines by.
 *
 * @example
 * unfit(phrase("wholeNumber")).error; //=> "a whole number"
 */
export function unfit(expected: Phrase) {
  return { error: sayPhrase(expected, "en"), params: { expected } };
}

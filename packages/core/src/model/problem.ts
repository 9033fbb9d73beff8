import * as z from "zod";
import { expectedOf } from "./expected-of.ts";
import { Found, foundAt, foundOf } from "./found.ts";
import { Phrase } from "./phrase.ts";

/**
 * A mistake in what was handed in: what was found, where, what was expected, as values and phrases that {@link sayProblem} says in a
 * language. `code` never changes with wording; `path` leads from the whole to the part, such as
 * `rules.canteen/sample-weight.minGrams`.
 */
export const Problem = z.strictObject({
  code: z.string(),
  path: z.string(),
  found: Found,
  expected: Phrase,
  didYouMean: z.string().optional(),
});
export type Problem = z.infer<typeof Problem>;

/**
 * Turns what a schema found into problems: the path from the root, or from where the input stands (`under`), the value seen and the value
 * expected.
 *
 * @example
 * const { error } = z.object({ year: z.int() }).safeParse({ year: "2027" });
 * error && fieldProblems(error, { year: "2027" }, "announcements.0").map((problem) => sayProblem(problem, "en"));
 * //=> ["announcements.0.year: found \"2027\", expected a number"]
 */
export function fieldProblems(error: z.ZodError, input: unknown, ...under: readonly string[]): readonly Problem[] {
  return error.issues.map((issue) => ({
    code: "bad-field",
    path: [...under, ...issue.path.map(String)].join("."),
    found: issue.code === "unrecognized_keys" ? foundOf(issue.keys.join(", ")) : foundAt(input, issue.path),
    expected: expectedOf(issue),
  }));
}

import * as z from "zod";
import { Found } from "./found.ts";
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

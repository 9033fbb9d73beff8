import * as z from "zod";

/**
 * A mistake in what was handed in: what was found, where, what was expected. `code` never changes with wording; `path` leads from the
 * whole to the part, such as `rules.canteen/sample-weight.options.minGrams`.
 */
export const Problem = z.strictObject({
  code: z.string(),
  path: z.string(),
  found: z.string(),
  expected: z.string(),
  didYouMean: z.string().optional(),
});
export type Problem = z.infer<typeof Problem>;

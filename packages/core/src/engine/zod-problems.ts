import type * as z from "zod";
import { expectedOf } from "../model/expected-of.ts";
import { foundAt } from "../model/found.ts";
import type { Problem } from "../model/problem.ts";

/** Turns what zod found into problems: one for each issue, with the path from the root, the value seen and the value expected. */
export function zodProblems(root: string, error: z.ZodError, input: unknown): Problem[] {
  return error.issues.map((issue) => ({
    code: "bad-field",
    path: [root, ...issue.path.map(String)].join("."),
    found: foundAt(input, issue.path),
    expected: expectedOf(issue),
  }));
}

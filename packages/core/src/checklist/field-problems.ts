import type * as z from "zod";
import { expectedOf } from "../model/expected-of.ts";
import { foundAt } from "../model/found.ts";
import type { Problem } from "../model/problem.ts";

/** Turns what zod found into problems: the path from the root, the value seen and the value expected. */
export function fieldProblems(error: z.ZodError, input: unknown): readonly Problem[] {
  return error.issues.map((issue) => ({
    code: "bad-field",
    path: issue.path.map(String).join("."),
    found: issue.code === "unrecognized_keys" ? issue.keys.join(", ").slice(0, 60) : foundAt(input, issue.path),
    expected: expectedOf(issue),
  }));
}

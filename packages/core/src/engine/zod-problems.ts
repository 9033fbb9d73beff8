import type * as z from "zod";
import { expectedOf } from "../model/expected-of.ts";
import { foundAt } from "../model/found.ts";
import { keysAt } from "../model/keys-at.ts";
import { phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { unknownName } from "../rule/unknown-name.ts";

/**
 * Turns what zod found into problems, with the path from the root, the value seen and the value expected: one for each issue, and one
 * for each key that does not belong, with the one that was probably meant.
 */
export function zodProblems(root: string, error: z.ZodError, input: unknown, schema: z.ZodType): readonly Problem[] {
  return error.issues.flatMap((issue): readonly Problem[] => {
    const path = [root, ...issue.path.map(String)].join(".");
    if (issue.code === "unrecognized_keys") {
      const names = keysAt(schema, issue.path, input);
      const expected = names.length === 0 ? phrase("knownField") : phrase("knownFields", { names });
      return issue.keys.map((key) => unknownName("unknown-field", path, key, expected, names));
    }
    const found = foundAt(input, issue.path);
    const expected = expectedOf(issue);
    const names =
      issue.code === "invalid_value"
        ? issue.values.map(String)
        : issue.code === "invalid_union" && "options" in issue && Array.isArray(issue.options)
          ? issue.options.map(String)
          : [];
    return typeof found === "string" && names.length > 0
      ? [unknownName("bad-field", path, found, expected, names)]
      : [{ code: "bad-field", path, found, expected }];
  });
}

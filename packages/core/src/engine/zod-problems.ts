import type * as z from "zod";
import type { Problem } from "../model/problem.ts";

/** Turns what zod found into problems: one for each issue, with the path from the root, the value seen and the value expected. */
export function zodProblems(root: string, error: z.ZodError, input: unknown): Problem[] {
  return error.issues
    .flatMap((issue) => issuesOf(issue, []))
    .map(({ path, message }) => ({
      code: "bad-field",
      path: [root, ...path.map(String)].join("."),
      found: shownAt(input, path),
      expected: message,
    }));
}

interface Told {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** An issue as it is told: of the forms that a value may have, the mistakes in the one that it comes nearest to. */
function issuesOf(issue: z.core.$ZodIssue, base: readonly PropertyKey[]): readonly Told[] {
  const path = [...base, ...issue.path];
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{ path, message: issue.message }];
  const forms = issue.errors.map((errors) => errors.flatMap((each) => issuesOf(each, path)));
  // Another kind of value altogether is no near miss of any form.
  const near = forms.filter((told) => told.some((each) => each.path.length > path.length || isMember(each)));
  const nearest = near.sort((a, b) => a.length - b.length)[0];
  return nearest ?? [{ path, message: issue.message }];
}

function isMember({ message }: Told): boolean {
  return message.startsWith("Unrecognized key");
}

function shownAt(input: unknown, path: readonly PropertyKey[]): string {
  let value: unknown = input;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return "nothing";
    value = (value as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

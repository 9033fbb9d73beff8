import type * as z from "zod";
import type { Problem } from "../model/problem.ts";

/** Turns what zod found into problems: one for each issue, with the path from the root, the value seen and the value expected. */
export function zodProblems(root: string, error: z.ZodError, input: unknown): Problem[] {
  return error.issues.map((issue) => ({
    code: "bad-field",
    path: [root, ...issue.path.map(String)].join("."),
    found: shownAt(input, issue.path),
    expected: issue.message,
  }));
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

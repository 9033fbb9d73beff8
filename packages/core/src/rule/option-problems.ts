import type * as z from "zod";
import type { Problem } from "../model/problem.ts";
import { unknownName } from "./unknown-name.ts";

/**
 * Checks options against a rule's schema, all mistakes at once: unknown names, wrong types, values out of range.
 *
 * @example
 * optionProblems(z.object({ minGrams: z.number().default(125) }), { minGram: 150 }, "rules.canteen/sample-weight");
 * //=> [{ code: "unknown-option", path: "rules.canteen/sample-weight.minGram", found: "minGram", expected: "an option: minGrams", didYouMean: "minGrams" }]
 */
export function optionProblems(schema: z.ZodObject, options: unknown, path: string): readonly Problem[] {
  const names = Object.keys(schema.shape);
  const expected = names.length === 0 ? "no option, for the rule has none" : `an option: ${names.join(", ")}`;
  const strangers =
    typeof options === "object" && options !== null ? Object.keys(options).filter((name) => !names.includes(name)) : [];
  const unknown = strangers.map((name) => unknownName("unknown-option", `${path}.${name}`, name, expected, names));
  const issues = schema.safeParse(options).error?.issues ?? [];
  return [
    ...unknown,
    ...issues.map((issue) => ({
      code: "bad-option",
      path: [path, ...issue.path.map(String)].join("."),
      found: asJson(at(options, issue.path)),
      expected: issue.message,
    })),
  ];
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  return typeof value === "object" && value !== null && Object.hasOwn(value, first)
    ? at(Object.entries(value).find(([name]) => name === String(first))?.[1], rest)
    : undefined;
}

/** A value as a problem shows it: JSON, cut short. */
export function asJson(value: unknown): string {
  if (value === undefined) return "nothing";
  const json = JSON.stringify(value) ?? typeof value;
  return json.length > 80 ? `${json.slice(0, 77)}…` : json;
}

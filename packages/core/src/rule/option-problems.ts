import type * as z from "zod";
import { expectedOf } from "../model/expected-of.ts";
import { foundAt } from "../model/found.ts";
import { phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { mergeOptions } from "./option-tree.ts";
import { unknownName } from "./unknown-name.ts";

/**
 * Checks options against a rule's schema, all mistakes at once: unknown names, wrong types, values out of range.
 *
 * @example
 * optionProblems(z.object({ minGrams: z.number().default(125) }), { minGram: 150 }, "rules.canteen/sample-weight");
 * //=> [{ code: "unknown-option", path: "rules.canteen/sample-weight.minGram", found: "minGram", expected: { id: "option", values: { names: ["minGrams"] } }, didYouMean: "minGrams" }]
 */
export function optionProblems(schema: z.ZodObject, options: unknown, path: string): readonly Problem[] {
  const names = Object.keys(schema.shape);
  const expected = names.length === 0 ? phrase("noOption") : phrase("option", { names });
  const strangers = isOptions(options) ? Object.keys(options).filter((name) => !names.includes(name)) : [];
  const unknown = strangers.map((name) => unknownName("unknown-option", `${path}.${name}`, name, expected, names));
  // A layer may name a part of an object: what it leaves out is there already.
  const whole = isOptions(options) ? mergeOptions(schema, schema.safeParse({}).data ?? {}, options) : options;
  const issues = schema.safeParse(whole).error?.issues ?? [];
  return [
    ...unknown,
    ...issues.map((issue) => ({
      code: "bad-option",
      path: [path, ...issue.path.map(String)].join("."),
      found: foundAt(whole, issue.path),
      expected: expectedOf(issue),
    })),
  ];
}

function isOptions(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

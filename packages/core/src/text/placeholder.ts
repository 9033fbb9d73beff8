/**
 * The names in braces of a template, as a type: `Placeholder<"{area} 漏检 {count} 次">` is `"area" | "count"`. A text that is not a
 * literal gives `string`.
 */
export type Placeholder<Template extends string> = string extends Template
  ? string
  : Template extends `${string}{${infer Name}}${infer Rest}`
    ? Name | Placeholder<Rest>
    : never;

/**
 * Lists the names in braces of a template, each once, in the order of their first appearance.
 *
 * @example
 * placeholders("{area} 漏检 {count} 次，{area} 须补"); //=> ["area", "count"]
 */
export function placeholders(template: string): readonly string[] {
  return [...new Set(Array.from(template.matchAll(/\{([^{}]+)\}/g), (match) => match[1] ?? ""))];
}

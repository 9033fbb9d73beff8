import type { Settlement } from "../rule/settle.ts";

/** The kinds of entries of which a requirement, or what a code check reads, speaks; through metrics and registers too. */
export function kindsIn({ vocabulary }: Settlement, requirement: unknown): readonly string[] {
  const { kinds, metrics, registers } = vocabulary;
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === "string") {
      if (kinds.has(value)) found.add(value);
      const definition = metrics.get(value) ?? registers.get(value);
      if (!definition || seen.has(value)) return;
      seen.add(value);
      visit(definition);
    } else if (Array.isArray(value)) for (const each of value) visit(each);
    else if (typeof value === "object" && value !== null) for (const member of Object.values(value)) visit(member);
  };
  visit(requirement);
  return [...found].sort();
}

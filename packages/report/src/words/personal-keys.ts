import type { Catalogue, CatalogueRule } from "@houqin/core";

/** Finds which parts of a rule's keys are people: those whose path is a personal column of its kind. */
export function personalKeys(rule: CatalogueRule | undefined, kinds: Catalogue["kinds"]): ReadonlySet<number> {
  const parts = new Set<number>();
  for (const { kind, key } of sourcesIn(rule?.requirement)) {
    const columns = kinds.find(({ id }) => id === kind)?.columns ?? [];
    key.forEach((path, index) => {
      if (columns.some((column) => column.path === path && column.personal)) parts.add(index);
    });
  }
  return parts;
}

/** Sources with a key, anywhere in a requirement. */
export function sourcesIn(value: unknown): readonly { readonly kind: string; readonly key: readonly unknown[] }[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(sourcesIn);
  const own = "kind" in value && "key" in value && typeof value.kind === "string" && Array.isArray(value.key);
  return own ? [{ kind: value.kind as string, key: value.key as unknown[] }, ...inner] : inner;
}

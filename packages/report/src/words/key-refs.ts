import type { Catalogue, CatalogueRule } from "@houqin/core";
import { sourcesIn } from "./personal-keys.ts";

/** Finds of what kind the things are that the parts of a rule's keys name: what their paths refer to, of its own sources and of its registers. */
export function keyRefs(
  rule: CatalogueRule | undefined,
  { kinds, registers }: Pick<Catalogue, "kinds" | "registers">,
): readonly (readonly string[])[] {
  const refs: string[][] = [];
  const note = (kind: string, key: readonly unknown[]) => {
    const columns = kinds.find(({ id }) => id === kind)?.columns ?? [];
    key.forEach((path, index) => {
      const ref = columns.find((column) => column.path === path)?.ref;
      refs[index] ??= [];
      if (ref !== undefined) refs[index].push(ref);
    });
  };
  for (const { kind, key } of sourcesIn(rule?.requirement)) note(kind, key);
  const named = new Set(registersIn(rule?.requirement));
  for (const { id, key, kinds: moving = [] } of registers)
    if (named.has(id)) for (const kind of moving) note(kind, key);
  return refs;
}

/** The registers that a requirement reads, whose keys are its own. */
function registersIn(requirement: unknown): readonly string[] {
  if (typeof requirement !== "object" || requirement === null) return [];
  const own = "register" in requirement && typeof requirement.register === "string" ? [requirement.register] : [];
  return [...own, ...Object.values(requirement).flatMap(registersIn)];
}

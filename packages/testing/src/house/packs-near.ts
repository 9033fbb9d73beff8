import type { Pack, Rule } from "@houqin/core";

/** The packs that a rule stands on: general and its own, for a pack stands on no other. To settle all seven would take ten times as long. */
export function packsNear({ id }: Pick<Rule, "id">, packs: readonly Pack[]): readonly Pack[] {
  return packs.filter(({ name }) => name === "general" || id.startsWith(`${name}/`));
}

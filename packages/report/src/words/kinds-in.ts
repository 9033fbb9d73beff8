import type { Catalogue } from "@houqin/core";

/**
 * Lists the entry kinds that a requirement names, in the order in which it does.
 *
 * @example
 * kindsIn({ shape: "limit", of: { kind: "canteen/food-sample" }, value: "grams" }); //=> ["canteen/food-sample"]
 */
export function kindsIn(requirement: unknown): readonly string[] {
  if (typeof requirement !== "object" || requirement === null) return [];
  const own = "kind" in requirement && typeof requirement.kind === "string" ? [requirement.kind] : [];
  return [...new Set([...own, ...Object.values(requirement).flatMap(kindsIn)])];
}

/** Lists the kinds behind the registers and metrics that a requirement names. */
export function kindsBehind(
  requirement: unknown,
  { registers, metrics }: Pick<Catalogue, "registers" | "metrics">,
): readonly string[] {
  const named = new Set(textsIn(requirement));
  return [...registers, ...metrics].filter(({ id }) => named.has(id)).flatMap(({ kinds = [] }) => kinds);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

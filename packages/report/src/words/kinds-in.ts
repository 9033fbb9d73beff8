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

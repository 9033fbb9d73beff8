import type { Requirement } from "./requirement.ts";

/**
 * The kind of the entries that a requirement judges one by one or counts from: what its messages may name.
 *
 * @example
 * rowKindOf(limit(foodSample, "grams", { atLeast: 125 })); //=> "canteen/food-sample"
 */
export function rowKindOf(requirement: Requirement): string | undefined {
  switch (requirement.shape) {
    case "limit":
    case "presence":
    case "separation":
    case "procedure":
      return requirement.of.kind;
    case "deadline":
      return "of" in requirement.anchor ? requirement.anchor.of.kind : undefined;
    default:
      return undefined;
  }
}

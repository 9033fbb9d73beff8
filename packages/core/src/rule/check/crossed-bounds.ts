import { phrase } from "../../model/phrase.ts";
import type { Problem } from "../../model/problem.ts";

/** Bounds that nothing can keep, for the lower one lies above the upper one. */
export function crossedBounds(
  at: string,
  { atLeast, atMost }: { readonly atLeast?: unknown; readonly atMost?: unknown },
): readonly Problem[] {
  if (typeof atLeast !== "number" || typeof atMost !== "number" || atLeast <= atMost) return [];
  return [
    {
      code: "crossed-bounds",
      path: at,
      found: phrase("boundsCrossed", { atLeast, atMost }),
      expected: phrase("boundsInOrder"),
    },
  ];
}

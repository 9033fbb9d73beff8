import { sha256 } from "./sha-256.ts";

/**
 * Draws a sample from a list, as the seed alone decides: the `take` members whose hash with the seed is smallest, or as many as make up
 * `share` of the list if that is more; in the order of the list. Whoever knows seed and list draws the same.
 *
 * @example
 * draw(["101", "102", "103", "104"], { seed: "2026-W36", take: 1, share: 0.5 }); //=> ["101", "102"]
 */
export function draw(
  list: readonly string[],
  rule: { readonly seed: string; readonly take: number; readonly share?: number | undefined },
): readonly string[] {
  const most = Math.max(rule.take, Math.ceil(Number(((rule.share ?? 0) * list.length).toFixed(6))));
  const ranked = list
    .map((member) => ({ member, rank: sha256(`${rule.seed}\n${member}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
  const drawn = new Set(ranked.slice(0, most).map(({ member }) => member));
  return list.filter((member) => drawn.has(member));
}

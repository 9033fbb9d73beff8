import { inForce } from "./paths.ts";
import { compare, zero } from "./ratio.ts";
import { type Fold, fold, isKnown, keysIn, levelAt } from "./registers.ts";
import type { Each, Where } from "./schemas.ts";
import { straysFor } from "./strays.ts";
import { type Answer, meets } from "./where.ts";
import type { World } from "./world.ts";

/** A key to cover; not sure when it is not known whether it belongs. An empty unsure key stands for a set that is not known. */
export interface EachKey {
  readonly key: readonly string[];
  readonly sure: boolean;
}

/** The keys that must be covered at a minute; without `each`, one empty key. */
export function eachAt(world: World, each: Each | undefined, minute: number): readonly EachKey[] {
  if (each === undefined) return [{ key: [], sure: true }];
  if ("values" in each) return [...new Set(each.values)].map((value) => ({ key: [value], sure: true }));
  if ("register" in each) return registerKeys(world, each.register, each.where, minute);
  const [first, second] = each.product.map((factor) => eachAt(world, factor, minute));
  const pairs = (first ?? []).flatMap((a) =>
    (second ?? []).map((b) => {
      const known = a.key.length > 0 && b.key.length > 0;
      return { key: known ? [...a.key, ...b.key] : [], sure: known && a.sure && b.sure };
    }),
  );
  const unknown = [...(first ?? []), ...(second ?? [])].some((item) => item.key.length === 0);
  return [...pairs.filter((pair) => pair.key.length > 0), ...(unknown ? [{ key: [], sure: false }] : [])];
}

function registerKeys(world: World, id: string, where: Where | undefined, minute: number): readonly EachKey[] {
  const folded = fold(world, id);
  const keys = keysIn(folded).flatMap((key): readonly EachKey[] => {
    const answer = stands(world, folded, key, where, minute);
    const perhapsLess = straysFor(folded, key, minute, minute + 1).some((stray) => stray.lowers);
    return answer === "no" ? [] : [{ key, sure: answer === "yes" && !perhapsLess }];
  });
  if (folded.knownFrom > minute)
    return [...keys.filter((item) => isKnown(folded, item.key, minute)), { key: [], sure: false }];
  const perhapsMore = straysFor(folded, [], minute, minute + 1).some((stray) => stray.raises);
  return perhapsMore ? [...keys, { key: [], sure: false }] : keys;
}

/** Says whether a key of a register stands above 0 at a minute and the row it refers to meets the condition. */
export function stands(
  world: World,
  folded: Fold,
  key: readonly string[],
  where: Where | undefined,
  minute: number,
): Answer {
  const level = levelAt(folded, key, minute);
  if (level !== undefined && compare(level, zero) <= 0) return "no";
  const kind = folded.register.refers;
  const row = kind === undefined ? undefined : inForce(world, kind, key[0] ?? "", minute);
  const met = where === undefined ? "yes" : row === undefined ? "undecided" : meets(world, row, where);
  if (met === "no") return "no";
  return level === undefined ? "undecided" : met;
}

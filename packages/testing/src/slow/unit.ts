import type { SlowVerdict } from "./input.ts";

/** One judged thing: a key in a slot, or a row. */
export interface Unit {
  readonly slot: string;
  readonly key: readonly string[];
  /** The minute by which the unit belongs to the evaluated period; undefined when it belongs to every period. */
  readonly reference: number | undefined;
  /** The minute from which on the unit is there, where that is not the reference. */
  readonly known?: number;
  readonly verdict: SlowVerdict;
  readonly state?: string;
  readonly evidence: readonly string[];
}

/** Joins rule, slot and key; `@` and `%` in a part are escaped. */
export function unitId(rule: string, unit: Pick<Unit, "slot" | "key">): string {
  const escaped = (part: string) => part.replaceAll("%", "%25").replaceAll("@", "%40");
  return [rule, unit.slot, ...unit.key].map(escaped).join("@");
}

export function sameKey(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}

/** Says whether a key begins with another. */
export function startsWith(key: readonly string[], start: readonly string[]): boolean {
  return start.every((part, index) => key[index] === part);
}

/** Drops keys that were there before. */
export function distinctKeys(keys: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return keys.filter((key, index) => keys.findIndex((other) => sameKey(key, other)) === index);
}

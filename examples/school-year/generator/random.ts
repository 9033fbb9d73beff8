/** The seed of the sample year: another number gives another, equally clean year. */
const SEED = 20250901;

/**
 * A number in [0, 1) drawn by name. The same name always gives the same number, so that one draw more or less elsewhere moves nothing.
 */
export function chance(name: string): number {
  let hash = SEED | 0;
  for (let index = 0; index < name.length; index += 1) hash = Math.imul(hash ^ name.charCodeAt(index), 16777619);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}

/** A whole number from `low` to `high`, both included, drawn by name. */
export function between(low: number, high: number, name: string): number {
  return low + Math.floor(chance(name) * (high - low + 1));
}

/** One element of a list, drawn by name. */
export function pick<Item>(list: readonly Item[], name: string): Item {
  return at(list, Math.floor(chance(name) * list.length));
}

/** The element at an index counted round and round the list. */
export function at<Item>(list: readonly Item[], index: number): Item {
  const item = list[((index % list.length) + list.length) % list.length];
  if (item === undefined) throw new Error("An empty list has nothing to take.");
  return item;
}

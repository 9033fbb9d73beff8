import type { Dictionary } from "./dictionary.ts";
import { joinKey, type KeyCode, keyParts } from "./key.ts";

/** Finds the keys that begin with the parts of another one. */
export interface KeyPrefixes {
  readonly add: (key: KeyCode) => void;
  /** The keys that begin with a key, in the order in which they were added. */
  readonly under: (key: KeyCode) => readonly KeyCode[];
}

const NONE: readonly KeyCode[] = [];

/** An index is made for each number of parts that is asked for. */
export function keyPrefixes(words: Dictionary, all: readonly KeyCode[]): KeyPrefixes {
  const keys = [...all];
  const byLength = new Map<number, Map<KeyCode, KeyCode[]>>();
  const put = (index: Map<KeyCode, KeyCode[]>, length: number, key: KeyCode) => {
    const parts = keyParts(words, key);
    if (parts.length < length) return;
    const start = parts.length === length ? key : joinKey(words, parts.slice(0, length).map(words.add));
    const known = index.get(start);
    if (known) known.push(key);
    else index.set(start, [key]);
  };
  return {
    add(key) {
      keys.push(key);
      for (const [length, index] of byLength) put(index, length, key);
    },
    under(key) {
      const { length } = keyParts(words, key);
      if (length === 0) return keys;
      const known = byLength.get(length) ?? new Map<KeyCode, KeyCode[]>();
      if (!byLength.has(length)) for (const each of keys) put(known, length, each);
      byLength.set(length, known);
      return known.get(key) ?? NONE;
    },
  };
}

import type { Dictionary } from "../../ledger/dictionary.ts";
import { type KeyCode, keyParts } from "../../ledger/key.ts";

/** Keys by their first part, which is what referred rows speak of. */
export interface FirstParts {
  readonly add: (key: KeyCode) => void;
  readonly of: (subject: number) => Iterable<KeyCode>;
}

export function firstParts(words: Dictionary): FirstParts {
  const keys = new Map<number, Set<KeyCode>>();
  return {
    add(key) {
      const first = words.add(keyParts(words, key)[0] ?? "");
      const known = keys.get(first);
      if (known) known.add(key);
      else keys.set(first, new Set([key]));
    },
    of: (subject) => keys.get(subject) ?? [],
  };
}

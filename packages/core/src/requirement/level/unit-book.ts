import type { KeyCode } from "../../ledger/key.ts";

/** Numbers for units, each a key in a slot. */
export interface UnitBook {
  /** The number of a unit; a new one gets the next. */
  readonly of: (key: KeyCode, slot: number) => number;
  readonly find: (key: KeyCode, slot: number) => number | undefined;
  readonly keys: () => Iterable<KeyCode>;
  readonly key: (unit: number) => KeyCode;
  readonly slot: (unit: number) => number;
  readonly size: () => number;
}

export function unitBook(): UnitBook {
  const byKey = new Map<KeyCode, Map<number, number>>();
  const [keys, slots]: [KeyCode[], number[]] = [[], []];
  return {
    of(key, slot) {
      let ofKey = byKey.get(key);
      if (!ofKey) {
        ofKey = new Map();
        byKey.set(key, ofKey);
      }
      const known = ofKey.get(slot);
      if (known !== undefined) return known;
      ofKey.set(slot, keys.length);
      keys.push(key);
      slots.push(slot);
      return keys.length - 1;
    },
    find: (key, slot) => byKey.get(key)?.get(slot),
    keys: () => byKey.keys(),
    key: (unit) => keys[unit] as KeyCode,
    slot: (unit) => slots[unit] as number,
    size: () => keys.length,
  };
}

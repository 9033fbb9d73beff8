import type { Each } from "../ledger/each.ts";
import { joinKey, type KeyCode, keyParts } from "../ledger/key.ts";
import { match, YES } from "../ledger/match.ts";
import { tableOf } from "../ledger/store.ts";
import type { Frame } from "./program.ts";

/** The keys that must be covered at a moment. */
export interface EachKeys {
  /** Registers that decide it. */
  readonly registers: readonly string[];
  readonly at: (minute: number) => readonly KeyCode[];
  /** Registers whose level is not known at a minute: the keys cannot be told then. */
  readonly unknownAt: (minute: number) => readonly string[];
}

/** Settles what `each` asks; without it there is the one empty key. */
export function eachKeys(frame: Frame, each: Each | undefined): EachKeys {
  const { words } = frame.store;
  if (!each) {
    const empty = [words.add("")];
    return { registers: [], at: () => empty, unknownAt: () => [] };
  }
  if ("values" in each) {
    const keys = [...new Set(each.values)].map(words.add);
    return { registers: [], at: () => keys, unknownAt: () => [] };
  }
  if ("register" in each) return standingKeys(frame, each.register, each.where);
  const [left, right] = [eachKeys(frame, each.product[0]), eachKeys(frame, each.product[1])];
  return {
    registers: [...left.registers, ...right.registers],
    at: (minute) =>
      left
        .at(minute)
        .flatMap((a) =>
          right.at(minute).map((b) => joinKey(words, [...keyParts(words, a), ...keyParts(words, b)].map(words.add))),
        ),
    unknownAt: (minute) => [...left.unknownAt(minute), ...right.unknownAt(minute)],
  };
}

function standingKeys(frame: Frame, register: string, where: Extract<Each, { register: string }>["where"]): EachKeys {
  const { store, references, registers } = frame;
  const refers = registers.refers(register);
  const kind = refers === undefined ? undefined : store.kinds.get(refers);
  const table = kind && tableOf(store, kind);
  const fits = kind && match(frame, kind, where);
  const unknownAt = (minute: number) => (minute < registers.knownFrom(register) ? [register] : []);
  return {
    registers: [register],
    unknownAt,
    at(minute) {
      const keys = registers.standing(register, minute);
      if (!where || !table || !fits) return keys;
      return keys.filter((key) => {
        const first = keyParts(store.words, key)[0];
        const row = first === undefined ? -1 : references.inForce(table, store.words.add(first), minute);
        return row >= 0 && fits.test(row) === YES;
      });
    },
  };
}

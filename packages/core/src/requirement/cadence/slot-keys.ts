import type { KeyCode } from "../../ledger/key.ts";
import type { EachKeys } from "../each-keys.ts";
import type { SlotList } from "./slot-list.ts";

/** Which keys each slot of a cadence asks for, remembered until a register says otherwise. */
export interface SlotKeys {
  readonly registers: readonly string[];
  readonly at: (slot: number) => readonly KeyCode[];
  readonly has: (slot: number, key: KeyCode) => boolean;
  readonly unknownAt: (slot: number) => readonly string[];
  /** Forgets what slots that open from a minute on ask for, and names them. */
  readonly forget: (from: number) => readonly number[];
}

export function slotKeys(each: EachKeys, slots: SlotList): SlotKeys {
  const known: (ReadonlySet<KeyCode> | undefined)[] = [];
  const lists: (readonly KeyCode[] | undefined)[] = [];
  const constant = each.registers.length === 0 ? each.at(0) : undefined;
  const always = constant && new Set(constant);
  const at = (slot: number) => {
    if (constant) return constant;
    const list = lists[slot] ?? each.at(slots.slot(slot).opens);
    lists[slot] = list;
    return list;
  };
  return {
    registers: each.registers,
    at,
    has(slot, key) {
      if (always) return always.has(key);
      const set = known[slot] ?? new Set(at(slot));
      known[slot] = set;
      return set.has(key);
    },
    unknownAt: (slot) => (constant ? [] : each.unknownAt(slots.slot(slot).opens)),
    forget(from) {
      const forgotten: number[] = [];
      for (let slot = slots.size() - 1; slot >= 0 && slots.slot(slot).opens >= from; slot -= 1) {
        known[slot] = undefined;
        lists[slot] = undefined;
        forgotten.push(slot);
      }
      return forgotten;
    },
  };
}

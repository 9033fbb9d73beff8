import type { KeyCode } from "../../ledger/key.ts";
import { type Answer, NO } from "../../ledger/match.ts";
import type { EachKeys } from "../each-keys.ts";
import type { SlotList } from "./slot-list.ts";

/** Which keys each slot of a cadence asks for, remembered until a register says otherwise. */
export interface SlotKeys {
  readonly registers: readonly string[];
  /** Keys that a slot asks for, or may ask for. */
  readonly at: (slot: number) => Iterable<KeyCode>;
  readonly has: (slot: number, key: KeyCode) => Answer;
  readonly unknownAt: (slot: number) => readonly string[];
  /** Forgets what a slot asks for. */
  readonly forget: (slot: number) => void;
}

export function slotKeys(each: EachKeys, slots: SlotList): SlotKeys {
  const known: (ReadonlyMap<KeyCode, Answer> | undefined)[] = [];
  const always = each.registers.length === 0 ? each.answers(0) : undefined;
  const answers = (slot: number) => {
    if (always) return always;
    const made = known[slot] ?? each.answers(slots.slot(slot).opens);
    known[slot] = made;
    return made;
  };
  return {
    registers: each.registers,
    at: (slot) => answers(slot).keys(),
    has: (slot, key) => answers(slot).get(key) ?? NO,
    unknownAt: (slot) => (always ? [] : each.unknownAt(slots.slot(slot).opens)),
    forget(slot) {
      known[slot] = undefined;
    },
  };
}

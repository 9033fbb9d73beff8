import type { Each } from "../ledger/each.ts";
import type { KeyCode } from "../ledger/key.ts";
import { type Answer, NO, YES } from "../ledger/match.ts";
import { named } from "./members.ts";
import type { Frame } from "./program.ts";

/** The keys that must be covered at a moment. */
export interface EachKeys {
  /** Registers that decide it. */
  readonly registers: readonly string[];
  readonly at: (minute: number) => readonly KeyCode[];
  /** Every key that may be one at some time. */
  readonly candidates: () => Iterable<KeyCode>;
  /** Whether a key is one of them. */
  readonly has: (key: KeyCode, minute: number) => Answer;
  /** Keys that may come or go when a key of a register changes. */
  readonly changedBy: (register: string, key: KeyCode) => readonly KeyCode[];
  /** Those keys and the doubtful ones, each with what can be said of it. */
  readonly answers: (minute: number) => ReadonlyMap<KeyCode, Answer>;
  /** Registers whose level is not known at a minute: the keys cannot be told then. */
  readonly unknownAt: (minute: number) => readonly string[];
}

/** Settles what `each` asks; without it there is the one empty key. */
export function eachKeys(frame: Frame, each: Each | undefined): EachKeys {
  if (!each) {
    const empty = [frame.store.words.add("")];
    const answers = new Map(empty.map((key) => [key, YES] as const));
    return {
      registers: [],
      at: () => empty,
      candidates: () => empty,
      has: (key) => answers.get(key) ?? NO,
      changedBy: () => [],
      answers: () => answers,
      unknownAt: () => [],
    };
  }
  const members = named(frame, each);
  return {
    registers: members.registers,
    at: (minute) => [...members.candidates()].filter((key) => members.has(key, minute) === YES),
    candidates: members.candidates,
    has: members.has,
    changedBy: members.changedBy,
    answers(minute) {
      const found = new Map<KeyCode, Answer>();
      for (const key of members.candidates()) {
        const answer = members.has(key, minute);
        if (answer !== NO) found.set(key, answer);
      }
      return found;
    },
    unknownAt: members.unknownAt,
  };
}

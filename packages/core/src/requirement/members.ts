import { isKnown, nextTurn } from "../ledger/course.ts";
import type { Each } from "../ledger/each.ts";
import { joinKey, type KeyCode, keyParts } from "../ledger/key.ts";
import { type Answer, match, NO, UNDECIDED, YES } from "../ledger/match.ts";
import { tableOf } from "../ledger/store.ts";
import { NEVER } from "../ledger/table.ts";
import { nextReferred } from "./level/next-referred.ts";
import type { Frame } from "./program.ts";

/** The keys whose level is looked at, and when each of them is one. */
export interface Members {
  /** Registers that decide it. */
  readonly registers: readonly string[];
  /** Kinds of referred rows that decide it. */
  readonly reads: readonly string[];
  /** Every key that may be one at some time. */
  readonly candidates: () => Iterable<KeyCode>;
  readonly has: (key: KeyCode, minute: number) => Answer;
  /** The next minute after one at which a key may come or go. */
  readonly next: (key: KeyCode, minute: number) => number;
  /** Keys that may come or go when a key of a register changes. */
  readonly changedBy: (register: string, key: KeyCode) => readonly KeyCode[];
  /** Registers that leave the keys of a minute untold. */
  readonly unknownAt: (minute: number) => readonly string[];
  /** The next minute after one at which that may change. */
  readonly nextTold: (minute: number) => number;
}

/** Without `each`, every key that the register itself has. */
export function members(frame: Frame, each: Each | undefined, register: string): Members {
  return each ? named(frame, each) : met(frame, register);
}

function met({ registers }: Frame, register: string): Members {
  const exists = (key: KeyCode) => {
    const course = registers.course(register, key);
    // Asking for the spans sorts them: only where the level itself tells nothing.
    return course.at.length > 0 || course.unknownFrom < NEVER || course.spans.length > 0;
  };
  return {
    registers: [register],
    reads: [],
    candidates: () => registers.keys(register),
    has: (key) => (exists(key) ? YES : NO),
    next: () => NEVER,
    changedBy: (_register, key) => [key],
    unknownAt: (minute) => (registers.strays(register).needs(minute).length > 0 ? [register] : []),
    nextTold: (minute) => registers.strays(register).next(minute),
  };
}

/** The keys that `each` names. */
export function named(frame: Frame, each: Each): Members {
  if ("values" in each) return fixed(each.values.map(frame.store.words.add));
  if ("register" in each) return standing(frame, each);
  return product(frame, named(frame, each.product[0]), named(frame, each.product[1]));
}

function fixed(values: readonly KeyCode[]): Members {
  const keys = new Set(values);
  return {
    registers: [],
    reads: [],
    candidates: () => keys,
    has: (key) => (keys.has(key) ? YES : NO),
    next: () => NEVER,
    changedBy: () => [],
    unknownAt: () => [],
    nextTold: () => NEVER,
  };
}

function standing(frame: Frame, { register, where }: Extract<Each, { register: string }>): Members {
  const { store, references, registers } = frame;
  const refers = where && registers.refers(register);
  const kind = refers === undefined ? undefined : store.kinds.get(refers);
  const table = kind && tableOf(store, kind);
  const fits = kind && match(frame, kind, where);
  const subjects = new Map<KeyCode, number>();
  const subjectOf = (key: KeyCode): number => {
    const known = subjects.get(key);
    if (known !== undefined) return known;
    const subject = store.words.add(keyParts(store.words, key)[0] ?? "");
    subjects.set(key, subject);
    return subject;
  };
  const meets = (key: KeyCode, minute: number): Answer => {
    if (!where) return YES;
    const row = table ? references.inForce(table, subjectOf(key), minute) : -1;
    return row < 0 || !fits ? UNDECIDED : fits.test(row);
  };
  return {
    registers: [register],
    reads: refers === undefined ? [] : [refers],
    candidates: () => registers.keys(register),
    has(key, minute) {
      const course = registers.course(register, key);
      const level = registers.level(register, key, minute);
      // Before the register is known as a whole, its doubtful keys are among those that cannot be told at all.
      if (level <= 0 || (!isKnown(course, minute) && minute < registers.knownFrom(register))) return NO;
      const answer = meets(key, minute);
      return answer === YES && (Number.isNaN(level) || course.strays.mayBeLower(minute)) ? UNDECIDED : answer;
    },
    next(key, minute) {
      const turn = Math.min(
        nextTurn(registers.course(register, key), minute),
        nextKnown(registers.knownFrom(register), minute),
      );
      return table ? Math.min(turn, nextReferred(references, table, subjectOf(key), minute)) : turn;
    },
    changedBy: (changed, key) => (changed === register ? [key] : []),
    unknownAt: (minute) =>
      minute < registers.knownFrom(register) || registers.strays(register).mayBeHigher(minute) ? [register] : [],
    nextTold: (minute) =>
      Math.min(nextKnown(registers.knownFrom(register), minute), registers.strays(register).next(minute)),
  };
}

function nextKnown(knownFrom: number, minute: number): number {
  return knownFrom > minute ? knownFrom : NEVER;
}

function product({ store: { words } }: Frame, left: Members, right: Members): Members {
  const sides = new Map<KeyCode, readonly [KeyCode, KeyCode]>();
  const pair = (a: KeyCode, b: KeyCode): KeyCode => {
    const key = joinKey(words, [...keyParts(words, a), ...keyParts(words, b)].map(words.add));
    sides.set(key, [a, b]);
    return key;
  };
  const pairs = (some: Iterable<KeyCode>, others: Iterable<KeyCode>) => {
    const all = [...others];
    return [...some].flatMap((a) => all.map((b) => pair(a, b)));
  };
  return {
    registers: [...left.registers, ...right.registers],
    reads: [...left.reads, ...right.reads],
    candidates: () => pairs(left.candidates(), right.candidates()),
    has(key, minute) {
      const side = sides.get(key);
      if (!side) return NO;
      const [a, b] = [left.has(side[0], minute), right.has(side[1], minute)];
      return a === NO || b === NO ? NO : a === YES && b === YES ? YES : UNDECIDED;
    },
    next(key, minute) {
      const side = sides.get(key);
      return side ? Math.min(left.next(side[0], minute), right.next(side[1], minute)) : NEVER;
    },
    changedBy: (register, key) => [
      ...pairs(left.changedBy(register, key), right.candidates()),
      ...pairs(left.candidates(), right.changedBy(register, key)),
    ],
    unknownAt: (minute) => [...left.unknownAt(minute), ...right.unknownAt(minute)],
    nextTold: (minute) => Math.min(left.nextTold(minute), right.nextTold(minute)),
  };
}

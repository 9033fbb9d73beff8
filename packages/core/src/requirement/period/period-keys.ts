import type { Each } from "../../ledger/each.ts";
import type { KeyCode } from "../../ledger/key.ts";
import { type Answer, NO, YES } from "../../ledger/match.ts";
import type { MetricFold } from "../../ledger/metric-value.ts";
import { NEVER } from "../../ledger/table.ts";
import { members } from "../members.ts";
import type { Frame } from "../program.ts";
import type { PeriodList } from "./period-list.ts";

/** Which keys each period is judged for. */
export interface PeriodKeys {
  readonly registers: readonly string[];
  readonly at: (index: number) => Iterable<KeyCode>;
  readonly has: (index: number, key: KeyCode) => boolean;
  /** Whether a key surely belongs; where it may or may not, that is all that can be said. */
  readonly isSure: (index: number, key: KeyCode) => boolean;
  /** Registers for whose sake the keys cannot be told. */
  readonly unknownAt: (index: number) => readonly string[];
  /** Reads the keys of periods anew whose moment of reading has moved on, and names those periods. */
  readonly refresh: () => readonly number[];
  /** Tells again, after a key of a register has changed from a minute on, which keys belong; names those that it may concern. */
  readonly change: (register: string, key: KeyCode, from: number) => readonly KeyCode[];
  /** Tells again which keys belong: anything told of a minute from this one on may be otherwise. */
  readonly strayed: (from: number) => void;
  /** The next minute at which time alone may change the keys of a period. */
  readonly turn: (index: number) => number;
  /** The next minute at which it may change those of any. */
  readonly next: () => number;
}

/** The keys of `each` at a period's end, or now while it lasts. */
export function coveredKeys(frame: Frame, each: Each, periods: PeriodList): PeriodKeys {
  const covered = members(frame, each, "");
  const known = new Map<number, { readonly minute: number; readonly keys: Map<KeyCode, Answer> }>();
  /** Periods that last longer than what was read of them. */
  const open = new Set<number>();
  const minuteOf = (index: number) => Math.min(periods.period(index).readAt, frame.now());
  const moving = periods.endsMove;
  let turned: { readonly since: number; readonly next: number } | undefined;
  const keysAt = (minute: number): Map<KeyCode, Answer> => {
    const keys = new Map<KeyCode, Answer>();
    for (const key of covered.candidates()) {
      const answer = covered.has(key, minute);
      if (answer !== NO) keys.set(key, answer);
    }
    return keys;
  };
  const fixed = covered.registers.length === 0 ? keysAt(0) : undefined;
  const at = (index: number): ReadonlyMap<KeyCode, Answer> => {
    if (fixed) return fixed;
    const found = known.get(index);
    if (found) return found.keys;
    const minute = minuteOf(index);
    const keys = keysAt(minute);
    known.set(index, { minute, keys });
    if (minute < periods.period(index).readAt || moving) open.add(index);
    return keys;
  };
  const nextTurn = (now: number): number => {
    let next = NEVER;
    for (const key of covered.candidates()) next = Math.min(next, covered.next(key, now));
    return Math.min(next, covered.nextTold(now));
  };
  const turnAfter = (now: number): number => {
    if (!turned || turned.since > now || turned.next <= now) turned = { since: now, next: nextTurn(now) };
    return turned.next;
  };
  return {
    registers: covered.registers,
    at: (index) => at(index).keys(),
    has: (index, key) => at(index).has(key),
    isSure: (index, key) => at(index).get(key) === YES,
    unknownAt: (index) => (fixed ? [] : covered.unknownAt(minuteOf(index))),
    refresh() {
      const now = frame.now();
      const moved: number[] = [];
      for (const index of [...open]) {
        const [found, minute] = [known.get(index), minuteOf(index)];
        if (found?.minute === minute) continue;
        // No key comes or goes before the next turn: the keys are still those that were read.
        if (found && turned && turned.since <= found.minute && now < turned.next) {
          known.set(index, { minute, keys: found.keys });
          if (minute >= periods.period(index).readAt && !moving) open.delete(index);
          continue;
        }
        moved.push(index);
        known.delete(index);
        open.delete(index);
        at(index);
      }
      return moved;
    },
    change(register, key, from) {
      const concerned = covered.changedBy(register, key);
      if (concerned.length === 0) return concerned;
      // Since the last refresh no key came or went by time alone: what was read then holds until now.
      for (const index of open) {
        const found = known.get(index);
        if (found) known.set(index, { minute: minuteOf(index), keys: found.keys });
      }
      for (const { minute, keys } of known.values()) {
        if (minute < from) continue;
        for (const each of concerned) {
          const answer = covered.has(each, minute);
          if (answer === NO) keys.delete(each);
          else keys.set(each, answer);
        }
      }
      if (turned) {
        const { since, next } = turned;
        const now = frame.now();
        turned = { since, next: concerned.reduce((first, each) => Math.min(first, covered.next(each, now)), next) };
      }
      return concerned;
    },
    strayed(from) {
      for (const [index, { minute }] of known) if (minute >= from) known.delete(index);
      turned = undefined;
    },
    turn(index) {
      at(index);
      return fixed || !open.has(index) ? NEVER : turnAfter(frame.now());
    },
    next: () => (fixed || open.size === 0 ? NEVER : turnAfter(frame.now())),
  };
}

/** The keys that metrics have seen in a period. */
export function seenKeys(folds: readonly Pick<MetricFold, "seen" | "sees">[], periods: PeriodList): PeriodKeys {
  return {
    ...wholeKey(0),
    *at(index) {
      for (const fold of folds) yield* fold.seen(periods.period(index));
    },
    has: (index, key) => folds.some((fold) => fold.sees(key, periods.period(index))),
  };
}

/** One empty key. */
export function wholeKey(empty: KeyCode): PeriodKeys {
  return {
    registers: [],
    at: () => [empty],
    has: (_index, key) => key === empty,
    isSure: () => true,
    unknownAt: () => [],
    refresh: () => [],
    change: () => [],
    strayed: () => undefined,
    turn: () => NEVER,
    next: () => NEVER,
  };
}

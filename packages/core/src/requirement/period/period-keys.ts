import type { Each } from "../../ledger/each.ts";
import type { KeyCode } from "../../ledger/key.ts";
import type { MetricFold } from "../../ledger/metric-value.ts";
import { NEVER } from "../../ledger/table.ts";
import { eachKeys } from "../each-keys.ts";
import type { Frame } from "../program.ts";
import { eachTurn } from "./each-turn.ts";
import type { PeriodList } from "./period-list.ts";

/** Which keys each period is judged for. */
export interface PeriodKeys {
  readonly registers: readonly string[];
  readonly at: (index: number) => Iterable<KeyCode>;
  readonly has: (index: number, key: KeyCode) => boolean;
  /** Registers for whose sake the keys cannot be told. */
  readonly unknownAt: (index: number) => readonly string[];
  /** Reads the keys of periods anew whose moment of reading has moved on, and names those periods. */
  readonly refresh: () => readonly number[];
  /** Forgets the keys that a register's change from a minute on may have changed. */
  readonly forget: (from: number) => void;
  /** The next minute at which time alone may change the keys of a period. */
  readonly turn: (index: number) => number;
}

/** The keys of `each` at a period's end, or now while it lasts. */
export function coveredKeys(frame: Frame, each: Each, periods: PeriodList): PeriodKeys {
  const keys = eachKeys(frame, each);
  const known = new Map<number, { readonly minute: number; readonly keys: ReadonlySet<KeyCode> }>();
  /** Periods that last longer than what was read of them. */
  const open = new Set<number>();
  const fixed = keys.registers.length === 0 ? new Set(keys.at(0)) : undefined;
  const minuteOf = (index: number) => Math.min(periods.period(index).readAt, frame.now());
  let turned: { readonly since: number; readonly next: number } | undefined;
  const at = (index: number): ReadonlySet<KeyCode> => {
    if (fixed) return fixed;
    const found = known.get(index);
    if (found) return found.keys;
    const minute = minuteOf(index);
    const read = { minute, keys: new Set(keys.at(minute)) };
    known.set(index, read);
    if (minute < periods.period(index).readAt || periods.period(index).id === "ever") open.add(index);
    return read.keys;
  };
  return {
    registers: keys.registers,
    at,
    has: (index, key) => at(index).has(key),
    unknownAt: (index) => (fixed ? [] : keys.unknownAt(minuteOf(index))),
    refresh() {
      const moved = [...open].filter((index) => known.get(index)?.minute !== minuteOf(index));
      for (const index of moved) {
        known.delete(index);
        open.delete(index);
        at(index);
      }
      return moved;
    },
    forget(from) {
      turned = undefined;
      for (const [index, { minute }] of known) if (minute >= from) known.delete(index);
    },
    turn(index) {
      at(index);
      if (fixed || !open.has(index)) return NEVER;
      const now = frame.now();
      if (!turned || turned.since > now || turned.next <= now)
        turned = { since: now, next: eachTurn(frame, each, now) };
      return turned.next;
    },
  };
}

/** The keys that metrics have seen in a period. */
export function seenKeys(folds: readonly MetricFold[], periods: PeriodList): PeriodKeys {
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
    unknownAt: () => [],
    refresh: () => [],
    forget: () => undefined,
    turn: () => NEVER,
  };
}

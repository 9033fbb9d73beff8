import { firstWhere } from "../../ledger/first-where.ts";
import { NEVER } from "../../ledger/table.ts";
import { Side } from "./side.ts";

/** How one key stood, and will stand, from a first minute on: neighbouring stretches differ in their side. */
export interface Stretches {
  /** Works everything out again from a minute on; gives the starts of breaches that may have come or gone. */
  readonly refresh: (
    from: number,
    sideAt: (minute: number) => Side,
    next: (minute: number) => number,
  ) => readonly number[];
  readonly all: () => readonly Stretch[];
  /** The minutes at which a breach begins, in order. */
  readonly breaches: () => readonly number[];
  /** When a breach that begins at a minute ends; undefined where none begins then. */
  readonly breachEnd: (start: number) => number | undefined;
}

export interface Stretch {
  readonly from: number;
  readonly side: Side;
}

/** The stretches of one key from `start` on. */
export function stretches(start: number): Stretches {
  const all: Stretch[] = [];
  const breaches: number[] = [];
  return {
    all: () => all,
    breaches: () => breaches,
    refresh(from, sideAt, next) {
      while (all.length > 0 && (all[all.length - 1] as Stretch).from >= from) all.pop();
      const first = all.length === 0 ? start : Math.max(start, from);
      const old = breaches.splice(firstFrom(breaches, first));
      for (let minute = first; minute < NEVER; minute = next(minute)) {
        const side = sideAt(minute);
        const before = all[all.length - 1]?.side;
        if (before === side) continue;
        all.push({ from: minute, side });
        if (isBreach(side) && !isBreach(before)) breaches.push(minute);
      }
      return [...new Set([...old, ...breaches.slice(firstFrom(breaches, first))])];
    },
    breachEnd(breach) {
      if (breaches[firstFrom(breaches, breach)] !== breach) return undefined;
      let index = lastBy(all, breach);
      while (index < all.length && isBreach(all[index]?.side)) index += 1;
      return all[index]?.from ?? NEVER;
    },
  };
}

/** Where the first of ordered minutes stands that is not before one. */
export function firstFrom(minutes: readonly number[], minute: number): number {
  return firstWhere(minutes, (each) => each >= minute);
}

/** Where the last stretch stands that has begun by a minute, or −1. */
export function lastBy(all: readonly Stretch[], minute: number): number {
  return firstWhere(all, ({ from }) => from > minute) - 1;
}

function isBreach(side: Side | undefined): boolean {
  return side === Side.low || side === Side.high;
}

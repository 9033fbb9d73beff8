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
  let breaches: readonly number[] = [];
  return {
    all: () => all,
    breaches: () => breaches,
    refresh(from, sideAt, next) {
      while (all.length > 0 && (all[all.length - 1] as Stretch).from >= from) all.pop();
      const first = all.length === 0 ? start : Math.max(start, from);
      for (let minute = first; minute < NEVER; minute = next(minute)) {
        const side = sideAt(minute);
        if (all[all.length - 1]?.side !== side) all.push({ from: minute, side });
      }
      const before = breaches;
      breaches = all
        .filter(({ side }, index) => isBreach(side) && !isBreach(all[index - 1]?.side))
        .map((stretch) => stretch.from);
      return [...new Set([...before, ...breaches])].filter((minute) => minute >= first);
    },
    breachEnd(breach) {
      const index = breaches.includes(breach) ? all.findIndex((stretch) => stretch.from === breach) : -1;
      return index < 0 ? undefined : (all.slice(index).find(({ side }) => !isBreach(side))?.from ?? NEVER);
    },
  };
}

function isBreach(side: Side | undefined): boolean {
  return side === Side.low || side === Side.high;
}

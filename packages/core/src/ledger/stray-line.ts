import { firstWhere } from "./first-where.ts";
import type { Stray, Strays } from "./stray.ts";
import { NEVER } from "./table.ts";

/** Strays in order of their beginning. A year may bring thousands of them, and every level is asked about them. */
export interface StrayLine extends Strays {
  readonly add: (stray: Stray) => void;
  readonly remove: (stray: Stray) => void;
}

export function strayLine(): StrayLine {
  const strays: Stray[] = [];
  /** When the last of the first so many ends: of all, of those that raise and of those that lower. */
  const [ends, raised, lowered]: [number[], number[], number[]] = [[], [], []];
  const untils: number[] = [];
  const reckon = (place: number) => {
    for (const each of [ends, raised, lowered]) each.length = strays.length;
    for (let index = place; index < strays.length; index += 1) {
      const { until, raises, lowers } = strays[index] as Stray;
      ends[index] = Math.max(until, ends[index - 1] ?? -NEVER);
      raised[index] = Math.max(raises ? until : -NEVER, raised[index - 1] ?? -NEVER);
      lowered[index] = Math.max(lowers ? until : -NEVER, lowered[index - 1] ?? -NEVER);
    }
  };
  /** How many have begun by a minute. */
  const begun = (minute: number) => firstWhere(strays, ({ from }) => from > minute);
  return {
    add(stray) {
      const place = begun(stray.from);
      strays.splice(place, 0, stray);
      untils.splice(
        firstWhere(untils, (until) => until > stray.until),
        0,
        stray.until,
      );
      reckon(place);
    },
    remove(stray) {
      const place = strays.indexOf(
        stray,
        firstWhere(strays, ({ from }) => from >= stray.from),
      );
      if (place < 0) return;
      strays.splice(place, 1);
      untils.splice(
        firstWhere(untils, (until) => until >= stray.until),
        1,
      );
      reckon(place);
    },
    none: () => strays.length === 0,
    mayBeHigher: (minute) => (raised[begun(minute) - 1] ?? -NEVER) > minute,
    mayBeLower: (minute) => (lowered[begun(minute) - 1] ?? -NEVER) > minute,
    next(minute) {
      const begins = strays[begun(minute)]?.from ?? NEVER;
      return Math.min(begins, untils[firstWhere(untils, (until) => until > minute)] ?? NEVER);
    },
    needs(from, to = from + 1) {
      const found: Stray["need"][] = [];
      const last = firstWhere(strays, (stray) => stray.from >= to) - 1;
      for (let place = last; place >= 0 && (ends[place] as number) > from; place -= 1) {
        const { until, need } = strays[place] as Stray;
        if (from < until) found.push(need);
      }
      return found.reverse();
    },
  };
}

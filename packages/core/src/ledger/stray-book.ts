import type { Dictionary } from "./dictionary.ts";
import { type KeyCode, keyParts } from "./key.ts";
import type { Stray, Strays } from "./stray.ts";
import { type StrayLine, strayLine } from "./stray-line.ts";
import { NEVER } from "./table.ts";

/** The strays of one register. */
export interface StrayBook {
  /** Takes a stray in, under a number that tells its row and source. */
  readonly put: (number: number, stray: Stray) => void;
  readonly drop: (number: number) => void;
  /** All of them. */
  readonly all: Strays;
  /** Those that may move a key, or one that begins with it. */
  readonly of: (key: KeyCode) => Strays;
  /** Between when strays have come or gone since the last call; undefined where none has. */
  readonly takeChange: () => { readonly from: number; readonly until: number } | undefined;
}

/** Strays that have the same parts. */
interface Group {
  readonly parts: Stray["parts"];
  readonly line: StrayLine;
}

export function strayBook(words: Dictionary): StrayBook {
  const strays = new Map<number, Stray>();
  const groups = new Map<string, Group>();
  const whole = strayLine();
  /** Keys that were asked about, as long as no other parts have come. */
  const known = new Map<KeyCode, Strays>();
  let change: { from: number; until: number } | undefined;
  const noteChange = ({ from, until }: Stray) => {
    change = { from: Math.min(from, change?.from ?? NEVER), until: Math.max(until, change?.until ?? -NEVER) };
  };
  const groupOf = ({ parts }: Stray): Group => {
    const name = JSON.stringify(parts);
    const found = groups.get(name);
    if (found) return found;
    const made = { parts, line: strayLine() };
    groups.set(name, made);
    known.clear();
    return made;
  };
  return {
    put(number, stray) {
      strays.set(number, stray);
      groupOf(stray).line.add(stray);
      whole.add(stray);
      noteChange(stray);
    },
    drop(number) {
      const stray = strays.get(number);
      if (!stray) return;
      strays.delete(number);
      groupOf(stray).line.remove(stray);
      whole.remove(stray);
      noteChange(stray);
    },
    all: whole,
    of(key) {
      const found = known.get(key);
      if (found) return found;
      const own = keyParts(words, key).map(words.add);
      const made = together([...groups.values()].filter(({ parts }) => agree(own, parts)).map(({ line }) => line));
      known.set(key, made);
      return made;
    },
    takeChange() {
      const taken = change;
      change = undefined;
      return taken;
    },
  };
}

/** Where there are none. */
export const NO_STRAYS: Strays = together([]);

function agree(key: readonly number[], parts: Stray["parts"]): boolean {
  return key.every((part, index) => {
    const values = parts[index] ?? [];
    return values.length === 0 || values.includes(part);
  });
}

function together(lines: readonly Strays[]): Strays {
  const [only, ...others] = lines;
  if (only && others.length === 0) return only;
  return {
    none: () => lines.every((line) => line.none()),
    mayBeHigher: (minute) => lines.some((line) => line.mayBeHigher(minute)),
    mayBeLower: (minute) => lines.some((line) => line.mayBeLower(minute)),
    next: (minute) => Math.min(NEVER, ...lines.map((line) => line.next(minute))),
    needs: (from, to) => lines.flatMap((line) => line.needs(from, to)),
  };
}

import type { Need } from "../model/verdict.ts";
import type { Dictionary } from "./dictionary.ts";
import { type KeyCode, keyParts } from "./key.ts";
import { NEVER } from "./table.ts";

/** A row that moves a register, but lacks a part of the key: it may move any key that agrees with the parts it has. */
export interface Stray {
  /** The path that is missing. */
  readonly need: Need;
  /** Between when the level may be another than it seems; the end is excluded. */
  readonly from: number;
  readonly until: number;
  /** Whether the level may be higher, or lower, than it seems. */
  readonly raises: boolean;
  readonly lowers: boolean;
  /** The values of each part, as dictionary codes; none where it is missing. */
  readonly parts: readonly (readonly number[])[];
}

/** The strays of one register, by a number that tells their row and source. */
export type Strays = Map<number, Stray>;

const NONE: readonly Stray[] = Object.freeze([]);

/** The strays that may move a key, or one that begins with it. */
export function straysOf(words: Dictionary, strays: Strays, key: KeyCode): readonly Stray[] {
  if (strays.size === 0) return NONE;
  const own = keyParts(words, key).map(words.add);
  return [...strays.values()].filter(({ parts }) =>
    own.every((part, index) => {
      const values = parts[index] ?? [];
      return values.length === 0 || values.includes(part);
    }),
  );
}

/** Whether a level may be higher than it seems at a minute. */
export function mayBeHigher(strays: readonly Stray[], minute: number): boolean {
  return strays.some(({ raises, from, until }) => raises && from <= minute && minute < until);
}

/** Whether a level may be lower than it seems at a minute. */
export function mayBeLower(strays: readonly Stray[], minute: number): boolean {
  return strays.some(({ lowers, from, until }) => lowers && from <= minute && minute < until);
}

/** The next minute after one at which a stray begins or ceases to matter. */
export function nextStray(strays: readonly Stray[], minute: number): number {
  const edges = strays.flatMap(({ from, until }) => [from, until]).filter((edge) => edge > minute);
  return Math.min(NEVER, ...edges);
}

/** What would settle the strays that matter between two minutes, the end excluded. */
export function strayNeeds(strays: readonly Stray[], from: number, to = from + 1): readonly Need[] {
  return strays.filter((stray) => stray.from < to && from < stray.until).map(({ need }) => need);
}

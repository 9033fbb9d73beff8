import type { Dictionary } from "./dictionary.ts";
import type { Row, Store } from "./store.ts";

/** More than any file has lines. */
const STEP = 2 ** 28;

/** Remembers in one number where an entry came from: `a.ndjson:12` is the code of the file and the line. */
export function setOrigin({ words }: Pick<Store, "words">, { table, row }: Row, place: string | undefined): void {
  if (place !== undefined) table.origin.values[row] = originCode(words, place);
}

/** The number that stands for a place. */
export function originCode(words: Dictionary, place: string): number {
  const colon = place.lastIndexOf(":");
  const line = colon < 0 ? Number.NaN : Number(place.slice(colon + 1));
  const numbered = Number.isInteger(line) && line > 0 && line < STEP && String(line) === place.slice(colon + 1);
  return numbered ? words.add(place.slice(0, colon)) * STEP + line : words.add(place) * STEP;
}

/** The place that a number stands for; undefined where none was given. */
export function placeOf({ words }: Pick<Store, "words">, code: number | undefined): string | undefined {
  if (code === undefined || Number.isNaN(code)) return undefined;
  const line = code % STEP;
  const file = words.text(Math.floor(code / STEP));
  return line === 0 ? file : `${file}:${line}`;
}

/** Where the entry of a row came from. */
export function originOf(target: Pick<Store, "words">, { table, row }: Row): string | undefined {
  return placeOf(target, table.origin.values[row]);
}

import type { EntryKind } from "../model/entry-kind.ts";
import { KEY_SEPARATOR } from "../text/key-text.ts";
import { formatDay, formatMinute, MINUTES_PER_DAY } from "../time/civil.ts";
import { MILLION } from "./decimal.ts";
import type { Dictionary } from "./dictionary.ts";
import { codesOf, type Reader, type Reading, reader } from "./reader.ts";
import type { Path } from "./where.ts";

/**
 * A key as one dictionary code: of the text itself where it has one part, of its parts joined by a character that no text
 * carries where it has several, of the empty text where it has none.
 */
export type KeyCode = number;

/** Joins the parts of a key, each a dictionary code. */
export function joinKey(words: Dictionary, parts: readonly number[]): KeyCode {
  if (parts.length === 1) return parts[0] as number;
  let key = words.text(parts[0] ?? -1);
  for (let part = 1; part < parts.length; part += 1) key += KEY_SEPARATOR + words.text(parts[part] as number);
  return words.add(key);
}

/** The parts of a key as texts. */
export function keyParts(words: Dictionary, key: KeyCode): readonly string[] {
  const text = words.text(key);
  return text === "" ? [] : text.split(KEY_SEPARATOR);
}

/** All that a key begins with: the empty key, its first part, its first two … and itself. */
export function keyStarts(words: Dictionary, key: KeyCode): readonly KeyCode[] {
  const parts = keyParts(words, key).map(words.add);
  return [words.add(""), ...parts.map((_part, index) => joinKey(words, parts.slice(0, index + 1)))];
}

/** The area that decides when a key's windows close, from when on they are kept and who excuses them: its part of `@area`, wherever that stands. */
export function areaOfKey(
  words: Dictionary,
  paths: readonly Path[] | undefined,
): (key: KeyCode | undefined) => number | undefined {
  const place = paths?.indexOf("@area") ?? -1;
  if (place < 0) return () => undefined;
  if (paths?.length === 1) return (key) => (key === undefined || words.text(key) === "" ? undefined : key);
  return (key) => {
    const part = key === undefined ? undefined : keyParts(words, key)[place];
    return part === undefined ? undefined : words.add(part);
  };
}

const NO_KEYS: readonly KeyCode[] = Object.freeze([]);

/** Reads the keys that a row counts for: one, none where a part is missing, several where a path is a list. */
export interface KeyReader {
  readonly keys: (row: number) => readonly KeyCode[];
  /** The first path that has no value. */
  readonly missing: (row: number) => Path | undefined;
  /** The values of each part; none where it is missing. */
  readonly parts: (row: number) => readonly (readonly number[])[];
}

export function keyReader(reading: Reading, kind: EntryKind, paths: readonly Path[]): KeyReader {
  const { words } = reading.store;
  const readers = paths.map((path) => reader(reading, kind, path)).filter((each) => each !== undefined);
  const missing = (row: number) => readers.find((each) => textCodes(words, each, row).length === 0)?.path;
  const parts = (row: number) => readers.map((each) => textCodes(words, each, row));
  const [only, ...others] = readers;
  if (!only) {
    const empty = [words.add("")];
    return { keys: () => empty, missing: () => undefined, parts };
  }
  if (others.length === 0) return { keys: single(words, only), missing, parts };
  const several = (row: number): readonly KeyCode[] => {
    let partial: readonly (readonly number[])[] = [[]];
    for (const each of readers) {
      const codes = textCodes(words, each, row);
      partial = partial.flatMap((parts) => codes.map((code) => [...parts, code]));
    }
    return [...new Set(partial.map((parts) => joinKey(words, parts)))];
  };
  return {
    keys(row) {
      // Nearly every row has one value of each part.
      const codes: number[] = [];
      for (const each of readers) {
        const own = textCodes(words, each, row);
        if (own.length > 1) return several(row);
        if (own.length === 0) return NO_KEYS;
        codes.push(own[0] as number);
      }
      return [joinKey(words, codes)];
    },
    missing,
    parts,
  };
}

function single(words: Dictionary, from: Reader): (row: number) => readonly KeyCode[] {
  return (row) => {
    const codes = textCodes(words, from, row);
    return codes.length > 1 ? [...new Set(codes)] : codes;
  };
}

/** Codes of a path's values as texts; numbers and moments are written out. An empty text is no value: a key could not show it. */
function textCodes(words: Dictionary, from: Reader, row: number): readonly number[] {
  if (from.type === "text" || from.type === "list") {
    const codes = codesOf(from, row);
    return codes.some((code) => words.text(code) === "") ? codes.filter((code) => words.text(code) !== "") : codes;
  }
  const value = from.read(row);
  return Number.isNaN(value) ? [] : [words.add(writtenCell(from, value))];
}

/** A cell that is no text, as it is written in a key. */
export function writtenCell(from: Pick<Reader, "type">, value: number): string {
  switch (from.type) {
    case "day":
      return formatDay(Math.floor(value / MINUTES_PER_DAY));
    case "instant":
      return formatMinute(value);
    case "boolean":
      return value === 1 ? "true" : "false";
    default:
      return String(value / MILLION);
  }
}

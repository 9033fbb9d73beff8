import type { Column } from "../model/column.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import { type Found, foundOf } from "../model/found.ts";
import { type Phrase, phrase } from "../model/phrase.ts";
import type { Refusal } from "../model/refusal.ts";
import { isKeyText } from "../text/key-text.ts";
import { MINUTES_PER_DAY, parseDay } from "../time/civil.ts";
import { parseInstant } from "../time/instant.ts";
import { MAX_DECIMAL, MILLION, toMillionths } from "./decimal.ts";
import type { Dictionary } from "./dictionary.ts";
import { LONGEST_TEXT, plainCopy } from "./plain-copy.ts";
import { type Cells, MANY, type Table } from "./table.ts";

/** Writes the data and actors of one entry into a row; gives the first thing that cannot be written. */
export type Encode = (
  row: number,
  data: Readonly<Record<string, unknown>>,
  actors: ActorsOf,
) => Omit<Refusal, "entry"> | undefined;
type ActorsOf = Readonly<Record<string, string | readonly string[]>> | undefined;
type Write = (cells: Cells, row: number, value: unknown) => Misfit | undefined;

/** Why a value was not written; what lies deeper in it says where, and what it is. */
interface Misfit extends Pick<Refusal, "code" | "expected"> {
  readonly inner?: readonly string[];
  readonly found?: Found;
}

/** Settles once, per kind, how each column is written. */
export function encoder(target: Table, words: Dictionary, zone: string): Encode {
  const writers = [...target.columns].map(([path, cells]) => {
    const column = columnOf(target.kind, path);
    return { path, steps: path.split("."), column, cells, write: writerOf(column, words, zone) };
  });
  return (row, data, actors) => {
    for (const { path, steps, column, cells, write } of writers) {
      const value = column.role ? actors?.[path] : steps.length === 1 ? data[path] : dig(data, steps);
      if (value === undefined || value === null) continue;
      const problem = write(cells, row, value);
      if (problem) {
        const { inner = [], found = foundOf(value), ...misfit } = problem;
        const place = [column.role ? "actors" : "data", path, ...inner].join(".");
        return { ...misfit, path: place, found: column.personal ? phrase("personal") : found };
      }
    }
    return undefined;
  };
}

function columnOf(kind: EntryKind, path: string): Column {
  return kind.columns.find((column) => column.path === path) ?? { path, type: "json", optional: true };
}

function writerOf(column: Column, words: Dictionary, zone: string): Write {
  if (column.role || column.type === "list") return listWriter(words);
  switch (column.type) {
    case "text":
      return (cells, row, value) => {
        const text = String(value);
        if (text.length > LONGEST_TEXT) return tooLong(text);
        if (!isKeyText(text)) return SEPARATED;
        cells.values[row] = words.add(text);
        return undefined;
      };
    case "number":
      return (cells, row, value) => {
        if (typeof value !== "number" || !(Math.abs(value) <= MAX_DECIMAL)) {
          return { code: "badNumber", expected: phrase("between", { from: -MAX_DECIMAL, to: MAX_DECIMAL }) };
        }
        const millionths = toMillionths(value);
        // Rounded away, the last digits could make a pass of a fail.
        if (millionths / MILLION !== value) return { code: "badNumber", expected: phrase("fewDecimals", { count: 6 }) };
        cells.values[row] = millionths;
        return undefined;
      };
    case "boolean":
      return (cells, row, value) => {
        cells.values[row] = value === true ? 1 : 0;
        return undefined;
      };
    case "day":
      return momentWriter(phrase("day"), (text) => scaled(parseDay(text)));
    case "instant":
      return momentWriter(phrase("moment"), (text) => parseInstant(text, zone));
    default:
      return (cells, row, value) => {
        const copy = plainCopy(value);
        if (!("value" in copy))
          return { code: "badField", expected: copy.expected, inner: copy.path, found: copy.found };
        cells.values[row] = Array.isArray(value) ? value.length : 1;
        cells.deep.set(row, copy.value);
        return undefined;
      };
  }
}

function listWriter(words: Dictionary): Write {
  return (cells, row, value) => {
    const texts = Array.isArray(value) ? value.map(String) : [String(value)];
    const [only] = texts;
    if (only === undefined) return undefined;
    const long = texts.find((text) => text.length > LONGEST_TEXT);
    if (long !== undefined) return tooLong(long);
    if (!texts.every(isKeyText)) return SEPARATED;
    cells.values[row] = texts.length === 1 ? words.add(only) : MANY;
    if (texts.length > 1) cells.many.set(row, texts.map(words.add));
    return undefined;
  };
}

function momentWriter(expected: Phrase, parse: (text: string) => number | undefined): Write {
  return (cells, row, value) => {
    const moment = parse(String(value));
    if (moment === undefined) return { code: "badTime", expected };
    cells.values[row] = moment;
    return undefined;
  };
}

function scaled(day: number | undefined): number | undefined {
  return day === undefined ? undefined : day * MINUTES_PER_DAY;
}

function dig(data: Readonly<Record<string, unknown>>, steps: readonly string[]): unknown {
  let value: unknown = data;
  for (const step of steps) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}

const SEPARATED: Misfit = {
  code: "badField",
  found: phrase("separated"),
  expected: phrase("keyText"),
};

function tooLong(text: string): Misfit {
  return {
    code: "badField",
    found: phrase("longText", { count: text.length }),
    expected: phrase("shorterText", { count: LONGEST_TEXT }),
  };
}

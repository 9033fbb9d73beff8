import type { EntryKind } from "../model/entry-kind.ts";
import { MILLION } from "./decimal.ts";
import { joinKey, type KeyCode, keyReader } from "./key.ts";
import { match, NO, UNDECIDED } from "./match.ts";
import { momentReader } from "./moment.ts";
import type { Movement } from "./movement.ts";
import type { Reading } from "./reader.ts";
import { codesIn } from "./references.ts";
import type { Register } from "./register.ts";
import { tableOf } from "./store.ts";
import type { Stray } from "./stray.ts";
import { NEVER, type Table } from "./table.ts";
import { amount } from "./value.ts";
import { negative, signOf, type Worth, worthOf } from "./worth.ts";

/** One way in which rows of a kind move a register. `source` is its number within the register. */
export interface RegisterSource {
  readonly register: string;
  readonly kind: string;
  readonly source: number;
  /** Keys that the row moves, and how; undefined where the row is none of its business or moves nothing. */
  readonly read: (row: number) => Moves | Stray | undefined;
}

/** What one row does through one source: the same to each of its keys. */
export interface Moves {
  readonly keys: readonly KeyCode[];
  readonly movement: Movement;
}

type Plus = Register["plus"][number];
type Minus = NonNullable<Register["minus"]>[number];

export const OPENING = "ledger/opening";

/** Settles the sources of a register; kinds that are not installed have no rows and give none. */
export function registerSources(reading: Reading, register: Register): readonly RegisterSource[] {
  const parts: readonly (Plus | Minus)[] = [...register.plus, ...(register.minus ?? [])];
  return parts.flatMap((part, source) => {
    const kind = reading.store.kinds.get(part.of.kind);
    if (!kind) return [];
    const spans = source < register.plus.length;
    return [
      { register: register.id, kind: kind.id, source, read: readSource(reading, register, kind, part, source, spans) },
    ];
  });
}

function readSource(
  reading: Reading,
  register: Register,
  kind: EntryKind,
  part: Plus | Minus,
  source: number,
  spans: boolean,
): RegisterSource["read"] {
  const table = tableOf(reading.store, kind);
  const member = match(reading, kind, part.of.where);
  const { keys, missing, parts } = keyReader(reading, kind, part.of.key ?? register.key);
  const ends = "ends" in part ? part.ends : undefined;
  const worth = ends ? undefined : worthReader(reading, kind, part.amount);
  const from = momentReader(reading, kind, "from" in part ? part.from : undefined, "from");
  const until = spans
    ? momentReader(reading, kind, "until" in part ? part.until : undefined, "until")
    : { read: () => NEVER, path: undefined };
  const movement = (row: number, answer: number): Movement | undefined => {
    const [id, at] = [table.ids[row] as string, table.at.values[row] as number];
    const doubt = (path: string | undefined): Movement => ({
      what: "doubt",
      id,
      at,
      source,
      need: { what: "path", kind: kind.id, path: path ?? "", entry: id },
    });
    if (answer === UNDECIDED) return doubt(member.undecidedPath(row));
    if (!worth) return { what: "end", id, at, source, all: ends === "all" };
    const [begins, over, value] = [from.read(row), until.read(row), worth.read(row)];
    if (Number.isNaN(begins)) return doubt(from.path);
    if (Number.isNaN(over)) return doubt(until.path);
    if (value === undefined) return doubt(worth.missing(row));
    if (begins >= over) return undefined;
    return spans
      ? { what: "span", id, at, source, from: begins, until: over, worth: value }
      : { what: "change", id, at, source, from: begins, until: NEVER, worth: negative(value) };
  };
  const stray = (row: number, path: string): Stray | undefined => {
    const [id, at] = [table.ids[row] as string, table.at.values[row] as number];
    const [begins, over, value] = [from.read(row), until.read(row), worth?.read(row)];
    if (worth && begins >= over) return undefined;
    const sign = worth === undefined ? -1 : value === undefined ? 0 : signOf(value) * (spans ? 1 : -1);
    return {
      need: { what: "path", kind: kind.id, path, entry: id },
      from: worth === undefined || Number.isNaN(begins) ? at : begins,
      until: Number.isNaN(over) ? NEVER : over,
      raises: value === undefined ? worth !== undefined : sign > 0,
      lowers: value === undefined || sign < 0,
      parts: parts(row),
    };
  };
  return (row) => {
    const answer = member.test(row);
    if (answer === NO) return undefined;
    const moved = keys(row);
    if (moved.length === 0) return stray(row, missing(row) ?? "");
    const moves = movement(row, answer);
    return moves && { keys: moved, movement: moves };
  };
}

interface WorthReader {
  readonly read: (row: number) => Worth | undefined;
  readonly missing: (row: number) => string | undefined;
}

function worthReader(reading: Reading, kind: EntryKind, value: Plus["amount"]): WorthReader {
  if (value === undefined) return { read: () => MILLION, missing: () => undefined };
  const of = amount(reading, kind, value);
  if (!of) return { read: () => undefined, missing: () => (typeof value === "string" ? value : undefined) };
  return { read: (row) => worthOf(of, row), missing: of.missing };
}

/** Reads an opening: the register that it opens, and what it adds from its `at` on. */
export function readOpening({ store }: Reading, table: Table, row: number): Moves & { readonly register: string } {
  const code = (name: string) => table.columns.get(name)?.values[row] as number;
  const key = table.columns.get("key");
  const at = table.at.values[row] as number;
  return {
    register: store.words.text(code("register")),
    keys: [joinKey(store.words, key ? codesIn(key, row) : [])],
    movement: {
      what: "opening",
      id: table.ids[row] as string,
      at,
      source: -1,
      from: at,
      until: NEVER,
      worth: code("amount"),
    },
  };
}

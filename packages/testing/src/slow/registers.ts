import { DAY } from "./days.ts";
import { keptFrom } from "./keeping.ts";
import { keysOf } from "./keys.ts";
import { exact, minus, one, type Ratio, total, zero } from "./ratio.ts";
import { amountOf, momentOf, pathsOf } from "./register-sources.ts";
import { byTime, type Row } from "./row.ts";
import type { Register, Source } from "./schemas.ts";
import { type Stray, straysOf } from "./strays.ts";
import { distinctKeys, sameKey } from "./unit.ts";
import { rowsOf } from "./where.ts";
import type { World } from "./world.ts";

type Key = readonly string[];

/** The level stands higher by `amount` from `from` until `until`, which is excluded. */
export interface LevelSpan {
  readonly key: Key;
  readonly from: number;
  readonly until: number;
  readonly amount: Ratio;
  readonly row: Row;
}

/** All that is known of a register. */
export interface Fold {
  readonly register: Register;
  /** First minute at which every level is known. */
  readonly knownFrom: number;
  /** What raises it, in order of the entries' time. */
  readonly spans: readonly LevelSpan[];
  /** What changes it for good: openings and `minus`. */
  readonly changes: readonly LevelSpan[];
  readonly openings: readonly { readonly key: Key; readonly at: number }[];
  /** From here on the level of the key is not known, for want of something in an entry. */
  readonly doubts: readonly { readonly key: Key; readonly at: number }[];
  /** Rows that do not say which key they move. */
  readonly strays: readonly Stray[];
}

export function registerOf(world: World, id: string): Register {
  const register = world.input.registers.find((known) => known.id === id);
  if (register === undefined) throw new Error(`no register ${id}`);
  return register;
}

/** Folds a register out of all visible rows. */
export function fold(world: World, id: string): Fold {
  const register = registerOf(world, id);
  const kept = register.plus.map((source) => keptFrom(world, source.of.kind) ?? Number.POSITIVE_INFINITY);
  const raises = register.plus.flatMap((source) => raisesOf(world, register, source));
  const lowers = (register.minus ?? []).flatMap((source) => lowersOf(world, register, source));
  const openings = openingsOf(world, id);
  const begun = raises.flatMap((item) =>
    item.span === undefined || item.span.until <= item.span.from ? [] : [item.span],
  );
  const ended = endSpans(begun, lowers);
  return {
    register,
    knownFrom: Math.max(...kept) * DAY,
    spans: ended.spans.filter((span) => span.from < span.until),
    changes: [...openings, ...ended.changes],
    openings: openings.map((opening) => ({ key: opening.key, at: opening.from })),
    doubts: [...raises, ...lowers].filter((item) => item.doubtful).map((item) => ({ key: item.key, at: item.row.at })),
    strays: [
      ...register.plus.flatMap((source) => straysOf(world, register, source, 1)),
      ...(register.minus ?? []).flatMap((source) => straysOf(world, register, source, -1)),
    ],
  };
}

function openingsOf(world: World, id: string): readonly LevelSpan[] {
  const rows = world.rows.filter((row) => row.kind === "ledger/opening" && row.entry.data.register === id);
  return rows.map((row) => ({
    key: row.entry.data.key as Key,
    from: row.at,
    until: Number.POSITIVE_INFINITY,
    amount: exact(Number(row.entry.data.amount)),
    row,
  }));
}

interface Raise {
  readonly key: Key;
  readonly row: Row;
  readonly doubtful: boolean;
  readonly span?: LevelSpan;
}

function raisesOf(world: World, register: Register, source: Register["plus"][number]): readonly Raise[] {
  const sure = rowsOf(world, source.of).flatMap((row) => {
    const from = source.from === undefined ? row.at : momentOf(world, row, source.from, "from");
    const until = source.until === undefined ? Number.POSITIVE_INFINITY : momentOf(world, row, source.until, "until");
    const amount = amountOf(world, row, source.amount);
    return keysOf(world, row, pathsOf(register, source.of)).map((key): Raise => {
      if (from === undefined || until === undefined || amount === undefined) return { key, row, doubtful: true };
      return { key, row, doubtful: false, span: { key, from, until, amount, row } };
    });
  });
  return [...sure, ...doubtsOf(world, register, source.of)];
}

function doubtsOf(world: World, register: Register, source: Source): readonly { key: Key; row: Row; doubtful: true }[] {
  return rowsOf(world, source, "undecided").flatMap((row) =>
    keysOf(world, row, pathsOf(register, source)).map((key) => ({ key, row, doubtful: true as const })),
  );
}

interface Lower {
  readonly key: Key;
  readonly row: Row;
  readonly doubtful: boolean;
  /** Whether it ends the oldest open span, or all of them. */
  readonly ends: "oldest" | "all" | undefined;
  readonly amount: Ratio;
}

function lowersOf(world: World, register: Register, source: NonNullable<Register["minus"]>[number]): readonly Lower[] {
  const ends: Lower["ends"] = source.ends === true ? "oldest" : source.ends;
  const sure = rowsOf(world, source.of).flatMap((row) => {
    const amount = ends !== undefined ? one : amountOf(world, row, source.amount);
    return keysOf(world, row, pathsOf(register, source.of)).map((key) => ({
      key,
      row,
      doubtful: amount === undefined,
      ends,
      amount: amount ?? zero,
    }));
  });
  return [
    ...sure,
    ...doubtsOf(world, register, source.of).map((doubt) => ({ ...doubt, ends: undefined, amount: zero })),
  ];
}

/** Lets each row that ends something close the oldest span that is open then, one after another. */
function endSpans(begun: readonly LevelSpan[], lowers: readonly Lower[]): Pick<Fold, "spans" | "changes"> {
  const spans = [...begun];
  const changes: LevelSpan[] = [];
  for (const lower of [...lowers].sort((a, b) => byTime(a.row, b.row))) {
    if (lower.doubtful) continue;
    const { row, key } = lower;
    const open = spans
      .filter((span) => lower.ends && sameKey(span.key, key) && span.from <= row.at && row.at < span.until)
      .sort((a, b) => a.from - b.from || (a.row.id < b.row.id ? -1 : a.row.id > b.row.id ? 1 : 0));
    const closing = lower.ends === "all" ? open : open.slice(0, 1);
    for (const span of closing) spans.splice(spans.indexOf(span), 1, { ...span, until: row.at });
    if (closing.length === 0 && lower.ends !== "all")
      changes.push({ key, from: row.at, until: Number.POSITIVE_INFINITY, amount: minus(zero, lower.amount), row });
  }
  return { spans, changes };
}

/** The level of a key at a minute; undefined when it is not known. */
export function levelAt(folded: Fold, key: Key, minute: number): Ratio | undefined {
  return isKnown(folded, key, minute) ? total(inForceAt(folded, key, minute).map((span) => span.amount)) : undefined;
}

export function isKnown(folded: Fold, key: Key, minute: number): boolean {
  const opened = folded.openings.some((opening) => sameKey(opening.key, key) && opening.at <= minute);
  const doubted = folded.doubts.some((doubt) => sameKey(doubt.key, key) && doubt.at <= minute);
  return (folded.knownFrom <= minute || opened) && !doubted;
}

/** The spans and changes of a key that make up its level at a minute. */
export function inForceAt(folded: Fold, key: Key, minute: number): readonly LevelSpan[] {
  const all = [...folded.spans, ...folded.changes];
  return all.filter((span) => sameKey(span.key, key) && span.from <= minute && minute < span.until);
}

/** Every key that the register has ever had. */
export function keysIn(folded: Fold): readonly Key[] {
  return distinctKeys([...folded.spans, ...folded.changes, ...folded.doubts].map((item) => item.key));
}

/** The minutes at which the level of a key may change or become known. */
export function turnsOf(folded: Fold, key: Key): readonly number[] {
  const own = [...folded.spans, ...folded.changes].filter((span) => sameKey(span.key, key));
  const doubts = folded.doubts.filter((doubt) => sameKey(doubt.key, key));
  const strays = folded.strays.flatMap((stray) => [stray.from, stray.until]);
  return [
    folded.knownFrom,
    ...strays,
    ...own.flatMap((span) => [span.from, span.until]),
    ...doubts.map((doubt) => doubt.at),
  ];
}

import type { Need } from "../model/verdict.ts";
import { MINUTES_PER_DAY } from "../time/civil.ts";
import { levelAt } from "./course.ts";
import type { Keeping } from "./keeping.ts";
import { type KeyCode, keyParts } from "./key.ts";
import { type KeyPrefixes, keyPrefixes } from "./key-prefixes.ts";
import { type Movement, movesFrom, movesUntil } from "./movement.ts";
import type { Reading } from "./reader.ts";
import type { Register } from "./register.ts";
import { type Cell, cell } from "./register-cell.ts";
import { OPENING, type RegisterSource, readOpening, registerSources } from "./register-sources.ts";
import type { Course, Registers } from "./registers.ts";
import { NO_STRAYS, type StrayBook, strayBook } from "./stray-book.ts";
import { NEVER, type Table } from "./table.ts";

/** With more movements than this a key does not come or go by one of them. */
const FEW = 3;

/** A register at work. */
interface Folded {
  readonly definition: Register;
  readonly ends: boolean;
  readonly cells: Map<KeyCode, Cell>;
  readonly strays: StrayBook;
  /** Between when each key has changed since the last telling. */
  readonly changed: Map<KeyCode, { readonly from: number; readonly until: number }>;
  /** What is said of keys that no row moves. */
  readonly unmet: Map<KeyCode, Course>;
  /** Whether its rows have been taken in. */
  laid: boolean;
  /** Made when keys are first looked for by what they begin with. */
  prefixes: KeyPrefixes | undefined;
  /** From when its kinds are kept, as of a version of what is kept. */
  since: { readonly version: number; readonly from: number };
}

/**
 * Keeps the levels of all registers as rows come and go; the course of a key is laid anew only when it is asked for after a change. With
 * `live` a register takes its rows in, as they stand then, when it is first asked about; without it only by `fold`.
 */
export function registers(
  reading: Reading,
  keeping: Keeping,
  definitions: readonly Register[],
  live?: (table: Table, row: number) => boolean,
): Registers {
  const all = new Map(
    definitions.map((definition) => [definition.id, folded(reading, definition, live === undefined)]),
  );
  const byKind = new Map<string, RegisterSource[]>();
  /** Registers of which some key has changed since the last telling. */
  const moved = new Set<string>();
  /** Those of which rows that lack a part of their key have come or gone. */
  const strayed = new Set<string>();
  const listen = (definition: Register) => {
    for (const source of registerSources(reading, definition))
      byKind.set(source.kind, [...(byKind.get(source.kind) ?? []), source]);
  };
  if (!live) definitions.forEach(listen);
  const stride = 1 + Math.max(0, ...definitions.map(({ plus, minus = [] }) => plus.length + minus.length));
  const knownFrom = (register: Folded | undefined): number => {
    if (!register) return NEVER;
    if (register.since.version !== keeping.version()) {
      register.since = { version: keeping.version(), from: keptSince(keeping, register.definition) };
    }
    return register.since.from;
  };
  const empty = (id: string, register: Folded | undefined, key: KeyCode) => ({
    knownFrom: () => knownFrom(register),
    needs: () => needs(reading, keeping, id, register, key),
    strays: () => register?.strays.of(key) ?? NO_STRAYS,
  });

  const move = (register: string, keys: readonly KeyCode[], movement: Movement, number: number, sign: 1 | -1) => {
    const target = all.get(register);
    if (!target) return;
    for (const key of keys) {
      const one = target.cells.get(key) ?? cell({ ...empty(register, target, key), ends: target.ends });
      if (!target.cells.has(key)) {
        target.cells.set(key, one);
        target.prefixes?.add(key);
      }
      // A key that comes or goes changes for all time: whoever looks at every key of the register sees one more, or one less.
      const few = one.size() <= FEW;
      const was = few && one.empty();
      one.move(number, movement, sign);
      const comesOrGoes = few && one.empty() !== was;
      const from = comesOrGoes ? Number.MIN_SAFE_INTEGER : movesFrom(movement);
      // Where rows end spans, one row may change what another one does.
      const until = comesOrGoes || target.ends ? NEVER : movesUntil(movement);
      moved.add(register);
      const told = target.changed.get(key);
      target.changed.set(
        key,
        told ? { from: Math.min(told.from, from), until: Math.max(told.until, until) } : { from, until },
      );
    }
  };

  const fold = (source: RegisterSource, row: number, sign: 1 | -1) => {
    const moves = source.read(row);
    if (!moves) return;
    const number = row * stride + source.source;
    if (!("parts" in moves)) return move(source.register, moves.keys, moves.movement, number, sign);
    const strays = all.get(source.register)?.strays;
    if (sign === 1) strays?.put(number, moves);
    else strays?.drop(number);
    strayed.add(source.register);
  };
  const open = (table: Table, row: number, sign: 1 | -1, only?: string) => {
    const { register, keys, movement } = readOpening(reading, table, row);
    if (only === undefined ? all.get(register)?.laid : register === only)
      move(register, keys, movement, row * stride + stride - 1, sign);
  };
  const laid = (id: string): Folded | undefined => {
    const target = all.get(id);
    if (!target || target.laid) return target;
    target.laid = true;
    listen(target.definition);
    for (const kind of kindsOf(target.definition)) {
      const table = reading.store.tables.get(kind);
      const sources = (byKind.get(kind) ?? []).filter(({ register }) => register === id);
      for (let row = 0; table && row < table.size; row += 1) {
        if (!live?.(table, row)) continue;
        for (const source of sources) fold(source, row, 1);
        if (kind === OPENING) open(table, row, 1, id);
      }
    }
    target.changed.clear();
    target.strays.takeChange();
    return target;
  };

  return {
    reads: (register) => kindsOf(all.get(register)?.definition),
    has: (register) => all.has(register),
    lay: (register) => void laid(register),
    fold(table: Table, row, sign) {
      for (const source of byKind.get(table.kind.id) ?? []) fold(source, row, sign);
      if (table.kind.id === OPENING) open(table, row, sign);
    },
    *keys(register) {
      for (const [key, one] of laid(register)?.cells ?? []) if (!one.empty()) yield key;
    },
    *under(register, key) {
      const target = laid(register);
      if (!target) return;
      target.prefixes ??= keyPrefixes(reading.store.words, [...target.cells.keys()]);
      for (const own of target.prefixes.under(key)) if (!target.cells.get(own)?.empty()) yield own;
    },
    course(register, key): Course {
      const target = laid(register);
      const known = target?.cells.get(key)?.course ?? target?.unmet.get(key);
      if (known) return known;
      const { course } = cell({ ...empty(register, target, key), ends: false });
      target?.unmet.set(key, course);
      return course;
    },
    level(register, key, minute) {
      const target = laid(register);
      const one = target?.cells.get(key);
      if (one) return levelAt(one.course, minute);
      return minute >= knownFrom(target) ? 0 : Number.NaN;
    },
    takeChanges() {
      if (moved.size === 0) return [];
      const told = [...moved].flatMap((register) =>
        [...(all.get(register)?.changed ?? [])].map(([key, change]) => ({ register, key, ...change })),
      );
      for (const register of moved) all.get(register)?.changed.clear();
      moved.clear();
      return told;
    },
    strays: (register) => laid(register)?.strays.all ?? NO_STRAYS,
    takeStrayed() {
      if (strayed.size === 0) return [];
      const told = [...strayed].flatMap((register) => {
        const change = all.get(register)?.strays.takeChange();
        return change ? [{ register, ...change }] : [];
      });
      strayed.clear();
      return told;
    },
    refers: (register) => all.get(register)?.definition.refers,
    knownFrom: (register) => knownFrom(all.get(register)),
  };
}

function folded({ store }: Reading, definition: Register, laid: boolean): Folded {
  const ends = definition.minus?.some((source) => source.ends !== undefined) ?? false;
  return {
    definition,
    ends,
    cells: new Map(),
    strays: strayBook(store.words),
    changed: new Map(),
    unmet: new Map(),
    laid,
    prefixes: undefined,
    since: { version: -1, from: NEVER },
  };
}

function kindsOf(definition: Register | undefined): readonly string[] {
  if (!definition) return [];
  return [...new Set([...definition.plus, ...(definition.minus ?? [])].map(({ of }) => of.kind)), OPENING];
}

/** The first minute from which all that raises a register is kept. */
function keptSince(keeping: Keeping, { plus }: Register): number {
  let since = Number.NEGATIVE_INFINITY;
  for (const { of } of plus) {
    const kept = keeping.kept(of.kind);
    if (!kept) return NEVER;
    since = Math.max(since, kept.from * MINUTES_PER_DAY);
  }
  return since;
}

/** What would make the level of a key known from the start. */
function needs(
  { store }: Reading,
  keeping: Keeping,
  id: string,
  register: Folded | undefined,
  key: KeyCode,
): readonly Need[] {
  const kinds = new Set(register?.definition.plus.map(({ of }) => of.kind));
  const unkept = [...kinds].filter((kind) => !keeping.kept(kind));
  return [
    ...unkept.map((kind): Need => ({ what: "keep", kind })),
    { what: "opening", register: id, key: [...keyParts(store.words, key)] },
  ];
}

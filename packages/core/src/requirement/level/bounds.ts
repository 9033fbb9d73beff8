import { toMillionths } from "../../ledger/decimal.ts";
import { type KeyCode, keyParts } from "../../ledger/key.ts";
import { tableOf } from "../../ledger/store.ts";
import { NEVER, type Table } from "../../ledger/table.ts";
import type { Need } from "../../model/verdict.ts";
import type { Bound } from "../bound.ts";
import { type BoundReader, boundReader, NO_CLASS } from "../bound-reader.ts";
import type { Frame } from "../program.ts";
import { nextReferred } from "./next-referred.ts";
import type { Level } from "./schema.ts";
import { Side } from "./side.ts";

/** The bounds of a level: numbers, or read from the row that the key's first part refers to, in force at the minute. */
export interface Bounds {
  /** Kind whose rows give the bounds; undefined where they are plain numbers. */
  readonly refers: string | undefined;
  /** How a known level stands at a minute. */
  readonly side: (key: KeyCode, minute: number, level: number) => Side;
  /** The bound that a level breaks, in millionths. */
  readonly broken: (key: KeyCode, minute: number, side: Side) => number;
  /** The next minute after one at which the bounds may change. */
  readonly next: (key: KeyCode, minute: number) => number;
  /** What would settle a bound that is not known at a minute. */
  readonly needs: (key: KeyCode, minute: number) => readonly Need[];
}

export function bounds(frame: Frame, { register, atLeast, atMost }: Level): Bounds {
  const { store, references, registers } = frame;
  const refers = registers.refers(register);
  const kind = refers === undefined ? undefined : store.kinds.get(refers);
  const table: Table | undefined = kind && tableOf(store, kind);
  const readerOf = (bound: Bound | undefined): BoundReader | undefined =>
    kind && typeof bound === "object" ? boundReader(frame, kind, bound) : undefined;
  const readers = [readerOf(atLeast), readerOf(atMost)];
  const low = atLeast === undefined ? undefined : edge(atLeast, readers[0]);
  const high = atMost === undefined ? undefined : edge(atMost, readers[1]);
  const plain = typeof atLeast !== "object" && typeof atMost !== "object";
  const subjectOf = (key: KeyCode) => store.words.add(keyParts(store.words, key)[0] ?? "");
  const rowOf = (key: KeyCode, minute: number) =>
    plain || !table ? -1 : references.inForce(table, subjectOf(key), minute);

  return {
    refers: plain ? undefined : refers,
    side(key, minute, level) {
      const row = rowOf(key, minute);
      const [least, most] = [low?.(row), high?.(row)];
      if (Number.isNaN(least) || Number.isNaN(most)) return Side.unknown;
      if (isOpen(least) && isOpen(most) && (low || high)) return Side.notApplicable;
      if (!isOpen(least) && level < least) return Side.low;
      return !isOpen(most) && level > most ? Side.high : Side.within;
    },
    broken(key, minute, side) {
      const bound = side === Side.low ? low : high;
      return bound ? bound(rowOf(key, minute)) : Number.NaN;
    },
    next: (key, minute) => (plain || !table ? NEVER : nextReferred(references, table, subjectOf(key), minute)),
    needs(key, minute) {
      if (plain || refers === undefined) return [];
      const row = rowOf(key, minute);
      if (row < 0 || !table) return [{ what: "entry", kind: refers, key: keyParts(store.words, key).slice(0, 1) }];
      const path = readers[0]?.missing(row) ?? readers[1]?.missing(row);
      return path === undefined ? [] : [{ what: "path", kind: refers, path, entry: table.ids[row] as string }];
    },
  };
}

/** There is no bound on this side, or its table does not have the class. */
function isOpen(bound: number | undefined): bound is undefined {
  return bound === undefined || bound === NO_CLASS;
}

function edge(bound: Bound, from: BoundReader | undefined): (row: number) => number {
  const constant = typeof bound === "number" ? toMillionths(bound) : undefined;
  return constant === undefined ? (row) => (row < 0 || !from ? Number.NaN : from.read(row)) : () => constant;
}

import type { Need } from "../model/verdict.ts";
import type { KeyCode } from "./key.ts";
import type { Strays } from "./stray.ts";
import type { Table } from "./table.ts";

/** The course of one key's level: from `at[i]` on it is `level[i]` (millionths), until `at[i + 1]`. Before `at[0]` it is 0. */
export interface Course {
  readonly at: readonly number[];
  readonly level: readonly number[];
  /** From this minute on the level is known; `NEVER` where it never is. */
  readonly knownFrom: number;
  /** From this minute on a missing field makes the level unknown; `NEVER` where none does. */
  readonly unknownFrom: number;
  /** What would make an unknown level known. */
  readonly needs: readonly Need[];
  /** Fields that are missing, each with the minute from which it leaves the level unknown. */
  readonly doubts: readonly { readonly at: number; readonly need: Need }[];
  /** Rows that lack a part of their key and may be of this one, so that the level may be another than it seems. */
  readonly strays: Strays;
  /** Rows that the level rests on, in order of their time, by the minute from which and until which they count. */
  readonly spans: readonly CourseSpan[];
  /** Those of them that count at a minute, in order of their time. */
  readonly spansAt: (minute: number) => readonly CourseSpan[];
  /** The span, no change or opening, that was the last to begin by a minute, ended or not. */
  readonly latestSpan: (minute: number) => CourseSpan | undefined;
}

/** A row that a level rests on, and when. */
export interface CourseSpan {
  readonly what: "span" | "change" | "opening";
  readonly id: string;
  readonly from: number;
  readonly until: number;
}

/** The level of a key has changed between two minutes, the end excluded. */
export interface LevelChange {
  readonly register: string;
  readonly key: KeyCode;
  readonly from: number;
  readonly until: number;
}

/** The registers of one evaluation: levels per key, folded from rows. */
export interface Registers {
  /** Kinds that a register reads. */
  readonly reads: (register: string) => readonly string[];
  readonly has: (register: string) => boolean;
  /** Takes in the rows of a register that is going to be asked about, so that its changes are told from now on. */
  readonly lay: (register: string) => void;
  readonly fold: (table: Table, row: number, sign: 1 | -1) => void;
  /** Every key that a register has met. */
  readonly keys: (register: string) => Iterable<KeyCode>;
  /** Those of its keys that begin with the parts of another key; all of them for the empty one. */
  readonly under: (register: string, key: KeyCode) => Iterable<KeyCode>;
  readonly course: (register: string, key: KeyCode) => Course;
  /** The level at a minute in millionths, without strays; NaN where it is unknown. */
  readonly level: (register: string, key: KeyCode, minute: number) => number;
  /** The keys changed since the last call. */
  readonly takeChanges: () => readonly LevelChange[];
  /** Rows of a register that lack a part of their key. */
  readonly strays: (register: string) => Strays;
  /** Registers of which such rows have come or gone since the last call: any key may stand otherwise between two minutes, the end excluded. */
  readonly takeStrayed: () => readonly { readonly register: string; readonly from: number; readonly until: number }[];
  /** Kind whose rows describe the first part of a register's key. */
  readonly refers: (register: string) => string | undefined;
  /** The first minute from which a register without any entry is known: when its kinds are kept. */
  readonly knownFrom: (register: string) => number;
}

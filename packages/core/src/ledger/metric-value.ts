import type { Need } from "../model/verdict.ts";
import type { Fraction } from "./decimal.ts";
import type { EvidenceRow } from "./evidence.ts";
import type { Keeping } from "./keeping.ts";
import type { KeyCode } from "./key.ts";
import type { Metric, NamedMetric } from "./metric.ts";
import type { Grain, ReadPeriod } from "./read-period.ts";
import type { Reading } from "./reader.ts";
import type { Registers } from "./registers.ts";
import type { Table } from "./table.ts";

/** What a metric comes to; or why that cannot be told, and whether further entries alone could settle it. */
export type MetricValue =
  | { readonly value: Fraction }
  | { readonly unknown: readonly Need[]; readonly settleable: boolean };

/** A metric at work: it folds rows, and gives its value for any key over any period made of its grain. */
export interface MetricFold {
  /** Kinds whose rows it folds. */
  readonly reads: readonly string[];
  readonly registers: readonly string[];
  /** Rules whose figures it quotes. */
  readonly figures: readonly string[];
  /** Whether entries can only raise it, so that a breached ceiling stays breached. */
  readonly growing: boolean;
  readonly fold: (table: Table, row: number, sign: 1 | -1) => void;
  readonly value: (key: KeyCode, period: ReadPeriod) => MetricValue;
  /** What the rows that surely count come to, whatever else is missing; only of a growing metric. */
  readonly soFar: (key: KeyCode, period: ReadPeriod) => Fraction | undefined;
  /** The minute at which every kind that it reads has closed for a period. */
  readonly closes: (key: KeyCode, period: ReadPeriod) => number;
  /** The keys that have rows in a period, or a register's that have moved by its end. */
  readonly seen: (period: ReadPeriod) => Iterable<KeyCode>;
  readonly sees: (key: KeyCode, period: ReadPeriod) => boolean;
  /** The rows counted, or undefined when there are too many to name. */
  readonly evidence: (key: KeyCode, period: ReadPeriod) => readonly EvidenceRow[] | undefined;
}

/** What metrics read from: the part of an evaluation that lies below requirements. */
export interface MetricFrame extends Reading {
  readonly keeping: Keeping;
  readonly registers: Registers;
  readonly metrics: ReadonlyMap<string, NamedMetric>;
  readonly live: (table: Table, row: number) => boolean;
  readonly figure: (
    metric: Extract<Metric, { figure: unknown }>,
    from: number,
    to: number,
  ) => { readonly of: number; readonly out: number } | undefined;
  readonly figureCloses: (metric: Extract<Metric, { figure: unknown }>, end: number) => number;
  /** Scores as metrics, given by whoever knows scorecards. */
  readonly scores?: Scores;
}

/** How a score is put to work as a metric, and the place of a scorecard's grade from below. */
export interface Scores {
  readonly fold: (
    metric: Extract<Metric, { score: unknown }>,
    asked: MetricAsked,
    changed: MetricChanged,
    depth: number,
  ) => MetricFold;
  readonly gradePlace: (scorecard: string, grade: string) => number;
}

/** How a metric is read: cut by the keys of its sources or as a whole, over periods made of a grain. */
export interface MetricAsked {
  readonly keyed: boolean;
  readonly grain: Grain;
}

/** Hears that the values of a key (undefined: of any) may have changed over periods that meet these days. */
export type MetricChanged = (key: KeyCode | undefined, fromDay: number, toDay: number) => void;

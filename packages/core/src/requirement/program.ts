import type { Keeping } from "../ledger/keeping.ts";
import type { MetricRef, NamedMetric } from "../ledger/metric.ts";
import type { Scores } from "../ledger/metric-value.ts";
import type { Reading } from "../ledger/reader.ts";
import type { Registers } from "../ledger/registers.ts";
import type { Table } from "../ledger/table.ts";
import type { Message } from "../model/finding.ts";
import type { Need } from "../model/verdict.ts";
import type { SiteCalendar } from "../time/site-calendar.ts";
import type { Code } from "./code.ts";
import type { Excuses } from "./excuses.ts";
import type { TargetReading } from "./target-reading.ts";

/**
 * The state of one evaluation, as far as a shape may look into it. Everything in it changes as entries and time arrive; a shape
 * holds on to the frame, never to what it read from it.
 */
export interface Frame extends Reading {
  readonly calendar: SiteCalendar;
  readonly keeping: Keeping;
  readonly registers: Registers;
  readonly excuses: Excuses;
  readonly metrics: ReadonlyMap<string, NamedMetric>;
  readonly siteKind: string;
  /** Whether a row is taken in at present. */
  readonly live: (table: Table, row: number) => boolean;
  /** The moment of reading, in civil minutes. */
  readonly now: () => number;
  /** The evaluated days, both included; where neither plan nor caller fixed them (`runsOn`) the last one moves with `now`. */
  readonly period: () => { readonly from: number; readonly to: number; readonly runsOn?: true };
  /** Rules' occurrences done, on time and passed in a span of days, for metrics that are figures of rules. */
  readonly figure: (
    metric: Extract<MetricRef, { figure: unknown }>,
    from: number,
    to: number,
  ) => { readonly of: number; readonly out: number } | undefined;
  /** When the figures of rules for a period that ends at a minute are final: every kind that they read has closed. */
  readonly figureCloses: (metric: Extract<MetricRef, { figure: unknown }>, end: number) => number;
  /** Scores as metrics, given by whoever knows scorecards. */
  readonly scores?: Scores;
}

/** What a judgement rests on, asked for only when somebody needs to read it. */
export interface Details {
  readonly slot: string;
  readonly key: readonly string[];
  /** Civil minutes between which the thing was due; the end is excluded. */
  readonly window?: { readonly from: number; readonly to: number };
  readonly message: Message;
  /** Ids of the entries. */
  readonly evidence: readonly string[];
  readonly needs?: readonly Need[];
}

/** A verdict on one unit, and the next minute at which the passing of time alone can change it. */
export interface Judgement {
  readonly code: Code;
  readonly until: number;
}

/**
 * One requirement at work: it folds rows into the small summaries that its verdicts read, says which verdicts a change touches, and
 * judges them one by one. Units are numbers of its own choosing, from 0 on and dense. Full and incremental evaluation are this same
 * program: one folds everything and judges every unit, the other folds one row and judges what was touched.
 */
export interface Program {
  /** Kinds whose rows it folds or judges. */
  readonly reads: readonly string[];
  /** Registers whose levels it reads. */
  readonly registers: readonly string[];
  /** Set where every unit is a row of this table: a full evaluation then judges the rows without folding them first. */
  readonly rowsOf?: Table;
  /** With {@link rowsOf}: writes the code of every row, each as if it were live and lay in the evaluated days. */
  readonly sweep?: (codes: Uint8Array) => void;
  /** Takes a row in (1) or out (−1). A row's cells, and what they refer to, are the same at both times. */
  readonly fold: (table: Table, row: number, sign: 1 | -1) => void;
  /** The level of a register's key has changed between two minutes, the end excluded. */
  readonly levelChanged?: (register: string, key: number, from: number, until: number) => void;
  /** Rows that lack a part of a register's key have come or gone: what is told of any key between two minutes may be otherwise now. Without it, all is told anew. */
  readonly strayed?: (register: string, from: number, until: number) => void;
  /** Closings or excuses have changed for windows that lie in these days. */
  readonly closingChanged: (fromDay: number, throughDay: number) => void;
  /** Makes the units that exist by now known to `touch`; gives the next minute at which time makes new ones. */
  readonly advance: () => number;
  /** Touches every unit there is: after a change that cannot be told apart, such as another first day of keeping. */
  readonly touchAll: () => void;
  readonly judge: (unit: number) => Judgement;
  readonly details: (unit: number, code: Code) => Details;
  /** First day to which a unit belongs: what decides which period a figure counts it in. */
  readonly dayOf: (unit: number) => number;
  /** The figures of a target's unit, exact, whatever its verdict. */
  readonly reading?: (unit: number) => TargetReading;
}

/** Makes a program of a requirement. `touch` marks a unit to be judged (again); `rule` is the id by which entries may excuse it. */
export type Compile<R> = (requirement: R, frame: Frame, touch: (unit: number) => void, rule: string) => Program;

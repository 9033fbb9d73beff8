import type { Source } from "../ledger/source.ts";
import type { Entry } from "../model/entry.ts";
import type { MessageValue } from "../model/finding.ts";
import type { Need } from "../model/verdict.ts";
import type { PeriodSpec } from "../time/period.ts";

/** What a code check says of one unit: something is wrong, or something is missing to know. Nothing said is a pass. */
export type Outcome =
  | {
      readonly message: string;
      readonly values: Readonly<Record<string, MessageValue>>;
      readonly evidence: readonly string[];
    }
  | { readonly needs: readonly Need[] };

/** The rows of one key in one period, by the names that the check gave its sources, and the settled options. */
export interface CheckInput {
  readonly options: unknown;
  readonly key: readonly string[];
  /** Both days included. */
  readonly period: { readonly id: string; readonly from: string; readonly to: string };
  readonly rows: Readonly<Record<string, readonly Entry[]>>;
}

/**
 * Code that judges what no shape says: one unit per key and period. It sees only the rows of that unit, so it stays incremental. A pure
 * function; it costs typed rows.
 */
export interface CodeCheck {
  readonly reads: Readonly<Record<string, Source>>;
  readonly period: PeriodSpec;
  readonly run: (input: CheckInput) => readonly Outcome[];
}

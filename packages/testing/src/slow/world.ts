import type { SlowInput } from "./input.ts";
import type { Closing, Keep } from "./keep.ts";
import type { Row } from "./row.ts";
import type { SiteDays } from "./site-days.ts";
import type { Unit } from "./unit.ts";

/** Everything that judging reads: the input, and what is visible of it at `asOf`. */
export interface World {
  readonly input: SlowInput;
  readonly site: SiteDays;
  readonly asOf: number;
  readonly rows: readonly Row[];
  readonly keeps: readonly Keep[];
  readonly closings: readonly Closing[];
  /** Days, both included. Undefined when nothing is kept and no period was given. */
  readonly period: { readonly from: number; readonly to: number } | undefined;
  /** Judges another rule, for the metrics that are made of verdicts. */
  judged(rule: string): readonly Unit[];
}

import type { Ratio } from "./ratio.ts";
import type { Row } from "./row.ts";

/** What a metric gives for a key over a period. */
export interface Reading {
  readonly value: Ratio | undefined;
  /** What the rows that surely count come to, whatever else is missing. */
  readonly soFar?: Ratio | undefined;
  /** Without value: `never` when no further entry can settle it, `yet` when it only lacks rows. */
  readonly unknown: "never" | "yet" | undefined;
  /** The minute at which every kind that was read has closed. */
  readonly closes: number;
  readonly rows: readonly Row[];
}

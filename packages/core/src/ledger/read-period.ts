import type { Span } from "../time/period-span.ts";

/** A period over which metrics are read: days, both included; all time has no ends. */
export interface ReadPeriod extends Span {
  readonly id: string;
  /** The day to which what is judged over it belongs: its first one, or the one that a rolling period ends on. */
  readonly day: number;
  /** The minute at which registers are read: its last one. */
  readonly readAt: number;
}

/** Stretches of time of which periods are made: rows gather in one cell for each. */
export type Grain = "day" | "week" | "month" | "quarter" | "half" | "year" | "ever";

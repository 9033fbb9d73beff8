import type { AgendaItem } from "./agenda.ts";

/** One thing due of one rule, before things that overlap are put on one line. */
export interface Occasion extends Omit<AgendaItem, "rules"> {
  readonly rule: string;
  /** What entries must say to count, as canonical text; empty where any of the kind does. */
  readonly where: string;
}

import * as z from "zod";
import { MessageValue } from "../../model/finding.ts";

/** What the honesty checks look for. */
export const HonestyCheck = z.enum([
  "identicalReadings",
  "filledAtOnce",
  "recordedBefore",
  "copiedFromYesterday",
  "alwaysFull",
]);
export type HonestyCheck = z.infer<typeof HonestyCheck>;

/** Entries that look made up. It is a reason to look, never a verdict: no rule fails for it. */
export const HonestyFlag = z.strictObject({
  check: HonestyCheck,
  kind: z.string(),
  /** What the entries have in common: area, subject, person, column or checklist. */
  series: z.record(z.string(), z.string()),
  from: z.string(),
  to: z.string(),
  /** How many entries, and the ids of the first of them. */
  count: z.int(),
  entries: z.array(z.string()),
  values: z.record(z.string(), MessageValue),
});
export type HonestyFlag = z.infer<typeof HonestyFlag>;

/** Thresholds; whoever knows the place sets them. */
export interface HonestyOptions {
  /** A run is told when chance alone would bring one in this share of series at most; default 0.001. */
  readonly chance?: number;
  /** The shortest run of identical readings; default 10. */
  readonly identicalRun?: number;
  /** The shortest run of copied entries, the first included; default 3. */
  readonly copiedRun?: number;
  /** The fewest inspections, all full, that are told; default 20. */
  readonly fullRun?: number;
  /** Entries by one person recorded in one minute: how many, and of how many different days; default 5 and 3. */
  readonly atOnce?: { readonly entries: number; readonly days: number };
  /** An inspection of at least so many answers in at most so many minutes is told; default 10 and 1. */
  readonly quick?: { readonly answers: number; readonly minutes: number };
  /** Minutes by which clocks may differ before an entry counts as recorded ahead of the event; default 10. */
  readonly clockMinutes?: number;
  /** Kinds that are rightly recorded ahead, such as rosters and notices; default none. */
  readonly ahead?: readonly string[];
}

/** No more ids than this are listed. */
const MOST_IDS = 50;

/** Makes a flag of entries in order of time. */
export function flag(
  check: HonestyCheck,
  kind: string,
  series: Readonly<Record<string, string | undefined>>,
  entries: readonly { readonly id: string; readonly at: string }[],
  values: HonestyFlag["values"],
): HonestyFlag {
  const known = Object.entries(series).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return {
    check,
    kind,
    series: Object.fromEntries(known),
    from: entries[0]?.at ?? "",
    to: entries.at(-1)?.at ?? "",
    count: entries.length,
    entries: entries.slice(0, MOST_IDS).map(({ id }) => id),
    values,
  };
}

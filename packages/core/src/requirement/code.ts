import type { OccurrenceState, Verdict } from "../model/verdict.ts";

/**
 * A verdict, with the state it was read from, as one small number: what the engine keeps of each of the hundred thousand units
 * that need no finding. {@link Code.none} says that there is no such unit.
 */
export const Code = {
  none: 0,
  pass: 1,
  onTime: 2,
  backfilled: 3,
  nothingToReport: 4,
  /** Passes, and will not for long. */
  expiring: 5,
  fail: 6,
  late: 7,
  lateBackfilled: 8,
  missed: 9,
  pending: 10,
  open: 11,
  unknown: 12,
  notApplicable: 13,
  excused: 14,
  waived: 15,
  error: 16,
} as const;
export type Code = (typeof Code)[keyof typeof Code];

/** How many codes there are. */
export const CODES = 17;

const VERDICTS: readonly (Verdict | undefined)[] = [
  undefined,
  "pass",
  "pass",
  "pass",
  "pass",
  "pass",
  "fail",
  "fail",
  "fail",
  "fail",
  "pending",
  "pending",
  "unknown",
  "notApplicable",
  "notApplicable",
  "waived",
  "error",
];

const STATES: { readonly [C in Code]?: OccurrenceState } = {
  [Code.onTime]: "onTime",
  [Code.backfilled]: "backfilled",
  [Code.nothingToReport]: "nothingToReport",
  [Code.late]: "late",
  [Code.lateBackfilled]: "lateBackfilled",
  [Code.missed]: "missed",
  [Code.open]: "open",
  [Code.excused]: "excused",
};

export function verdictOf(code: Code): Verdict | undefined {
  return VERDICTS[code];
}

export function stateOf(code: Code): OccurrenceState | undefined {
  return STATES[code];
}

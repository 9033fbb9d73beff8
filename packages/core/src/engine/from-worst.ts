import type { Verdict } from "../model/verdict.ts";

/** Verdicts from the gravest on: a goal or task stands as its worst unit, a whole as its worst part. */
export const FROM_WORST: readonly Verdict[] = [
  "error",
  "fail",
  "unknown",
  "pending",
  "waived",
  "pass",
  "notApplicable",
];

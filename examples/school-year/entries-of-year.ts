import type { Line } from "./generator/entry.ts";
import { yearOf } from "./generator/year.ts";
import { faults, nearMisses } from "./planted.ts";

/** The sample school's entries of 2025-09-01 to 2026-08-31, with everything planted in them; the same at every call. */
export function entriesOfYear(): Iterable<Line> {
  return yearOf([...faults, ...nearMisses]);
}

/** The same year without a fault. */
export function cleanYear(): Iterable<Line> {
  return yearOf([]);
}

import { Code } from "./code.ts";

/** When a thing was done and recorded, by when it was due, and when its window closes; civil minutes, `due` itself is too late. */
export interface Fill {
  readonly at: number;
  readonly recordedAt: number;
  readonly due: number;
  readonly closes: number;
}

/** The state of an occurrence that somebody has filled. */
export function fillState({ at, recordedAt, due, closes }: Fill): Code {
  if (at >= due) return Code.late;
  if (recordedAt <= due) return Code.onTime;
  return recordedAt <= closes ? Code.backfilled : Code.lateBackfilled;
}

/** What is known of an occurrence that nobody has filled. */
export interface Silence {
  readonly now: number;
  readonly closes: number;
  readonly excused: boolean;
  /** An explicit `ledger/closed` says that there was nothing. */
  readonly declaredEmpty: boolean;
  /** The kind allows that. */
  readonly allowsNothing: boolean;
}

/** The state of an occurrence that nobody has filled: silence speaks only once its window has closed. */
export function emptyState({ now, closes, excused, declaredEmpty, allowsNothing }: Silence): Code {
  if (now < closes) return Code.open;
  if (excused) return Code.excused;
  return declaredEmpty && allowsNothing ? Code.nothingToReport : Code.missed;
}

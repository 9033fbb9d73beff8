import type { Need } from "../model/verdict.ts";
import type { Piece } from "./movement.ts";
import type { Course } from "./registers.ts";
import { NEVER } from "./table.ts";
import { runningTotals, type Worth, weight } from "./worth.ts";

/** The level of one key, step by step: from `at[i]` on it is `level[i]`. Neighbouring levels differ. */
export interface Steps {
  readonly at: number[];
  readonly level: number[];
  /** What the magnitudes of all pieces come to: beyond the largest safe whole number, steps are laid anew rather than shifted. */
  weight: number;
}

/** Lays the steps of a level from the pieces that it is made of. */
export function steps(pieces: readonly Piece[]): Steps {
  const moves = new Map<number, Worth[]>();
  let total = 0;
  const move = (minute: number, worth: Worth) => {
    const known = moves.get(minute);
    if (known) known.push(worth);
    else moves.set(minute, [worth]);
  };
  for (const { from, until, worth } of pieces) {
    total += weight(worth);
    move(from, worth);
    if (until < NEVER) move(until, typeof worth === "number" ? -worth : { n: -worth.n, d: worth.d });
  }
  const minutes = [...moves.keys()].sort((a, b) => a - b);
  // Both edges of a span enter the running total, and never take it beyond the sum of magnitudes.
  const totals = runningTotals(
    minutes.map((minute) => moves.get(minute) as Worth[]),
    total <= Number.MAX_SAFE_INTEGER,
  );
  const laid: Steps = { at: [], level: [], weight: total };
  minutes.forEach((minute, index) => {
    if (totals[index] === (laid.level.at(-1) ?? 0)) return;
    laid.at.push(minute);
    laid.level.push(totals[index] as number);
  });
  return laid;
}

/**
 * Raises the steps by whole millionths between two minutes, in place: what one more piece does to them. False, and nothing done, where
 * the numbers grow too large to stay exact.
 */
export function shift(laid: Steps, from: number, until: number, worth: Worth, sign: 1 | -1): boolean {
  const grown = laid.weight + sign * weight(worth);
  if (typeof worth !== "number" || !(Math.max(grown, laid.weight) <= Number.MAX_SAFE_INTEGER)) return false;
  laid.weight = grown;
  if (worth === 0) return true;
  const first = edge(laid, from);
  const end = until < NEVER ? edge(laid, until) : laid.at.length;
  for (let index = first; index < end; index += 1) laid.level[index] = (laid.level[index] as number) + sign * worth;
  if (until < NEVER) smooth(laid, end);
  smooth(laid, first);
  return true;
}

/** The index of the step at a minute, made where there is none. */
function edge(laid: Steps, minute: number): number {
  const before = stepAt(laid.at, minute);
  if (before >= 0 && laid.at[before] === minute) return before;
  laid.at.splice(before + 1, 0, minute);
  laid.level.splice(before + 1, 0, laid.level[before] ?? 0);
  return before + 1;
}

/** Takes out a step that changes nothing. */
function smooth(laid: Steps, index: number): void {
  if (laid.level[index] !== (laid.level[index - 1] ?? 0)) return;
  laid.at.splice(index, 1);
  laid.level.splice(index, 1);
}

/** The index of the last step at or before a minute, or −1. */
export function stepAt(at: readonly number[], minute: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] as number) <= minute) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether the level is known at a minute. */
export function isKnown(course: Course, minute: number): boolean {
  return course.knownFrom <= minute && minute < course.unknownFrom;
}

/** The level at a minute in millionths, as if strays were of other keys; NaN where it is unknown. */
export function levelAt(course: Course, minute: number): number {
  return isKnown(course, minute) ? (course.level[stepAt(course.at, minute)] ?? 0) : Number.NaN;
}

/** The next minute after one at which the level, or what is known of it, may change. */
export function nextTurn(course: Course, minute: number): number {
  let next = course.at[stepAt(course.at, minute) + 1] ?? NEVER;
  if (course.knownFrom > minute && course.knownFrom < next) next = course.knownFrom;
  if (course.unknownFrom > minute && course.unknownFrom < next) next = course.unknownFrom;
  return Math.min(next, course.strays.next(minute));
}

/** What would make the level known at a minute at which it is not. */
export function needsAt(course: Course, minute: number): readonly Need[] {
  const missing = course.doubts.filter(({ at }) => at <= minute).map(({ need }) => need);
  return minute < course.knownFrom ? [...course.needs, ...missing] : missing;
}

/** Ids of the rows that count at a minute, in order of their time; each once. */
export function rowsAt(course: Course, minute: number): readonly string[] {
  return [...new Set(course.spansAt(minute).map(({ id }) => id))];
}

/** The id of the row whose span was the last to begin by a minute, ended or not. */
export function latestSpanAt(course: Course, minute: number): string | undefined {
  return course.latestSpan(minute)?.id;
}

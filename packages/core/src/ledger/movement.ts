import type { Need } from "../model/verdict.ts";
import { NEVER } from "./table.ts";
import { negative, type Worth } from "./worth.ts";

/** What one row does to the level of one key. `source` tells apart what a row does through several sources. */
interface Moved {
  readonly id: string;
  readonly at: number;
  readonly source: number;
}

/** The level stands higher by `worth` from `from` until `until`. */
export interface Piece extends Moved {
  readonly what: "span" | "change" | "opening";
  readonly from: number;
  readonly until: number;
  readonly worth: Worth;
}

/** The oldest open span ends, or all of them. */
interface End extends Moved {
  readonly what: "end";
  readonly all: boolean;
}

/** A missing field makes the level unknown. */
export interface Doubt extends Moved {
  readonly what: "doubt";
  readonly need: Need;
}

export type Movement = Piece | End | Doubt;

/** First minute at which a movement can matter. */
export function movesFrom(movement: Movement): number {
  return "from" in movement ? movement.from : movement.at;
}

/** The minute from which on it no longer matters. */
export function movesUntil(movement: Movement): number {
  return "until" in movement ? movement.until : NEVER;
}

/** What an end without an open span takes from the level. */
const ONE = 1_000_000;

/**
 * Lets each end close the oldest span that is open then, one after another in order of time; an end that finds none lowers the level for
 * good. An end of all closes every span that is open then, and lowers nothing. Gives every piece that the level is made of, in order of its row's time.
 */
export function resolve(movements: Iterable<Movement>, never: number): readonly Piece[] {
  const [pieces, ends]: [Piece[], End[]] = [[], []];
  for (const movement of movements) {
    if (movement.what === "end") ends.push(movement);
    else if (movement.what !== "doubt") pieces.push(movement);
  }
  if (ends.length === 0) return pieces.sort(byTime);
  const spans = pieces
    .filter(({ what }) => what === "span")
    .sort((a, b) => a.from - b.from || byText(a.id, b.id) || a.source - b.source);
  const ended = new Map<Piece, Piece>();
  const lowered: Piece[] = [];
  const open: Piece[] = [];
  let [next, oldest] = [0, 0];
  for (const { id, at, source, all } of ends.sort(byTime)) {
    for (; next < spans.length && (spans[next] as Piece).from <= at; next += 1) open.push(spans[next] as Piece);
    if (all) {
      for (const closing of open.slice(oldest)) if (closing.until > at) ended.set(closing, { ...closing, until: at });
      oldest = open.length;
      continue;
    }
    while (oldest < open.length && (open[oldest] as Piece).until <= at) oldest += 1;
    const closing = open[oldest];
    if (closing) {
      ended.set(closing, { ...closing, until: at });
      oldest += 1;
    } else lowered.push({ what: "change", id, at, source, from: at, until: never, worth: negative(ONE) });
  }
  const resolved = pieces.map((piece) => ended.get(piece) ?? piece).filter(({ from, until }) => from < until);
  return [...resolved, ...lowered].sort(byTime);
}

/** By the row's `at`, then its id in code units. */
function byTime(a: Moved, b: Moved): number {
  return a.at - b.at || byText(a.id, b.id) || a.source - b.source;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { Need } from "../model/verdict.ts";
import { type Steps, shift, steps } from "./course.ts";
import { type Doubt, type Movement, type Piece, resolve } from "./movement.ts";
import type { Course } from "./registers.ts";
import { type SpanIndex, spanIndex } from "./span-index.ts";
import type { Strays } from "./stray.ts";
import { NEVER } from "./table.ts";

/** One key of a register: the rows that move it, and its course, laid when somebody asks for it. */
export interface Cell {
  readonly course: Course;
  /** Takes a movement in (1) or out (−1), under a number that tells its row and source. */
  readonly move: (number: number, movement: Movement, sign: 1 | -1) => void;
  /** How many movements there are. */
  readonly size: () => number;
  /** Whether any row moves it. */
  readonly empty: () => boolean;
}

/** What a register knows of itself, asked anew each time since what is kept may change. */
export interface CellContext {
  readonly knownFrom: () => number;
  /** What would make the level known from the start. */
  readonly needs: () => readonly Need[];
  /** Rows that may be of this key, and do not say so. */
  readonly strays: () => Strays;
  /** Whether some source ends spans: then one row may change what another one does. */
  readonly ends: boolean;
}

export function cell({ knownFrom, needs, strays, ends }: CellContext): Cell {
  const movements = new Map<number, Movement>();
  let apart = 0;
  let resolved: readonly Piece[] | undefined;
  let laid: Steps | undefined;
  let index: SpanIndex | undefined;
  const pieces = () => {
    resolved ??= resolve(movements.values(), NEVER);
    return resolved;
  };
  const lay = () => {
    laid ??= steps(pieces());
    return laid;
  };
  const indexed = () => {
    index ??= spanIndex(ends ? pieces() : piecesOf(movements.values()));
    return index;
  };
  // Openings and doubts are few: most cells need not look for them.
  const all = <W extends Movement["what"]>(what: W) =>
    apart === 0
      ? []
      : [...movements.values()].filter((one): one is Extract<Movement, { what: W }> => one.what === what);

  let opened: number | undefined;
  let doubted: number | undefined;

  const course: Course = {
    get at() {
      return lay().at;
    },
    get level() {
      return lay().level;
    },
    get knownFrom() {
      opened ??= all("opening").reduce((first, { at }) => Math.min(first, at), NEVER);
      return Math.min(opened, knownFrom());
    },
    get unknownFrom() {
      doubted ??= all("doubt").reduce((first, { at }) => Math.min(first, at), NEVER);
      return doubted;
    },
    get needs() {
      return needs();
    },
    get doubts() {
      return all("doubt").sort(byTime);
    },
    get strays() {
      return strays();
    },
    get spans() {
      return pieces();
    },
    spansAt: (minute) => indexed().at(minute),
    latestSpan: (minute) => indexed().latest(minute),
  };
  return {
    course,
    move(number, movement, sign) {
      if (sign === 1) movements.set(number, movement);
      else movements.delete(number);
      if (movement.what === "opening" || movement.what === "doubt") {
        apart += sign;
        opened = undefined;
        doubted = undefined;
      }
      if (movement.what === "doubt") return;
      resolved = undefined;
      if (ends || movement.what === "end") index = undefined;
      else if (sign === 1) index?.add(movement);
      else index?.remove(movement);
      if (
        ends ||
        movement.what === "end" ||
        !laid ||
        !shift(laid, movement.from, movement.until, movement.worth, sign)
      ) {
        laid = undefined;
      }
    },
    size: () => movements.size,
    empty: () => movements.size === 0 || (ends && apart === 0 && pieces().length === 0),
  };
}

function piecesOf(movements: Iterable<Movement>): readonly Piece[] {
  return [...movements].filter((movement): movement is Piece => movement.what !== "end" && movement.what !== "doubt");
}

function byTime(a: Doubt, b: Doubt): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.source - b.source);
}

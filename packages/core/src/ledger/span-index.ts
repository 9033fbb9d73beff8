import { firstWhere } from "./first-where.ts";
import type { Piece } from "./movement.ts";

/** The pieces of one level, found by a minute: what holds a level up then is a handful of rows, whatever came before and after. */
export interface SpanIndex {
  readonly add: (piece: Piece) => void;
  readonly remove: (piece: Piece) => void;
  /** The pieces that count at a minute, in order of their row's time. */
  readonly at: (minute: number) => readonly Piece[];
  /** The span that was the last to begin by a minute, ended or not. */
  readonly latest: (minute: number) => Piece | undefined;
}

/** Neighbours in order of their beginning, and the latest minute at which one of them ends. */
interface Block {
  pieces: Piece[];
  until: number;
}

const MOST_IN_BLOCK = 64;

/** Holds the pieces in blocks: one that ended before the minute asked for is passed over as a whole. */
export function spanIndex(pieces: Iterable<Piece>): SpanIndex {
  const blocks: Block[] = [];
  const sorted = [...pieces].sort(byBeginning);
  for (let from = 0; from < sorted.length; from += MOST_IN_BLOCK)
    blocks.push(block(sorted.slice(from, from + MOST_IN_BLOCK)));

  /** The last block that begins at or before a piece; the first where none does. */
  const blockOf = (piece: Piece): number =>
    Math.max(0, firstWhere(blocks, (each) => byBeginning(each.pieces[0] as Piece, piece) > 0) - 1);
  return {
    add(piece) {
      const index = blockOf(piece);
      const target = blocks[index];
      if (!target) {
        blocks.push(block([piece]));
        return;
      }
      target.pieces.splice(
        firstWhere(target.pieces, (other) => byBeginning(other, piece) > 0),
        0,
        piece,
      );
      if (piece.until > target.until) target.until = piece.until;
      if (target.pieces.length <= 2 * MOST_IN_BLOCK) return;
      blocks.splice(index, 1, block(target.pieces.slice(0, MOST_IN_BLOCK)), block(target.pieces.slice(MOST_IN_BLOCK)));
    },
    remove(piece) {
      const index = blockOf(piece);
      const target = blocks[index];
      const place = target ? firstWhere(target.pieces, (other) => byBeginning(other, piece) >= 0) : -1;
      if (!target || byBeginning(target.pieces[place] ?? piece, piece) !== 0 || place === target.pieces.length) return;
      target.pieces.splice(place, 1);
      if (target.pieces.length === 0) blocks.splice(index, 1);
      else if (piece.until === target.until) target.until = lastEnd(target.pieces);
    },
    at(minute) {
      const found: Piece[] = [];
      for (const { pieces: each, until } of blocks) {
        if ((each[0] as Piece).from > minute) break;
        if (until <= minute) continue;
        for (const piece of each) {
          if (piece.from > minute) break;
          if (minute < piece.until) found.push(piece);
        }
      }
      return found.sort(byTime);
    },
    latest(minute) {
      for (
        let index = firstWhere(blocks, (each) => (each.pieces[0] as Piece).from > minute) - 1;
        index >= 0;
        index -= 1
      ) {
        const { pieces: each } = blocks[index] as Block;
        for (let place = firstWhere(each, ({ from }) => from > minute) - 1; place >= 0; place -= 1)
          if (each[place]?.what === "span") return each[place];
      }
      return undefined;
    },
  };
}

function block(pieces: Piece[]): Block {
  return { pieces, until: lastEnd(pieces) };
}

function lastEnd(pieces: readonly Piece[]): number {
  return pieces.reduce((last, { until }) => Math.max(last, until), Number.NEGATIVE_INFINITY);
}

function byBeginning(a: Piece, b: Piece): number {
  return a.from - b.from || byText(a.id, b.id) || a.source - b.source;
}

/** By the row's `at`, then its id in code units. */
function byTime(a: Piece, b: Piece): number {
  return a.at - b.at || byText(a.id, b.id) || a.source - b.source;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { type Exact, fromExact } from "@houqin/core";

/**
 * Writes an exact part of one in percent with one decimal, cut off, so that all but a thousandth is never 100 %.
 *
 * @example
 * sayExact("2/3"); //=> "66.6%"
 */
export function sayExact(share: Exact): string {
  const read = fromExact(share);
  if (!read) return "—";
  const tenths = Number((read.n * 1000n) / read.d);
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}

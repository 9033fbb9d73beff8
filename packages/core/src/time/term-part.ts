import type { TermSpan } from "./schedule-numbers.ts";

/**
 * A named part of a term.
 *
 * @example
 * termPart({ id: "autumn", from: 0, middle: 50, to: 99 }, "middle", 10); //=> { from: 45, to: 54 }
 */
export type TermPart = "start" | "middle" | "end";

/**
 * The days of a part of a term, both included: its first `days` days, as many around its middle day, or its last ones.
 *
 * @example
 * termPart({ id: "autumn", from: 0, middle: 50, to: 99 }, "end"); //=> { from: 93, to: 99 }
 */
export function termPart(term: TermSpan, part: TermPart, days = 7): { readonly from: number; readonly to: number } {
  const from = firstDay(term, part, days);
  return { from, to: from + days - 1 };
}

function firstDay(term: TermSpan, part: TermPart, days: number): number {
  if (part === "start") return term.from;
  return part === "middle" ? term.middle - Math.floor(days / 2) : term.to - days + 1;
}

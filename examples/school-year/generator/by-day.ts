import type { Book, Line } from "./entry.ts";

/** Sorts lines that were drawn up chain by chain into the days on which they happened. */
export function byDay(lines: Iterable<Line>): Book {
  const days = new Map<string, Line[]>();
  for (const line of lines) {
    const date = line.at.slice(0, 10);
    const known = days.get(date);
    if (known) known.push(line);
    else days.set(date, [line]);
  }
  return ({ date }) => days.get(date) ?? [];
}

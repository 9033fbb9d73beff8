import { formatDay, isoWeekday, parseDay } from "@houqin/core";

/** An entry of a sample month, as a line of its file holds it. */
export interface Line {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly covers?: string;
  readonly area?: string;
  readonly actors?: Readonly<Record<string, string | readonly string[]>>;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The days from one to another, both included. */
export function days(from: string, to: string): readonly string[] {
  const [first = 0, last = 0] = [parseDay(from), parseDay(to)];
  return Array.from({ length: last - first + 1 }, (_, n) => formatDay(first + n));
}

/** Mondays to Fridays; the sample months have no other free day. */
export function workdays(from: string, to: string): readonly string[] {
  return days(from, to).filter((day) => isoWeekday(parseDay(day) ?? 0) <= 5);
}

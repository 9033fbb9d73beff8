import { formatDay, isoWeekday, parseDay } from "@houqin/core";

/** The days from one to another, both included. */
export function days(from: string, to: string): readonly string[] {
  const [first = 0, last = 0] = [parseDay(from), parseDay(to)];
  return Array.from({ length: last - first + 1 }, (_, n) => formatDay(first + n));
}

/** The day after one. */
export function dayAfter(day: string): string {
  return formatDay((parseDay(day) ?? 0) + 1);
}

/** Mondays to Fridays; the sample months have no other free day. */
export function workdays(from: string, to: string): readonly string[] {
  return days(from, to).filter((day) => isoWeekday(parseDay(day) ?? 0) <= 5);
}

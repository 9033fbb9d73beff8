import type { AgendaItem } from "@houqin/core";
import { minuteOf } from "../words/times.ts";

/** When an event stands in a calendar; the end is excluded. */
export interface Shown {
  readonly start: Date;
  readonly end: Date;
  readonly allDay?: true;
}

/** A window that is longer than a day is shown by its last half hour, or by its last day where it ends with the day. */
const SHOWN_MINUTES = 30;
const DAY_MINUTES = 1440;

/** When an event is shown: its whole window where that is within a day, else its end. */
export function shownAt({ opens, due }: Pick<AgendaItem, "opens" | "due">): Shown {
  const end = minuteOf(due) ?? 0;
  const start = opens === undefined ? undefined : minuteOf(opens);
  const isLong = start === undefined || end - start > DAY_MINUTES;
  if (end % DAY_MINUTES === 0 && (isLong || start % DAY_MINUTES === 0))
    return { start: dateOf(end - DAY_MINUTES), end: dateOf(end), allDay: true };
  return { start: dateOf(isLong ? end - SHOWN_MINUTES : start), end: dateOf(end) };
}

/** The calendar writes the UTC fields of a date as they are, so a civil time is put there. */
export function dateAt(moment: string): Date {
  return dateOf(minuteOf(moment) ?? 0);
}

function dateOf(minute: number): Date {
  return new Date(minute * 60_000);
}

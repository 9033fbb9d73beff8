import { type AgendaItem, parseDay } from "@houqin/core";

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
  const end = dateAt(due);
  const wholeDays =
    due.endsWith("T00:00") && (opens === undefined || opens.endsWith("T00:00") || minutes(opens, due) > DAY_MINUTES);
  if (wholeDays) return { start: earlier(end, DAY_MINUTES), end, allDay: true };
  const within = opens !== undefined && minutes(opens, due) <= DAY_MINUTES;
  return { start: within ? dateAt(opens) : earlier(end, SHOWN_MINUTES), end };
}

function minutes(from: string, to: string): number {
  return (dateAt(to).getTime() - dateAt(from).getTime()) / 60_000;
}

function earlier(date: Date, by: number): Date {
  return new Date(date.getTime() - by * 60_000);
}

/** The calendar writes the UTC fields of a date as they are, so a civil time is put there. */
export function dateAt(moment: string): Date {
  const [, day = "", hour = 0, minute = 0] = /^(.+)T(\d{2}):(\d{2})$/.exec(moment) ?? [];
  return new Date(((parseDay(day) ?? 0) * DAY_MINUTES + Number(hour) * 60 + Number(minute)) * 60_000);
}

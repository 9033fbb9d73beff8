import { MILLION } from "../../ledger/decimal.ts";
import type { Reading } from "../../ledger/reader.ts";
import { NEVER } from "../../ledger/table.ts";
import type { Path } from "../../ledger/where.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import { MINUTES_PER_DAY } from "../../time/civil.ts";
import type { SiteCalendar } from "../../time/site-calendar.ts";
import { boundReader, NO_CLASS } from "../bound-reader.ts";
import type { Deadline, Lag } from "./schema.ts";

/** What a deadline is counted from: a minute, or a whole day. */
export type Moment = { readonly minute: number } | { readonly day: number };

/** Between when a thing counts as done in time; civil minutes. */
export interface Window {
  /** What happens before does not answer; −`NEVER` where there is no such minute. */
  readonly opens: number;
  /** From here on it is late; NaN where it cannot be told, `NO_CLASS` where the class table has no such class. */
  readonly due: number;
  /** The last moment as people say it: the minute itself for hours, 24:00 of the last day for days. */
  readonly told: number;
  /** Decides to which period the occurrence belongs: where the window begins, or its last minute where it has no beginning. */
  readonly reference: number;
  /** The path without which `due` cannot be told. */
  readonly missing: Path | undefined;
}

/** Settles how windows are counted; `kind` is that of the rows from which bounds are read, if there are rows. */
export function windowReader(
  reading: Reading,
  calendar: SiteCalendar,
  kind: EntryKind | undefined,
  { after, before, earliest }: Deadline,
): (moment: Moment, row: number) => Window {
  const [afterwards, ahead] = [
    after && lagReader(reading, calendar, kind, after),
    before && lagReader(reading, calendar, kind, before),
  ];
  const opening = earliest && lagReader(reading, calendar, kind, earliest);

  return (moment, row) => {
    const minute = "minute" in moment ? moment.minute : (moment.day + (afterwards ? 1 : 0)) * MINUTES_PER_DAY;
    const day = "day" in moment ? moment.day : Math.floor(minute / MINUTES_PER_DAY);
    const from = { minute, day, row };
    if (afterwards) {
      const missing = afterwards.missing(row);
      return { opens: minute, ...afterwards.end(from, 1), reference: minute, missing };
    }
    const end = ahead ? ahead.end(from, -1) : { due: minute + 1, told: minute };
    const missing = ahead?.missing(row);
    if (!opening) return { opens: -NEVER, ...end, reference: end.due < NO_CLASS ? end.due - 1 : minute, missing };
    const opens = opening.start(from);
    if (!(opens < NO_CLASS))
      return { opens: minute, due: opens, told: minute, reference: minute, missing: opening.missing(row) };
    return { opens, ...end, reference: opens, missing };
  };
}

interface From {
  readonly minute: number;
  readonly day: number;
  readonly row: number;
}

interface LagReader {
  /** The end of the window so far after (1) or before (−1). */
  readonly end: (from: From, side: 1 | -1) => Pick<Window, "due" | "told">;
  /** The start of a window so far before. */
  readonly start: (from: From) => number;
  readonly missing: (row: number) => Path | undefined;
}

function lagReader(reading: Reading, calendar: SiteCalendar, kind: EntryKind | undefined, lag: Lag): LagReader {
  const bound = "hours" in lag ? lag.hours : "days" in lag ? lag.days : lag.workdays;
  const settled =
    kind || typeof bound === "number"
      ? boundReader(reading, kind as EntryKind, bound)
      : { read: () => Number.NaN, missing: () => ("path" in bound ? bound.path : bound.by[0]) };
  const whole = (row: number, factor: number) => {
    const value = settled.read(row);
    return value === NO_CLASS ? value : Math.floor((value * factor) / MILLION);
  };
  const dayAt = ({ day, row }: From, side: 1 | -1): number => {
    const amount = whole(row, 1);
    if (!(amount < NO_CLASS)) return amount;
    if ("days" in lag) return day + side * amount;
    return side === 1 ? calendar.workdaysAfter(day, amount) : calendar.workdaysBefore(day, amount);
  };
  if ("hours" in lag) {
    const at = ({ minute, row }: From, side: 1 | -1) => {
      const amount = whole(row, 60);
      return amount < NO_CLASS ? minute + side * amount : amount;
    };
    const end = (from: From, side: 1 | -1) => ({ due: at(from, side) + 1, told: at(from, side) });
    return { end, start: (from) => at(from, -1), missing: settled.missing };
  }
  return {
    end(from, side) {
      const due = (dayAt(from, side) + 1) * MINUTES_PER_DAY;
      return { due, told: due };
    },
    start: (from) => dayAt(from, -1) * MINUTES_PER_DAY,
    missing: settled.missing,
  };
}

import type { EntryKind } from "../model/entry-kind.ts";
import { addMonths, MINUTES_PER_DAY } from "../time/civil.ts";
import { type Reader, type Reading, reader } from "./reader.ts";
import type { Duration } from "./register.ts";
import { tableOf } from "./store.ts";
import { NEVER } from "./table.ts";
import type { Path } from "./where.ts";

/** Reads the minute at which a row's span begins or ends: NaN where the path that gives it has no value. */
export interface MomentReader {
  readonly read: (row: number) => number;
  readonly path: Path | undefined;
}

/** Rows of the site file count until their own `until`, and for ever without one. */
const SITE = "site/";

/**
 * Settles how the edge of a span is read. A day begins at its 00:00 and, as an end, includes that day; a length of time counts from
 * the row's `at`.
 */
export function momentReader(
  reading: Reading,
  kind: EntryKind,
  moment: Path | Duration | undefined,
  edge: "from" | "until",
): MomentReader {
  const { at } = tableOf(reading.store, kind);
  const wholeDay = edge === "until" ? MINUTES_PER_DAY : 0;
  if (edge === "until" && kind.id.startsWith(SITE) && (moment === undefined || moment === "until")) {
    const last = reader(reading, kind, "until");
    return { read: (row) => orNever(last ? last.read(row) + wholeDay : Number.NaN), path: undefined };
  }
  if (moment === undefined)
    return { read: edge === "from" ? (row) => at.values[row] as number : () => NEVER, path: undefined };
  if (typeof moment === "string") return { read: written(reader(reading, kind, moment), wholeDay), path: moment };
  return { read: (row) => later(at.values[row] as number, moment, wholeDay), path: undefined };
}

function orNever(minute: number): number {
  return Number.isNaN(minute) ? NEVER : minute;
}

function written(from: Reader | undefined, wholeDay: number): (row: number) => number {
  if (from?.type === "instant") return from.read;
  if (from?.type === "day") return (row) => from.read(row) + wholeDay;
  return () => Number.NaN;
}

function later(at: number, length: Duration, wholeDay: number): number {
  if ("hours" in length) return at + length.hours * 60;
  const day = Math.floor(at / MINUTES_PER_DAY);
  const end =
    "days" in length ? day + length.days : addMonths(day, "months" in length ? length.months : length.years * 12);
  return end * MINUTES_PER_DAY + wholeDay;
}

import type { Entry } from "../../model/entry.ts";
import { flag, type HonestyFlag, type HonestyOptions } from "./honesty-flag.ts";
import { minuteOf } from "./minute-of.ts";
import { personOf } from "./series.ts";

/**
 * Entries that were recorded before what they tell of had happened.
 *
 * @example
 * const entry = { id: "e", kind: "canteen/patrol", at: "2026-03-05T18:00", recordedAt: "2026-03-05T09:10", data: {} };
 * recordedBefore([entry]).map(({ values }) => values.minutes); //=> [530]
 */
export function recordedBefore(
  entries: readonly Entry[],
  { clockMinutes = 10, ahead = [] }: HonestyOptions = {},
): readonly HonestyFlag[] {
  return entries.flatMap((entry) => {
    const { kind, at, recordedAt, area, subject } = entry;
    if (recordedAt === undefined || recordedAt >= at || ahead.includes(kind)) return [];
    const minutes = minuteOf(at) - minuteOf(recordedAt);
    if (!(minutes > clockMinutes)) return [];
    return [flag("recordedBefore", kind, { area, subject, by: personOf(entry) }, [entry], { recordedAt, minutes })];
  });
}

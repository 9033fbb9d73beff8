import type { Column } from "../../model/column.ts";
import type { Entry } from "../../model/entry.ts";
import { frozen } from "../../model/frozen.ts";
import { alwaysFull } from "./always-full.ts";
import { copiedFields, copiedFromYesterday } from "./copied.ts";
import { filledAtOnce } from "./filled-at-once.ts";
import type { HonestyCheck, HonestyFlag, HonestyOptions } from "./honesty-flag.ts";
import { identicalReadings, readingColumns, thingColumns } from "./identical-readings.ts";
import { recordedBefore } from "./recorded-before.ts";

/** What the honesty checks found, and in how many entries they looked. */
export interface HonestyReport {
  readonly flags: readonly HonestyFlag[];
  readonly entries: number;
  /** Flags by check. */
  readonly tally: Readonly<Record<HonestyCheck, number>>;
}

/**
 * Looks for entries that seem made up: identical readings, several days filled in at once, recorded before the event, copied from
 * yesterday, inspections that always give full marks. Every flag is a reason to look and ask, not a verdict.
 *
 * @example
 * const entry = { id: "e", kind: "x/patrol", at: "2026-03-05T18:00", recordedAt: "2026-03-05T09:10", data: {} };
 * honestyOf([entry], []).tally.recordedBefore; //=> 1
 */
export function honestyOf(
  entries: readonly Entry[],
  kinds: readonly { readonly id: string; readonly columns: readonly Column[] }[],
  options: HonestyOptions = {},
): HonestyReport {
  const byKind = new Map<string, Entry[]>();
  for (const entry of entries) {
    const own = byKind.get(entry.kind);
    if (own) own.push(entry);
    else byKind.set(entry.kind, [entry]);
  }
  const flags = [...byKind].flatMap(([kind, own]) => {
    const known = kinds.find(({ id }) => id === kind)?.columns ?? [];
    const columns = readingColumns(known).map(({ path }) => path);
    return [
      ...columns.flatMap((column) => identicalReadings(own, { column, things: thingColumns(known) }, options)),
      ...filledAtOnce(own, options),
      ...recordedBefore(own, options),
      ...copiedFromYesterday(own, copiedFields(known, columns), options),
      ...alwaysFull(own, options),
    ];
  });
  const inOrder = flags.sort((a, b) => {
    const [left, right] = [sortKey(a), sortKey(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  });
  const tally = { identicalReadings: 0, filledAtOnce: 0, recordedBefore: 0, copiedFromYesterday: 0, alwaysFull: 0 };
  for (const { check } of flags) tally[check] += 1;
  return frozen({ flags: inOrder, entries: entries.length, tally });
}

function sortKey({ check, kind, from, entries }: HonestyFlag): string {
  return JSON.stringify([check, kind, from, entries]);
}

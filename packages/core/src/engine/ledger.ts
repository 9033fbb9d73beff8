import { readEntry } from "../ledger/read-entry.ts";
import { record } from "../ledger/record.ts";
import { siteEntries } from "../ledger/site-entries.ts";
import { type Store, store } from "../ledger/store.ts";
import type { Entry } from "../model/entry.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import { HouqinError } from "../model/houqin-error.ts";
import type { Refusal } from "../model/refusal.ts";
import type { Site } from "../model/site.ts";
import type { SiteCalendar } from "../time/site-calendar.ts";

/** Leads from the public face of a ledger to its columns; only core has it. */
export const STORE: unique symbol = Symbol("store");

/**
 * The validated, normalised, indexed entries of a site 台账. What was refused stands in `refused` with its place; nothing is lost
 * silently. Make one with `engine.ledger`, and evaluate it as often as you like.
 */
export interface Ledger {
  readonly site: Site;
  /** How many entries were accepted, those of the site file not counted. */
  readonly size: number;
  readonly refused: readonly Refusal[];
  /** How many entries were accepted of each kind, yielded ones included. */
  readonly counts: Readonly<Record<string, number>>;
  /** The entry of an id as it was first written, or undefined. */
  readonly entry: (id: string) => Entry | undefined;
  readonly [STORE]: Store;
}

/** What a ledger is made of. `place` names where the n-th entry (from 0) came from, for the errors. */
export interface LedgerInput {
  readonly site: Site;
  readonly entries: Iterable<unknown>;
  readonly place?: (index: number) => string;
}

export function ledgerOf(
  kinds: ReadonlyMap<string, EntryKind>,
  calendar: SiteCalendar,
  { site, entries, place }: LedgerInput,
): Ledger {
  mustBeIterable(entries);
  const target = store({ kinds, zone: site.timeZone, calendar });
  for (const entry of siteEntries(site)) record(target, entry, "site.json");
  const own = target.accepted;
  let index = 0;
  for (const entry of entries) {
    record(target, entry, place?.(index));
    index += 1;
  }
  return faceOf(site, target, own);
}

/** Throws a HouqinError where what should be entries cannot be gone through one by one. */
export function mustBeIterable(entries: unknown): void {
  if (typeof entries === "object" && entries !== null && Symbol.iterator in entries) return;
  const type = typeof entries;
  const found =
    entries === null ? "null" : type === "object" ? "an object" : type === "undefined" ? "nothing" : `a ${type}`;
  throw new HouqinError("bad-entries", [
    { code: "bad-entries", path: "entries", found, expected: "an array of entries, or another iterable" },
  ]);
}

export function faceOf(site: Site, target: Store, own: number): Ledger {
  const counts = [...target.tables.values()]
    .filter((each) => each.size > 0)
    .map((each) => [each.kind.id, each.size] as const);
  return Object.freeze({
    site,
    size: target.accepted - own,
    refused: Object.freeze([...target.refused, ...stillWaiting(target)]),
    counts: Object.freeze(Object.fromEntries(counts.sort(([a], [b]) => (a < b ? -1 : 1)))),
    entry(id: string) {
      const row = target.places.get(id);
      return row && readEntry(target, row);
    },
    [STORE]: target,
  });
}

/** Corrections and retractions whose target never came. */
function stillWaiting(target: Store): Refusal[] {
  return [...target.waiting].flatMap(([aim, links]) =>
    links.map(
      ({ id }): Refusal => ({
        code: "unknownTarget",
        entry: id,
        found: aim,
        expected: "the id of an entry in the ledger",
      }),
    ),
  );
}

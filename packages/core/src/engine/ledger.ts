import { acceptedByKind, acceptedIn, acceptedRow } from "../ledger/accepted.ts";
import { readEntry } from "../ledger/read-entry.ts";
import { record } from "../ledger/record.ts";
import { siteEntries } from "../ledger/site-entries.ts";
import { type Store, store } from "../ledger/store.ts";
import type { Entry } from "../model/entry.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import { foundOf } from "../model/found.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { phrase } from "../model/phrase.ts";
import type { Refusal } from "../model/refusal.ts";
import type { Site } from "../model/site.ts";
import type { SiteCalendar } from "../time/site-calendar.ts";
import { refusalsOf } from "./refusals.ts";

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
  /** The accepted entry of an id as it was first written, a yielded one included, or undefined. */
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
  const own = acceptedIn(target);
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
  throw new HouqinError("bad-entries", [
    { code: "bad-entries", path: "entries", found: foundOf(entries), expected: phrase("entries") },
  ]);
}

export function faceOf(site: Site, target: Store, own: number): Ledger {
  return Object.freeze({
    site,
    size: acceptedIn(target) - own,
    refused: Object.freeze(refusalsOf(target)),
    counts: Object.freeze(Object.fromEntries([...acceptedByKind(target)].sort(([a], [b]) => (a < b ? -1 : 1)))),
    entry(id: string) {
      const row = acceptedRow(target, id);
      return row && readEntry(target, row);
    },
    [STORE]: target,
  });
}

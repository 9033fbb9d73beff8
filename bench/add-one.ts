import { builtInKinds, type EntryKind } from "@houqin/core";
import { canteen } from "@houqin/rules-canteen";
import { general } from "@houqin/rules-general";
import { entriesOf, siteOf } from "./campuses.ts";
import { type Times, timesOf } from "./clock.ts";
import { asOf, period, type RawEntry, schoolEngine, schoolSite } from "./sample-year.ts";

/** What one added entry costs at a size. */
export interface Added {
  readonly entries: number;
  /** Milliseconds for each entry added, from the first on, and of the second half of them alone. */
  readonly cold: Times;
  readonly warm: Times;
}

/** Every kind that an entry of the sample year may be of. */
export function kindsOf(): ReadonlyMap<string, EntryKind> {
  const all: readonly EntryKind[] = [...builtInKinds, ...general.kinds, ...canteen.kinds];
  return new Map(all.map((kind) => [kind.id, kind]));
}

/** Entries drawn evenly over the year by a fixed seed: they arrive late, into windows that have closed. */
export function drawn(entries: readonly RawEntry[], count: number): ReadonlySet<string> {
  const ids = entries.filter(({ kind, replaces }) => !kind.startsWith("ledger/") && replaces === undefined);
  const chosen = new Set<string>();
  for (let seed = 20250901; chosen.size < count; ) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    chosen.add((ids[seed % ids.length] as RawEntry).id);
  }
  return chosen;
}

/** Opens a monitor on so many campuses without the drawn entries, and adds those one at a time. */
export function addOne(year: readonly RawEntry[], campuses: number, count: number): Added {
  const late = drawn(year, count);
  const engine = schoolEngine();
  const site = engine.readSite(siteOf(schoolSite(), year, campuses));
  const ledger = engine.ledger({
    site,
    entries: (function* () {
      for (const entry of entriesOf(schoolSite(), year, kindsOf(), campuses)) if (!late.has(entry.id)) yield entry;
    })(),
  });
  const monitor = engine.open({ site, ledger, period, asOf });
  const spent: number[] = [];
  for (const entry of year) {
    if (!late.has(entry.id)) continue;
    const batch = [entry];
    const began = performance.now();
    // biome-ignore lint/suspicious/noExplicitAny: raw JSON, as it comes over the wire.
    monitor.add(batch as any);
    spent.push(performance.now() - began);
  }
  return { entries: ledger.size, cold: timesOf(spent.slice(0, 100)), warm: timesOf(spent.slice(spent.length >> 1)) };
}

import { builtInKinds, type EntryKind, type Evaluation } from "@houqin/core";
import { packs } from "../examples/school-year/packs.ts";
import { entriesOf, siteOf } from "./campuses.ts";
import { type Times, timesOf } from "./clock.ts";
import { period, type RawEntry, schoolEngine, schoolSite } from "./sample-year.ts";
import { demandSame } from "./verdicts.ts";

/** What one added entry costs at a size, in milliseconds. */
export interface Added {
  readonly entries: number;
  /** The entries that come next, in the order in which they become known: the first hundred, and the later half. */
  readonly cold: Times;
  readonly warm: Times;
  /** Entries of long ago, drawn evenly over the year: they arrive late, into windows that have closed. */
  readonly late: Times;
  /** Letting time come up to the next entry. */
  readonly advance: Times;
}

/** So many entries of the sample year are in the ledger before the first is added. */
const BEFORE = 120_000;

/** Every kind that an entry of the sample year may be of. */
export function kindsOf(): ReadonlyMap<string, EntryKind> {
  const all: readonly EntryKind[] = [...builtInKinds, ...packs.flatMap<EntryKind>(({ kinds }) => kinds)];
  return new Map(all.map((kind) => [kind.id, kind]));
}

function drawn(entries: readonly RawEntry[], count: number): ReadonlySet<RawEntry> {
  const own = entries.filter(({ kind, replaces }) => !kind.startsWith("ledger/") && replaces === undefined);
  const chosen = new Set<RawEntry>();
  for (let seed = 20250901; chosen.size < count; ) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    chosen.add(own[seed % own.length] as RawEntry);
  }
  return chosen;
}

const known = ({ recordedAt, at }: RawEntry) => recordedAt ?? at;

/** Opens a monitor on so many campuses and adds entries to it one at a time, first those that come next, then late ones. */
export function addOne(year: readonly RawEntry[], campuses: number, count: number): Added {
  const inOrder = [...year].sort((a, b) => (known(a) < known(b) ? -1 : 1));
  const late = drawn(inOrder.slice(0, BEFORE), count >> 1);
  const before = inOrder.slice(0, BEFORE).filter((entry) => !late.has(entry));
  const next = inOrder.slice(BEFORE, BEFORE + count);
  const engine = schoolEngine();
  const site = engine.readSite(siteOf(schoolSite(), year, campuses));
  const ledger = engine.ledger({ site, entries: entriesOf(schoolSite(), before, kindsOf(), campuses) });
  const monitor = engine.open({ site, ledger, period, asOf: known(next[0] as RawEntry) });
  const [added, advanced, addedLate]: [number[], number[], number[]] = [[], [], []];
  for (const entry of next) {
    advanced.push(spent(() => monitor.advance(known(entry))));
    added.push(spent(() => monitor.add([entry] as never)));
  }
  for (const entry of late) addedLate.push(spent(() => monitor.add([entry] as never)));
  const asOf = known(next.at(-1) as RawEntry);
  const entries = [...entriesOf(schoolSite(), before, kindsOf(), campuses), ...next, ...late];
  const lines = ({ findings, rules }: Pick<Evaluation, "findings" | "rules">) =>
    [...findings, ...rules].map((each) => JSON.stringify(each)).sort();
  const whole = engine.evaluate({ site, entries: entries as never, period, asOf });
  demandSame("the open evaluation", lines(whole), lines(monitor.evaluation()));
  return {
    entries: ledger.size,
    cold: timesOf(added.slice(0, 100)),
    warm: timesOf(added.slice(count >> 1)),
    late: timesOf(addedLate),
    advance: timesOf(advanced),
  };
}

function spent(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

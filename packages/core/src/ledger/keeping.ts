import type { Keep } from "../model/site.ts";
import { MINUTES_PER_DAY, parseDay } from "../time/civil.ts";
import { closings } from "./closings.ts";
import type { Store } from "./store.ts";
import { NEVER, type Table } from "./table.ts";

/** What is kept of a kind: from which day on, and how many days later an entry may still be filed. */
export interface Kept {
  readonly from: number;
  readonly backfillDays: number;
}

/** When silence speaks: what the site keeps, and when its windows close. */
export interface Keeping {
  /** Undefined where the kind, or the kind in that area (a dictionary code), is not kept. */
  readonly kept: (kind: string, area?: number) => Kept | undefined;
  /** The minute at which a window that ends at `end` closes for a kind, or `NEVER` where it is not kept. */
  readonly closes: (kind: string, end: number, area?: number) => number;
  /** Whether an explicit `ledger/closed`, and not the mere passing of time, covers the day of a window by `now`. */
  readonly declaredEmpty: (kind: string, end: number, now: number, area?: number) => boolean;
  /** The day from which anything is kept at all; undefined where nothing is. */
  readonly earliest: () => number | undefined;
  /** Grows whenever the first day of some kind has moved. */
  readonly version: () => number;
  /** The first day of whose windows a `ledger/closed` entry tells something new. */
  readonly closingFrom: (table: Table, row: number) => number;
  readonly fold: (table: Table, row: number, sign: 1 | -1) => void;
}

/** Kinds that the site file itself speaks of are always kept. */
const ALWAYS = Number.MIN_SAFE_INTEGER;
const ALWAYS_KEPT = ["site/", "ledger/"];
/** Any area that no declaration names. */
const ELSEWHERE = -1;

export function keeping(store: Store, keeps: readonly Keep[] | "everything" | undefined): Keeping {
  const closed = closings(store);
  const firsts = new Map<string, { days: Map<number, number>; first: number }>();
  const listed = keeps === undefined || keeps === "everything" ? undefined : keeps;
  const declared = listed?.map((keep) => ({
    ...keep,
    day: parseDay(keep.from) ?? 0,
    codes: keep.areas?.map(store.words.add),
  }));
  const named = new Set(declared?.flatMap(({ codes }) => codes ?? []));
  const makers = yieldersOf(store);

  let version = 0;
  const settled = new Map<string, Map<number | undefined, Kept | undefined>>();
  const moved = () => {
    version += 1;
    settled.clear();
  };

  const own = (kind: string, area: number | undefined): Kept | undefined => {
    const backfillDays = store.kinds.get(kind)?.backfillDays ?? 1;
    if (keeps === "everything") return { from: ALWAYS + 1, backfillDays };
    if (ALWAYS_KEPT.some((prefix) => kind.startsWith(prefix))) return { from: ALWAYS, backfillDays };
    if (!declared) {
      const first = firsts.get(kind)?.first;
      return first === undefined ? undefined : { from: first, backfillDays };
    }
    const named = declared.filter(
      (keep) => keep.kind === kind && (!keep.codes || area === undefined || keep.codes.includes(area)),
    );
    const from = Math.min(...named.map((keep) => keep.day));
    const filing = Math.max(...named.map((keep) => keep.backfillDays ?? backfillDays));
    return named.length === 0 ? undefined : { from, backfillDays: filing };
  };
  const settle = (kind: string, area: number | undefined): Kept | undefined => {
    const all = [kind, ...(makers.get(kind) ?? [])].map((each) => own(each, area)).filter((each) => each !== undefined);
    if (all.length === 0) return undefined;
    return {
      from: Math.min(...all.map((each) => each.from)),
      backfillDays: Math.max(...all.map((each) => each.backfillDays)),
    };
  };
  const kept = (kind: string, area?: number): Kept | undefined => {
    const byArea = settled.get(kind) ?? new Map<number | undefined, Kept | undefined>();
    settled.set(kind, byArea);
    // What is kept differs only between the areas that somebody named.
    const place = area === undefined || named.has(area) ? area : ELSEWHERE;
    if (!byArea.has(place)) byArea.set(place, settle(kind, place));
    return byArea.get(place);
  };

  return {
    kept,
    closes(kind, end, area) {
      const filing = kept(kind, area);
      if (!filing) return NEVER;
      // Rows of the site file are no reports that could still come in.
      if (filing.from === ALWAYS) return end;
      const day = Math.floor((end - 1) / MINUTES_PER_DAY);
      const byItself = (day + 1 + filing.backfillDays) * MINUTES_PER_DAY;
      return Math.max(Math.min(byItself, closed.known(kind, day, area)), end);
    },
    declaredEmpty: (kind, end, now, area) => closed.known(kind, Math.floor((end - 1) / MINUTES_PER_DAY), area) <= now,
    closingFrom: closed.newFrom,
    version: () => version,
    earliest() {
      const days = declared ? declared.map((keep) => keep.day) : [...firsts.values()].map(({ first }) => first);
      return days.length === 0 ? undefined : Math.min(...days);
    },
    fold(table, row, sign) {
      if (table.kind.id === "ledger/closed") return closed.fold(table, row, sign);
      if (declared || ALWAYS_KEPT.some((prefix) => table.kind.id.startsWith(prefix))) return;
      const day = Math.floor((table.at.values[row] as number) / MINUTES_PER_DAY);
      const days = firsts.get(table.kind.id) ?? { days: new Map<number, number>(), first: day };
      if (days.days.size === 0) moved();
      firsts.set(table.kind.id, days);
      const count = (days.days.get(day) ?? 0) + sign;
      if (count > 0) {
        days.days.set(day, count);
        if (day >= days.first) return;
        days.first = day;
        moved();
        return;
      }
      days.days.delete(day);
      if (day !== days.first) return;
      moved();
      if (days.days.size === 0) firsts.delete(table.kind.id);
      else days.first = Math.min(...days.days.keys());
    },
  };
}

/** The kinds that yield each kind, through any number of steps. */
function yieldersOf(store: Store): ReadonlyMap<string, readonly string[]> {
  const makers = new Map<string, string[]>();
  const add = (maker: string, kind: string, depth: number) => {
    for (const made of depth > 4 ? [] : (store.kinds.get(kind)?.yields?.kinds ?? [])) {
      makers.set(made, [...(makers.get(made) ?? []), maker]);
      add(maker, made, depth + 1);
    }
  };
  for (const kind of store.kinds.keys()) add(kind, kind, 0);
  return makers;
}

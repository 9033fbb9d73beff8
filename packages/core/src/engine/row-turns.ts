import type { Row } from "../ledger/store.ts";
import { isLiveAt, type Table } from "../ledger/table.ts";
import { dependantsOf } from "./dependants.ts";
import type { Run } from "./run.ts";

/**
 * Takes rows in that have become live, and out that are no longer. Says whether what every rule stands on is another one now: from when
 * something is kept, or the evaluated days.
 */
export function applyRows(live: Run, rows: Iterable<Row>, referred: ReadonlySet<string>): "another ground" | undefined {
  const { frame, fold } = live;
  const { keeping, store } = frame;
  const now = frame.now();
  const { from } = frame.period();
  const kept = () =>
    [...store.kinds.keys()].flatMap((each) => [keeping.kept(each)?.from, keeping.kept(each)?.backfillDays]);
  let moved = false;
  for (const { table, row } of rows) {
    const isLive = isLiveAt(table, row, now);
    if (isLive === frame.live(table, row)) continue;
    const kind = table.kind.id;
    // One after another: a row may refer to the next one.
    const dependants = referred.has(kind) ? dependantsOf(store, { table, row }, frame.live) : [];
    const [version, days] = [keeping.version(), dependants.length > 0 ? kept() : undefined];
    for (const at of dependants) fold(at.table, at.row, -1);
    fold(table, row, isLive ? 1 : -1);
    for (let place = dependants.length - 1; place >= 0; place -= 1) {
      const at = dependants[place] as Row;
      fold(at.table, at.row, 1);
    }
    // What was taken out and put back again may have been the first of its kind: that is no change.
    if (keeping.version() !== version && !(days && kept().every((each, place) => each === days[place]))) moved = true;
    // Told once all is in place again: what was read in between was read without them.
    if (referred.has(kind)) for (const at of [...dependants, { table, row }]) tellReferred(live, at, referred);
  }
  return moved || frame.period().from !== from ? "another ground" : undefined;
}

function tellReferred(live: Run, { table, row }: Row, referred: ReadonlySet<string>): void {
  const subject = referred.has(table.kind.id) ? (table.subject.values[row] as number) : Number.NaN;
  if (!Number.isNaN(subject)) live.referredChanged(table.kind.id, subject);
}

/** Rows once each. */
export function unique(rows: readonly Row[]): readonly Row[] {
  if (rows.length < 2) return rows;
  const seen = new Map<Table, Set<number>>();
  return rows.filter(({ table, row }) => {
    const known = seen.get(table) ?? new Set<number>();
    seen.set(table, known);
    if (known.has(row)) return false;
    known.add(row);
    return true;
  });
}

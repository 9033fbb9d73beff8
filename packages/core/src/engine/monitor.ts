import { record } from "../ledger/record.ts";
import type { Row } from "../ledger/store.ts";
import { NEVER } from "../ledger/table.ts";
import { type Desk, isVoid, standing } from "./desk.ts";
import { type Difference, type DifferenceBook, differenceBook } from "./difference.ts";
import { referredKinds } from "./ground.ts";
import { type Queue, queue } from "./queue.ts";
import { applyRows, unique } from "./row-turns.ts";
import { type Run, type RunOptions, run } from "./run.ts";

/** The core of `engine.open`: a run kept up to date. It owns its store. */
export interface LiveRun {
  readonly now: () => number;
  readonly current: () => Run;
  readonly add: (entries: Iterable<unknown>, place?: (index: number) => string) => Difference;
  /** Lets time pass; an earlier moment is refused, for that is a replay. */
  readonly advance: (minute: number) => Difference;
}

type Waiting = { readonly desk: Desk; readonly unit: number } | Row;

export function liveRun(options: RunOptions, start: number): LiveRun {
  const { store } = options;
  const referred = referredKinds(store);
  let now = start;
  let live = run(options, now);
  let timers: Queue<Waiting> = queue();
  const wait = (minute: number, desk: Desk, unit: number) => timers.push(minute, { desk, unit });
  const watchRow = (at: Row) => {
    const { visible, hidden } = at.table;
    for (const moment of [visible.values[at.row] as number, hidden.values[at.row] as number]) {
      if (moment > now && moment < NEVER) timers.push(moment, at);
    }
  };
  const begin = () => {
    timers = queue();
    for (const table of store.tables.values()) {
      for (let row = 0; row < table.size; row += 1) {
        const [visible, hidden] = [table.visible.values[row] as number, table.hidden.values[row] as number];
        if (visible > now || hidden < NEVER) watchRow({ table, row });
      }
    }
    live.settle(undefined, wait);
  };
  begin();

  /** The rules whose failing has been told: of their findings none stands. */
  let failed: ReadonlySet<Desk> = new Set(live.failing);
  const told = (desk: Desk) => (failed.has(desk) ? standing(desk) : desk.findings.values());

  /** Starts over from the store: when another first day of keeping, or of the evaluated period, has come. */
  const startOver = ({ note }: DifferenceBook) => {
    for (const desk of live.desks) for (const before of told(desk)) note({ before, after: undefined });
    live = run(options, now);
    begin();
    for (const desk of live.desks) for (const after of standing(desk)) note({ before: undefined, after });
    failed = new Set(live.failing);
  };
  /** A rule that failed saw nothing of what came, and may be well again: it alone is set to work anew, with everything. */
  const mend = ({ note }: DifferenceBook) => {
    const tried = new Set<string>();
    const mayBeWell = (desk: Desk) =>
      desk.broken !== undefined && !tried.has(desk.rule.id) && (!failed.has(desk) || desk.stirred || isVoid(desk));
    const hurtNow = () => (live.failing.size === 0 ? [] : [...live.failing].filter(mayBeWell));
    for (let hurt = hurtNow(); hurt.length > 0; hurt = hurtNow()) {
      for (const desk of hurt) {
        tried.add(desk.rule.id);
        for (const before of told(desk)) note({ before, after: undefined });
        live.renew(desk);
      }
      live.settle(note, wait);
      const known = failed;
      failed = new Set(live.failing);
      for (const desk of failed) {
        if (known.has(desk)) continue;
        for (const before of desk.findings.values()) note({ before, after: undefined });
        for (const after of standing(desk)) note({ before: undefined, after });
      }
    }
  };

  return {
    now: () => now,
    current: () => live,
    add(entries, place) {
      const book = differenceBook();
      let index = 0;
      for (const entry of entries) {
        const rows = unique(record(store, entry, place?.(index)));
        index += 1;
        for (const at of rows) watchRow(at);
        if (applyRows(live, rows, referred) !== undefined) startOver(book);
      }
      live.settle(book.note, wait);
      mend(book);
      return book.result();
    },
    advance(minute) {
      if (minute < now)
        throw new RangeError("A monitor only goes forward; evaluate at an earlier moment to replay it.");
      const book = differenceBook();
      now = minute;
      live.advance(now);
      const rows: Row[] = [];
      for (let item = timers.pop(now); item !== undefined; item = timers.pop(now)) {
        if ("row" in item) rows.push(item);
        else item.desk.touch(item.unit);
      }
      if (applyRows(live, unique(rows), referred) !== undefined) startOver(book);
      live.settle(book.note, wait);
      mend(book);
      return book.result();
    },
  };
}

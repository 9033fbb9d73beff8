import { record } from "../ledger/record.ts";
import type { Row } from "../ledger/store.ts";
import { isLiveAt, NEVER } from "../ledger/table.ts";
import { corrects, entryId } from "./corrections.ts";
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

  /** Judges what was touched; where entries that correct others, or came late, have touched it, `by` names them. */
  const settle = ({ note, corrections }: DifferenceBook, by: readonly string[] = []) =>
    live.settle((change, desk) => {
      note(change);
      corrections.note(change, desk, by);
    }, wait);
  /** Starts over from the store: when another first day of keeping, or of the evaluated period, has come. */
  const startOver = ({ note, corrections }: DifferenceBook, by: readonly string[]) => {
    const { desks } = live;
    for (const desk of desks) for (const before of told(desk)) note({ before, after: undefined });
    live = run(options, now);
    begin();
    for (const desk of live.desks) for (const after of standing(desk)) note({ before: undefined, after });
    corrections.compare(desks, live.desks, by);
    failed = new Set(live.failing);
  };
  /** Takes rows in or out, and judges at once what corrections touch, so that it is known what they did. */
  const take = (book: DifferenceBook, rows: readonly Row[], names: () => readonly string[]) => {
    const by = corrects(live.frame, now, rows) ? names() : [];
    if (by.length > 0) settle(book);
    if (applyRows(live, rows, referred) !== undefined) startOver(book, by);
    if (by.length > 0) settle(book, by);
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
        take(book, rows, () => [entryId(entry)]);
      }
      settle(book);
      mend(book);
      return book.result();
    },
    advance(minute) {
      if (minute < now)
        throw new RangeError("A monitor only goes forward; evaluate at an earlier moment to replay it.");
      const book = differenceBook();
      const { from } = live.frame.period();
      now = minute;
      live.advance(now);
      const rows: Row[] = [];
      for (let item = timers.pop(now); item !== undefined; item = timers.pop(now)) {
        if ("row" in item) rows.push(item);
        else item.desk.touch(item.unit);
      }
      const names = () => idsOf(rows, now);
      // As long as nothing is kept the evaluated days begin today, and today is another day now.
      if (live.frame.period().from !== from) startOver(book, names());
      else take(book, unique(rows), names);
      settle(book);
      mend(book);
      return book.result();
    },
  };
}

/** Ids of the documents that have come to light; where none has, of those that are hidden from now on. */
function idsOf(rows: readonly Row[], now: number): readonly string[] {
  const come = rows.filter(({ table, row }) => isLiveAt(table, row, now));
  return (come.length > 0 ? come : rows).map(({ table, row }) => table.ids[row] as string);
}

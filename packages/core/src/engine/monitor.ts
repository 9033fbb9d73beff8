import { record } from "../ledger/record.ts";
import { codesIn } from "../ledger/references.ts";
import type { Row, Store } from "../ledger/store.ts";
import { MANY, NEVER, type Table } from "../ledger/table.ts";
import type { Finding } from "../model/finding.ts";
import { type Correction, correctionBook, corrects, entryId } from "./corrections.ts";
import { type Desk, standing } from "./desk.ts";
import { referredKinds } from "./ground.ts";
import { type Queue, queue } from "./queue.ts";
import { type Run, type RunOptions, run } from "./run.ts";

/** What changed: findings that were not there before, and those that are gone. A finding that says something else now stands in both. */
export interface Difference {
  readonly added: readonly Finding[];
  readonly resolved: readonly Finding[];
  /** Verdicts that had been given, and that corrections have turned. */
  readonly corrected: readonly Correction[];
}

/** The core of `engine.open`: a run kept up to date. It owns its store. */
export interface LiveRun {
  readonly now: () => number;
  readonly current: () => Run;
  readonly add: (entries: Iterable<unknown>, place?: (index: number) => string) => Difference;
  /** Lets time pass; an earlier moment is refused, for that is a replay. */
  readonly advance: (minute: number) => Difference;
}

type Waiting = { readonly desk: Desk; readonly unit: number } | { readonly row: Row } | "programs";

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
      if (moment > now && moment < NEVER) timers.push(moment, { row: at });
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
    const next = live.advance(now);
    if (next < NEVER) timers.push(next, "programs");
    live.settle(undefined, wait);
  };
  begin();

  const tellDifference = () => {
    const before = new Map<string, Finding>();
    const after = new Map<string, Finding>();
    const corrections = correctionBook();
    return {
      note: (change: { readonly before: Finding | undefined; readonly after: Finding | undefined }) => {
        if (change.before && !before.has(change.before.fingerprint) && !after.has(change.before.fingerprint)) {
          before.set(change.before.fingerprint, change.before);
        }
        if (change.before) after.delete(change.before.fingerprint);
        if (change.after) after.set(change.after.fingerprint, change.after);
      },
      corrections,
      result: (): Difference => {
        const same = (print: string) => {
          const [was, is] = [before.get(print), after.get(print)];
          return was !== undefined && is !== undefined && JSON.stringify(was) === JSON.stringify(is);
        };
        const order = (findings: Map<string, Finding>) =>
          [...findings]
            .filter(([print]) => !same(print))
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([, finding]) => finding);
        return { added: order(after), resolved: order(before), corrected: corrections.result() };
      },
    };
  };
  const failing = () => new Set(live.desks.filter(({ broken }) => broken !== undefined));
  let failed = failing();
  type Told = ReturnType<typeof tellDifference>;
  /** Judges what was touched; where entries that correct others, or came late, have touched it, `by` names them. */
  const settle = ({ note, corrections }: Told, by: readonly string[] = []) =>
    live.settle((change, desk) => {
      note(change);
      corrections.note(change, desk, by);
    }, wait);
  /** Takes rows in or out, and judges at once what corrections touch, so that it is known what they did. */
  const take = (told: Told, rows: readonly Row[], names: () => readonly string[]) => {
    const by = corrects(live.frame, now, rows) ? names() : [];
    if (by.length > 0) settle(told);
    if (apply(rows) === "rebuild") startOver(told, by);
    if (by.length > 0) settle(told, by);
  };
  /** Starts over from the store: when another first day of keeping, or a tree that others climb, has changed. */
  const startOver = ({ note, corrections }: Told, by: readonly string[] = []) => {
    const { desks } = live;
    for (const desk of desks) {
      const told = failed.has(desk) ? standing(desk) : desk.findings.values();
      for (const before of told) note({ before, after: undefined });
    }
    live = run(options, now);
    begin();
    for (const desk of live.desks) for (const after of standing(desk)) note({ before: undefined, after });
    corrections.compare(desks, live.desks, by);
    failed = failing();
  };
  /** A rule that failed sees nothing of what comes, and may be well again: it is judged anew, with everything. */
  const mend = (told: Told) => {
    if (failing().size > 0) startOver(told);
  };

  /** Whether a register's keys are chosen, or its bounds read, by this very row. */
  const filtersRegister = ({ table, row }: Row): boolean => {
    const subject = table.subject.values[row] as number;
    return options.registers.some(({ id, refers }) => {
      if (refers !== table.kind.id) return false;
      for (const key of live.frame.registers.keys(id)) if (key === subject) return true;
      return false;
    });
  };
  const isLive = ({ table, row }: Row) =>
    (table.visible.values[row] as number) <= now && now < (table.hidden.values[row] as number);

  const apply = (rows: readonly Row[]): "rebuild" | undefined => {
    const turned = rows.filter((at) => isLive(at) !== live.frame.live(at.table, at.row));
    if (turned.length === 0) return undefined;
    const keeping = turned.map(({ table }) => ({
      kind: table.kind.id,
      before: live.frame.keeping.kept(table.kind.id),
    }));
    const start = live.frame.period().from;
    const strayed = live.frame.registers.strayed();
    const dependants: Row[] = [];
    for (const at of turned) {
      if (!referred.has(at.table.kind.id)) continue;
      if (climbed(store, at.table, referred) || filtersRegister(at)) return "rebuild";
      dependants.push(
        ...referrers(store, at).filter((other) => live.frame.live(other.table, other.row) && !turned.includes(other)),
      );
    }
    for (const at of dependants) live.fold(at.table, at.row, -1);
    for (const at of turned) if (!isLive(at) && live.frame.live(at.table, at.row)) live.fold(at.table, at.row, -1);
    for (const at of turned) if (isLive(at) && !live.frame.live(at.table, at.row)) live.fold(at.table, at.row, 1);
    for (const at of dependants) live.fold(at.table, at.row, 1);
    const moved = keeping.some(({ kind, before }) => {
      const after = live.frame.keeping.kept(kind);
      return after?.from !== before?.from || after?.backfillDays !== before?.backfillDays;
    });
    const astray = live.frame.registers.strayed() !== strayed;
    return moved || astray || live.frame.period().from !== start ? "rebuild" : undefined;
  };

  return {
    now: () => now,
    current: () => live,
    add(entries, place) {
      const told = tellDifference();
      let index = 0;
      for (const entry of entries) {
        const rows = record(store, entry, place?.(index));
        index += 1;
        if (rows.length === 0) continue;
        for (const at of rows) watchRow(at);
        take(told, unique(rows), () => [entryId(entry)]);
      }
      settle(told);
      mend(told);
      return told.result();
    },
    advance(minute) {
      if (minute < now)
        throw new RangeError("A monitor only goes forward; evaluate at an earlier moment to replay it.");
      const told = tellDifference();
      for (let next = timers.next(); next !== undefined && next <= minute; next = timers.next()) {
        now = next;
        const more = live.advance(now);
        if (more < NEVER) timers.push(more, "programs");
        const rows: Row[] = [];
        for (let item = timers.pop(now); item !== undefined; item = timers.pop(now)) {
          if (item === "programs") continue;
          if ("row" in item) rows.push(item.row);
          else item.desk.touch(item.unit);
        }
        take(told, unique(rows), () => rows.map(({ table, row }) => table.ids[row] as string));
        settle(told);
      }
      now = minute;
      const more = live.advance(now);
      if (more < NEVER) timers.push(more, "programs");
      settle(told);
      mend(told);
      return told.result();
    },
  };
}

function unique(rows: readonly Row[]): readonly Row[] {
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

/** Whether rows that others refer to lead on to this kind, so that a change may be felt two steps away. */
function climbed(store: Store, table: Table, referred: ReadonlySet<string>): boolean {
  return [...referred].some((kind) =>
    store.kinds.get(kind)?.columns.some(({ path, ref }) => ref === table.kind.id && !path.startsWith("@")),
  );
}

/** The rows that refer to a row's subject. Looks through every table: what a changed reference costs. */
function referrers(store: Store, { table, row }: Row): readonly Row[] {
  const subject = table.subject.values[row] as number;
  const found: Row[] = [];
  if (Number.isNaN(subject)) return found;
  for (const other of store.tables.values()) {
    for (const { path, ref } of other.kind.columns) {
      if (ref !== table.kind.id) continue;
      const cells = path === "@subject" ? other.subject : other.columns.get(path);
      if (!cells) continue;
      const { values } = cells;
      for (let index = 0; index < other.size; index += 1) {
        const code = values[index] as number;
        if (code === subject || (code === MANY && codesIn(cells, index).includes(subject)))
          found.push({ table: other, row: index });
      }
    }
    if (table.kind.id !== "site/area") continue;
    for (let index = 0; index < other.size; index += 1)
      if (other.area.values[index] === subject) found.push({ table: other, row: index });
  }
  return unique(found);
}

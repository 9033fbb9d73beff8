import type { NamedMetric } from "../ledger/metric.ts";
import type { Register } from "../ledger/register.ts";
import type { Store } from "../ledger/store.ts";
import type { Table } from "../ledger/table.ts";
import type { Keep } from "../model/site.ts";
import type { Frame } from "../requirement/program.ts";
import type { Scorecard } from "../rule/scorecard.ts";
import { MINUTES_PER_DAY } from "../time/civil.ts";
import type { SiteCalendar } from "../time/site-calendar.ts";
import { type Attention, type Desk, desk, guarded } from "./desk.ts";
import { deskIndex } from "./desk-index.ts";
import { figureCloses, figures, quotedBy, quotedByCards } from "./figures.ts";
import { ground as groundOf, liveRows } from "./ground.ts";
import type { Change } from "./judge-unit.ts";
import { programClock } from "./program-clock.ts";
import { type ScoreBook, scoreBook } from "./score-book.ts";
import { type ScoredFrame, scoredFrame } from "./scored-frame.ts";
import { inQuotingOrder, type RunRule, setToWork } from "./set-to-work.ts";
import { settle } from "./settle.ts";

export interface RunOptions {
  readonly store: Store;
  readonly siteKind: string;
  /** What the site keeps; `everything` for an agenda, which asks what is due and not what is known. */
  readonly keeps: readonly Keep[] | "everything" | undefined;
  readonly calendar: SiteCalendar;
  readonly registers: readonly Register[];
  readonly metrics: ReadonlyMap<string, NamedMetric>;
  readonly scorecards?: ReadonlyMap<string, Scorecard> | undefined;
  readonly rules: readonly RunRule[];
  /** Days fixed by a plan or the caller. */
  readonly period: { readonly from: number; readonly to: number } | undefined;
  readonly timings?: { readonly clock: () => number; readonly hear: (rule: string, time: number) => void } | undefined;
}

/** One evaluation at work: everything folded that is live at `now`. */
export interface Run {
  readonly frame: ScoredFrame;
  readonly desks: readonly Desk[];
  /** Every score as it stands, once all is settled. */
  readonly scores: ScoreBook["results"];
  /** What a score was reckoned from. */
  readonly scoreEvidence: ScoreBook["evidence"];
  /** Those of them that failed. */
  readonly failing: ReadonlySet<Desk>;
  /** Takes a live row in or out, after what it refers to is settled. */
  readonly fold: (table: Table, row: number, sign: 1 | -1) => void;
  /** Tells the readers of registers that what their keys of a subject refer to is another thing now. */
  readonly referredChanged: (kind: string, subject: number) => void;
  /** Lets time come up to a minute: periods and slots begin. */
  readonly advance: (minute: number) => void;
  /** Sets a rule to work anew, over everything that is live; it is judged as a whole when next settled. */
  readonly renew: (target: Desk) => Desk;
  /** Judges all that was touched; `wait` hears when a unit must be judged again. */
  readonly settle: (
    changed: ((change: Change, desk: Desk) => void) | undefined,
    wait: ((minute: number, desk: Desk, unit: number) => void) | undefined,
  ) => void;
}

/** Folds a store as it stands at a minute. Nothing is judged until {@link Run.settle}. */
export function run(options: RunOptions, start: number): Run {
  const { store, calendar, metrics, scorecards = new Map(), timings } = options;
  let now = start;
  const ground = groundOf(store, options.registers, options.keeps, now);
  const { keeping, registers } = ground;
  const desks: Desk[] = [];
  const period = () => {
    const today = Math.floor((now - 1) / MINUTES_PER_DAY);
    return options.period ?? { from: Math.min(keeping.earliest() ?? today, today), to: today, runsOn: true as const };
  };
  const plain: Frame = {
    ...ground,
    store,
    calendar,
    metrics,
    siteKind: options.siteKind,
    now: () => now,
    period,
    figure: figures(desks),
    figureCloses: figureCloses(desks, ground),
  };
  const frame = scoredFrame(plain, scorecards, desks);
  const scoring = scoreBook(frame);
  const quotes = quotedBy(options.rules, metrics, scorecards);
  const quoted = new Set([
    ...quotedByCards({ metrics, scorecards }),
    ...[...quotes.values()].flatMap((names) => [...names]),
  ]);
  const rules = inQuotingOrder(options.rules, quotes);
  const attention: Attention = { waking: new Set(), failing: new Set() };
  const make = (rule: RunRule, place: number) =>
    desk({ rule, place, quoted: quoted.has(rule.id) }, attention, (touch) => setToWork(rule, frame, touch));
  for (const [place, rule] of rules.entries()) desks.push(make(rule, place));
  const quoters = new Map<string, number[]>([...quoted].map((id) => [id, []]));
  for (const [place, { id }] of rules.entries())
    for (const other of quotes.get(id) ?? []) quoters.get(other)?.push(place);
  const quotersOf = (rule: string) => (quoters.get(rule) ?? []).map((place) => desks[place] as Desk);
  let index = deskIndex(desks, frame);
  const clock = programClock(frame);

  const spent = new Map<Desk, number>();
  const timed = (target: Desk, work: () => void) => {
    const began = timings?.clock() ?? 0;
    guarded(target, work);
    if (timings) spent.set(target, (spent.get(target) ?? 0) + timings.clock() - began);
  };
  /** Has rules take in all that is live. */
  const takeIn = (concerned: (target: Desk) => boolean) => {
    for (const register of index.registers()) registers.lay(register);
    clock.advance(desks);
    for (const table of store.tables.values()) {
      for (const target of index.readersOf(table.kind.id)) {
        const { fold, rowsOf } = target.program;
        if (!rowsOf && concerned(target)) timed(target, () => liveRows(table, now, (row) => fold(table, row, 1)));
      }
      for (const target of index.gatedBy(table.kind.id))
        if (concerned(target)) guarded(target, () => liveRows(table, now, (row) => target.gate?.fold(table, row, 1)));
    }
  };
  for (const register of scoring.registers) registers.lay(register);
  takeIn(() => true);
  for (const table of store.tables.values())
    if (scoring.reads.has(table.kind.id)) liveRows(table, now, (row) => scoring.fold(table, row, 1));
  const foldReaders = (table: Table, row: number, sign: 1 | -1) => {
    index.fold(table, row, sign);
    if (scoring.reads.has(table.kind.id)) scoring.fold(table, row, sign);
  };

  return {
    frame,
    desks,
    scores: scoring.results,
    scoreEvidence: scoring.evidence,
    failing: attention.failing,
    advance(minute) {
      now = minute;
      clock.advance(desks);
    },
    fold(table, row, sign) {
      if (sign === -1) foldReaders(table, row, sign);
      ground.fold(table, row, sign);
      if (sign === 1) foldReaders(table, row, sign);
      index.tellChanges({ table, row });
    },
    referredChanged(kind, subject) {
      for (const { id, refers } of options.registers) if (refers === kind) index.tellReferred(id, subject);
    },
    renew(target) {
      attention.waking.delete(target);
      attention.failing.delete(target);
      const fresh = make(rules[target.place] as RunRule, target.place);
      desks[target.place] = fresh;
      index = deskIndex(desks, frame);
      takeIn((each) => each === fresh);
      return fresh;
    },
    settle(changed, wait) {
      settle(attention.waking, { frame, quotersOf, timed, changed, wait });
      for (const [target, time] of spent) timings?.hear(target.rule.id, time);
      spent.clear();
    },
  };
}

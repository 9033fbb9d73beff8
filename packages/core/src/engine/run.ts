import type { NamedMetric } from "../ledger/metric.ts";
import type { Register } from "../ledger/register.ts";
import type { Store } from "../ledger/store.ts";
import { NEVER, type Table } from "../ledger/table.ts";
import type { Keep } from "../model/site.ts";
import { compile } from "../requirement/compile.ts";
import { gate as gateOf } from "../requirement/only-if-gate.ts";
import type { Frame, Program } from "../requirement/program.ts";
import type { Requirement } from "../requirement/requirement.ts";
import type { Scorecard } from "../rule/scorecard.ts";
import { MINUTES_PER_DAY } from "../time/civil.ts";
import type { SiteCalendar } from "../time/site-calendar.ts";
import { type Change, type Desk, type DeskRule, desk, guarded, judgeUnit } from "./desk.ts";
import { figureCloses, figures, quotedBy, quotedByCards } from "./figures.ts";
import { ground as groundOf, liveRows } from "./ground.ts";
import { otherSites } from "./other-sites.ts";
import { type ScoreBook, scoreBook } from "./score-book.ts";
import { type ScoredFrame, scoredFrame } from "./scored-frame.ts";
import { canSweep, type Scope, scopeOf, sweep } from "./sweep.ts";

/** A rule ready to run: a requirement, or a program of its own for a code check. */
export interface RunRule extends DeskRule {
  readonly requirement: Requirement | undefined;
  readonly program?: (frame: Frame, touch: (unit: number) => void) => Program;
}

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
  /** Takes a live row in or out, after what it refers to is settled. */
  readonly fold: (table: Table, row: number, sign: 1 | -1) => void;
  /** Lets time come up to a minute: periods and slots begin. Gives the next minute at which more will. */
  readonly advance: (minute: number) => number;
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
    return options.period ?? { from: Math.min(keeping.earliest() ?? today, today), to: today };
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
  for (const rule of inQuotingOrder(options.rules, quotes)) {
    desks.push(desk(rule, quoted.has(rule.id), (touch) => setToWork(rule, frame, touch)));
  }
  const readersOf = index(desks, (target) => target.program.reads);
  const gatesOf = index(desks, (target) => target.gate?.reads ?? []);
  const byRegister = index(desks, (target) => [...target.program.registers, ...(target.gate?.registers ?? [])]);

  const spent = new Map<Desk, number>();
  const timed = (target: Desk, work: () => void) => {
    const began = timings?.clock() ?? 0;
    guarded(target, work);
    if (timings) spent.set(target, (spent.get(target) ?? 0) + timings.clock() - began);
  };
  const advance = (minute: number) => {
    now = minute;
    let next = NEVER;
    for (const target of desks) {
      guarded(target, () => {
        next = Math.min(next, target.program.advance(), target.gate?.advance() ?? NEVER);
      });
    }
    return next;
  };
  for (const register of new Set([...byRegister.keys(), ...scoring.registers])) registers.lay(register);
  advance(now);
  for (const table of store.tables.values()) {
    for (const target of readersOf.get(table.kind.id) ?? []) {
      const { fold, rowsOf } = target.program;
      if (!rowsOf) timed(target, () => liveRows(table, now, (row) => fold(table, row, 1)));
    }
    for (const { gate } of gatesOf.get(table.kind.id) ?? []) liveRows(table, now, (row) => gate?.fold(table, row, 1));
    if (scoring.reads.has(table.kind.id)) liveRows(table, now, (row) => scoring.fold(table, row, 1));
  }

  const foldPrograms = (table: Table, row: number, sign: 1 | -1) => {
    for (const target of readersOf.get(table.kind.id) ?? []) {
      guarded(target, () => target.program.fold(table, row, sign));
    }
    for (const { gate } of gatesOf.get(table.kind.id) ?? []) gate?.fold(table, row, sign);
    if (scoring.reads.has(table.kind.id)) scoring.fold(table, row, sign);
  };
  const tellChanges = (table: Table, row: number) => {
    const days = closingDays(frame, table, row);
    for (const target of days ? desks : []) {
      guarded(target, () => target.program.closingChanged(days?.from ?? 0, days?.through ?? 0));
    }
    for (const { register, key, from } of registers.takeChanges()) {
      for (const target of byRegister.get(register) ?? []) {
        guarded(target, () => target.program.levelChanged?.(register, key, from));
        target.gate?.levelChanged?.(register, key, from);
      }
    }
  };

  let whole = true;
  return {
    frame,
    desks,
    scores: scoring.results,
    advance,
    fold(table, row, sign) {
      if (sign === -1) foldPrograms(table, row, sign);
      ground.fold(table, row, sign);
      if (sign === 1) foldPrograms(table, row, sign);
      tellChanges(table, row);
    },
    settle(changed, wait) {
      const moved = new Set<string>();
      const scopes = new Map<Table, Scope>();
      const scope = (table: Table) => {
        const known = scopes.get(table) ?? scopeOf(frame, table);
        scopes.set(table, known);
        return known;
      };
      for (const target of desks) {
        // Desks stand in quoting order: whatever this one quotes has been settled.
        const names = moved.size === 0 ? undefined : quotes.get(target.rule.id);
        if (names && [...names].some((name) => moved.has(name))) guarded(target, target.program.touchAll);
        if (whole || target.dirty.length > 0)
          timed(target, () => {
            const hear = changed && ((change: Change) => changed(change, target));
            const judge = (unit: number) => {
              const code = target.codes.get(unit);
              const until = judgeUnit(target, unit, now, hear);
              if (target.codes.get(unit) !== code) moved.add(target.rule.id);
              if (until < NEVER) wait?.(until, target, unit);
            };
            const table = whole ? target.program.rowsOf : undefined;
            if (table && !changed && canSweep(target)) sweep(target, scope(table), judge);
            else if (table) liveRows(table, now, judge);
            // Judging may touch further units of the same rule; they join the end of the list.
            for (let place = 0; place < target.dirty.length; place += 1) {
              const unit = target.dirty[place] as number;
              target.marked.set(unit, 0);
              judge(unit);
            }
            target.dirty.length = 0;
          });
        // What quotes a rule that has just failed no longer knows its figures.
        if (target.broken !== undefined) moved.add(target.rule.id);
      }
      if (whole) for (const [target, time] of spent) timings?.hear(target.rule.id, time);
      whole = false;
    },
  };
}

function setToWork(rule: RunRule, frame: Frame, touch: (unit: number) => void): Pick<Desk, "program" | "gate"> {
  const { requirement } = rule;
  if (!requirement) {
    if (!rule.program) throw new TypeError(`Rule ${rule.id} has neither a requirement nor a program.`);
    return { program: rule.program(frame, touch), gate: undefined };
  }
  const { onlyIf } = requirement;
  if (onlyIf?.site && !onlyIf.site.includes(frame.siteKind))
    return { program: otherSites(frame, touch), gate: undefined };
  const program = compile(requirement, frame, touch, rule.id);
  return { program, gate: onlyIf && gateOf(frame, onlyIf, program.touchAll) };
}

/** Rules so that one that quotes others' figures comes after them. */
function inQuotingOrder(
  rules: readonly RunRule[],
  quotes: ReadonlyMap<string, ReadonlySet<string>>,
): readonly RunRule[] {
  const depth = (id: string, steps: number): number => {
    const names = steps > rules.length ? [] : [...(quotes.get(id) ?? [])];
    return names.length === 0 ? 0 : 1 + Math.max(...names.map((name) => depth(name, steps + 1)));
  };
  return rules
    .map((rule) => ({ rule, depth: depth(rule.id, 0) }))
    .sort((a, b) => a.depth - b.depth)
    .map(({ rule }) => rule);
}

function index(
  desks: readonly Desk[],
  names: (target: Desk) => readonly string[],
): ReadonlyMap<string, readonly Desk[]> {
  const found = new Map<string, Desk[]>();
  for (const target of desks) {
    for (const name of new Set(names(target))) found.set(name, [...(found.get(name) ?? []), target]);
  }
  return found;
}

/** The days whose windows a `ledger/closed` or `ledger/excused` entry may have settled otherwise. */
function closingDays({ keeping }: Frame, table: Table, row: number): { from: number; through: number } | undefined {
  const day = (name: string) => Math.floor((table.columns.get(name)?.values[row] as number) / MINUTES_PER_DAY);
  if (table.kind.id === "ledger/excused") return { from: day("from"), through: day("through") };
  if (table.kind.id !== "ledger/closed") return undefined;
  return { from: keeping.closingFrom(table, row), through: day("through") };
}

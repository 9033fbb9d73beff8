import { type Keeping, keeping as keepingOf } from "../ledger/keeping.ts";
import type { NamedMetric } from "../ledger/metric.ts";
import { references as referencesOf } from "../ledger/references.ts";
import type { Register } from "../ledger/register.ts";
import { registers as registersOf } from "../ledger/register-fold.ts";
import type { Store } from "../ledger/store.ts";
import { NEVER, type Table } from "../ledger/table.ts";
import type { Keep } from "../model/site.ts";
import { Code } from "../requirement/code.ts";
import { compile } from "../requirement/compile.ts";
import { excuses as excusesOf } from "../requirement/excuses.ts";
import { gate as gateOf } from "../requirement/only-if-gate.ts";
import type { Frame, Program } from "../requirement/program.ts";
import type { Requirement } from "../requirement/requirement.ts";
import { MINUTES_PER_DAY } from "../time/civil.ts";
import type { SiteCalendar } from "../time/site-calendar.ts";
import { type Change, type Desk, type DeskRule, desk, guarded, judgeUnit } from "./desk.ts";
import { figureCloses, figures, quotedRules } from "./figures.ts";

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
  readonly rules: readonly RunRule[];
  /** Days fixed by a plan or the caller. */
  readonly period: { readonly from: number; readonly to: number } | undefined;
  readonly timings?: { readonly clock: () => number; readonly hear: (rule: string, time: number) => void } | undefined;
}

/** One evaluation at work: everything folded that is live at `now`. */
export interface Run {
  readonly frame: Frame;
  readonly desks: readonly Desk[];
  /** Takes a live row in or out, after what it refers to is settled. */
  readonly fold: (table: Table, row: number, sign: 1 | -1) => void;
  /** Lets time come up to a minute: periods and slots begin. Gives the next minute at which more will. */
  readonly advance: (minute: number) => number;
  /** Judges all that was touched; `wait` hears when a unit must be judged again. */
  readonly settle: (
    changed: ((change: Change, desk: Desk) => void) | undefined,
    wait: ((minute: number, desk: Desk, unit: number) => void) | undefined,
  ) => void;
  /** The evaluated days, as a value that shows whether they were redrawn. */
  readonly start: () => number;
}

/** Folds a store as it stands at a minute. Nothing is judged until {@link Run.settle}. */
export function run(options: RunOptions, start: number): Run {
  const { store, calendar } = options;
  let now = start;
  const references = referencesOf();
  const keeping = keepingOf(store, options.keeps);
  const excuses = excusesOf(store);
  const registers = registersOf({ store, references }, keeping, options.registers);
  const folded = new Map<Table, Uint8Array>();
  const live = (table: Table, row: number) => folded.get(table)?.[row] === 1;
  const desks: Desk[] = [];
  const figure = figures(desks);
  const period = () => options.period ?? { from: keeping.earliest(), to: Math.floor((now - 1) / MINUTES_PER_DAY) };
  const frame: Frame = {
    store,
    references,
    calendar,
    keeping,
    registers,
    excuses,
    metrics: options.metrics,
    siteKind: options.siteKind,
    live,
    now: () => now,
    period,
    figure,
    figureCloses: figureCloses(desks, { keeping, registers }),
  };
  const referred = referredKinds(store);
  const registerKinds = new Set(options.registers.flatMap((register) => registers.reads(register.id)));

  const mark = (table: Table, row: number, sign: 1 | -1) => {
    let flags = folded.get(table);
    if (!flags || flags.length < table.size) {
      const larger = new Uint8Array(Math.max(table.at.values.length, table.size));
      if (flags) larger.set(flags);
      flags = larger;
      folded.set(table, flags);
    }
    flags[row] = sign === 1 ? 1 : 0;
  };
  const foldGround = (table: Table, row: number, sign: 1 | -1) => {
    const kind = table.kind.id;
    if (referred.has(kind)) references.fold(table, row, sign);
    keeping.fold(table, row, sign);
    if (kind === "ledger/excused") excuses.fold(table, row, sign);
  };
  const foldPrograms = (table: Table, row: number, sign: 1 | -1) => {
    for (const target of readersOf.get(table.kind.id) ?? []) {
      guarded(target, () => {
        target.program.fold(table, row, sign);
      });
    }
    for (const target of gatesOf.get(table.kind.id) ?? []) target.gate?.fold(table, row, sign);
  };

  const liveRows = (table: Table, each: (row: number) => void) => {
    const [visible, hidden] = [table.visible.values, table.hidden.values];
    for (let row = 0; row < table.size; row += 1) {
      if ((visible[row] as number) <= now && now < (hidden[row] as number)) each(row);
    }
  };
  const tables = [...store.tables.values()];
  for (const table of tables) {
    liveRows(table, (row) => mark(table, row, 1));
    if (referred.has(table.kind.id)) liveRows(table, (row) => references.fold(table, row, 1));
  }
  const watched = options.keeps === undefined;
  for (const table of tables) {
    if (watched || table.kind.id === "ledger/closed") liveRows(table, (row) => keeping.fold(table, row, 1));
    if (table.kind.id === "ledger/excused") liveRows(table, (row) => excuses.fold(table, row, 1));
  }
  for (const table of tables) {
    if (registerKinds.has(table.kind.id) || table.kind.id === "ledger/opening")
      liveRows(table, (row) => registers.fold(table, row, 1));
  }
  registers.takeChanges();

  const quoted = quotedRules(options.rules, options.metrics);
  for (const rule of options.rules) {
    desks.push(
      desk(rule, quoted.has(rule.id), (touch) => {
        const { onlyIf } = rule.requirement ?? {};
        if (onlyIf?.site && !onlyIf.site.includes(options.siteKind))
          return { program: otherSites(frame, touch), gate: undefined };
        const program = rule.requirement
          ? compile(rule.requirement, frame, touch, rule.id)
          : (rule.program?.(frame, touch) ?? never(rule.id));
        return { program, gate: onlyIf && gateOf(frame, onlyIf, program.touchAll) };
      }),
    );
  }
  const spent = new Map<Desk, number>();
  const timed = (target: Desk, work: () => void) => {
    if (!options.timings) return guarded(target, work);
    const started = options.timings.clock();
    guarded(target, work);
    spent.set(target, (spent.get(target) ?? 0) + options.timings.clock() - started);
  };
  const readersOf = byKind(desks, (target) => target.program.reads);
  const gatesOf = byKind(desks, (target) => target.gate?.reads ?? []);
  const byRegister = byKind(desks, (target) => [...target.program.registers, ...(target.gate?.registers ?? [])]);
  const advance = (minute: number) => {
    now = minute;
    let next = NEVER;
    for (const target of desks) {
      guarded(target, () => {
        next = Math.min(next, target.program.advance());
      });
    }
    return next;
  };
  for (const target of desks) guarded(target, () => void target.program.advance());
  for (const table of tables) {
    for (const target of readersOf.get(table.kind.id) ?? []) {
      if (target.program.rowsOf) continue;
      const { fold } = target.program;
      timed(target, () => liveRows(table, (row) => fold(table, row, 1)));
    }
    for (const target of gatesOf.get(table.kind.id) ?? []) liveRows(table, (row) => target.gate?.fold(table, row, 1));
  }

  let whole = true;
  return {
    frame,
    desks,
    advance,
    start: () => period().from,
    fold(table, row, sign) {
      if (sign === -1) {
        foldPrograms(table, row, sign);
        if (registerKinds.has(table.kind.id) || table.kind.id === "ledger/opening") registers.fold(table, row, sign);
        foldGround(table, row, sign);
        mark(table, row, sign);
      } else {
        mark(table, row, sign);
        foldGround(table, row, sign);
        if (registerKinds.has(table.kind.id) || table.kind.id === "ledger/opening") registers.fold(table, row, sign);
        foldPrograms(table, row, sign);
      }
      const days = closingDays(keeping, table, row);
      if (days) {
        for (const target of desks) guarded(target, () => target.program.closingChanged(days.from, days.through));
      }
      for (const { register, key, from } of registers.takeChanges()) {
        for (const target of byRegister.get(register) ?? []) {
          guarded(target, () => target.program.levelChanged?.(register, key, from));
          target.gate?.levelChanged?.(register, key, from);
        }
      }
    },
    settle(changed, wait) {
      for (const target of desks) {
        timed(target, () => {
          const judge = (unit: number) => {
            const until = judgeUnit(target, unit, now, changed && ((change) => changed(change, target)));
            if (until < NEVER) wait?.(until, target, unit);
          };
          if (whole && target.program.rowsOf) liveRows(target.program.rowsOf, judge);
          // Judging may touch further units of the same rule; they join the end of the list.
          for (let index = 0; index < target.dirty.length; index += 1) {
            const unit = target.dirty[index] as number;
            target.marked.set(unit, 0);
            judge(unit);
          }
          target.dirty.length = 0;
        });
      }
      if (whole) for (const [target, time] of spent) options.timings?.hear(target.rule.id, time);
      whole = false;
    },
  };
}

function byKind(
  desks: readonly Desk[],
  names: (target: Desk) => readonly string[],
): ReadonlyMap<string, readonly Desk[]> {
  const index = new Map<string, Desk[]>();
  for (const target of desks) {
    for (const name of new Set(names(target))) index.set(name, [...(index.get(name) ?? []), target]);
  }
  return index;
}

/** The days whose windows a `ledger/closed` or `ledger/excused` entry may have settled otherwise. */
function closingDays(keeping: Keeping, table: Table, row: number): { from: number; through: number } | undefined {
  const day = (name: string) => Math.floor((table.columns.get(name)?.values[row] as number) / MINUTES_PER_DAY);
  if (table.kind.id === "ledger/excused") return { from: day("from"), through: day("through") };
  if (table.kind.id !== "ledger/closed") return undefined;
  return { from: keeping.closingFrom(table, row), through: day("through") };
}

/** Kinds whose rows some column refers to. */
export function referredKinds(store: Store): ReadonlySet<string> {
  const referred = new Set(["site/area", "site/person", "site/post", "site/asset"]);
  for (const kind of store.kinds.values()) for (const { ref } of kind.columns) if (ref !== undefined) referred.add(ref);
  return referred;
}

/** Stands in for a requirement of other kinds of site: one unit that says it does not apply. */
function otherSites(frame: Frame, touch: (unit: number) => void): Program {
  return {
    reads: [],
    registers: [],
    fold: () => undefined,
    closingChanged: () => undefined,
    advance() {
      touch(0);
      return NEVER;
    },
    touchAll: () => touch(0),
    judge: () => ({ code: Code.notApplicable, until: NEVER }),
    details: () => ({ slot: "site", key: [], message: { id: "notApplicable", values: { key: [] } }, evidence: [] }),
    dayOf: () => frame.period().from,
  };
}

function never(rule: string): never {
  throw new TypeError(`Rule ${rule} has neither a requirement nor a program.`);
}

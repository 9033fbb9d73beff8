import { NEVER, type Table } from "../ledger/table.ts";
import type { Frame } from "../requirement/program.ts";
import { type Desk, guarded } from "./desk.ts";
import { liveRows } from "./ground.ts";
import { type Change, judgeUnit } from "./judge-unit.ts";
import { canSweep, type Scope, scopeOf, sweep } from "./sweep.ts";

/** Who hears of what settling does. */
export interface Settling {
  readonly frame: Frame;
  /** Those that quote the figures of a rule. */
  readonly quotersOf: (rule: string) => readonly Desk[];
  readonly timed: (target: Desk, work: () => void) => void;
  readonly changed: ((change: Change, desk: Desk) => void) | undefined;
  readonly wait: ((minute: number, desk: Desk, unit: number) => void) | undefined;
}

/** Judges every unit of rules that are new and the touched units of all others; a rule after those whose figures it quotes. */
export function settle(waking: Set<Desk>, { frame, quotersOf, timed, changed, wait }: Settling): void {
  const now = frame.now();
  let moved = false;
  const scopes = new Map<Table, Scope>();
  const scope = (table: Table) => {
    const known = scopes.get(table) ?? scopeOf(frame, table);
    scopes.set(table, known);
    return known;
  };
  const work = (target: Desk) => {
    const judge = (unit: number) => {
      const code = target.codes.get(unit);
      const until = judgeUnit(target, unit, now, changed);
      if (target.codes.get(unit) !== code) moved = true;
      if (until < NEVER) wait?.(until, target, unit);
    };
    const table = target.fresh ? target.program.rowsOf : undefined;
    if (table && !changed && canSweep(target)) sweep(target, scope(table), judge);
    else if (table) liveRows(table, now, judge);
    // Judging may touch further units of the same rule; they join the end of the list.
    for (let place = 0; place < target.dirty.length; place += 1) {
      const unit = target.dirty[place] as number;
      target.marked.set(unit, 0);
      judge(unit);
    }
    target.dirty.length = 0;
  };
  for (let target = first(waking); target; target = first(waking)) {
    moved = false;
    if (target.broken === undefined && (target.fresh || target.dirty.length > 0)) {
      const next = target;
      timed(next, () => work(next));
    }
    // What quotes a rule that was judged anew, or has failed since, no longer knows its figures.
    if (target.fresh || (target.broken !== undefined && !target.lost)) moved = true;
    target.fresh = false;
    target.lost = target.broken !== undefined;
    waking.delete(target);
    for (const quoter of moved ? quotersOf(target.rule.id) : []) guarded(quoter, quoter.program.touchAll);
  }
}

/** The one that comes first in quoting order: whatever it quotes has been settled. */
function first(waking: ReadonlySet<Desk>): Desk | undefined {
  let found: Desk | undefined;
  for (const desk of waking) if (!found || desk.place < found.place) found = desk;
  return found;
}

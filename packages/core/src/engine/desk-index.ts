import type { LevelChange } from "../ledger/registers.ts";
import type { Row } from "../ledger/store.ts";
import { NEVER, type Table } from "../ledger/table.ts";
import type { Frame } from "../requirement/program.ts";
import { MINUTES_PER_DAY } from "../time/civil.ts";
import { type Desk, guarded } from "./desk.ts";

/** Which rules a row, a level or a closing concerns: only those hear of it. */
export interface DeskIndex {
  readonly readersOf: (kind: string) => readonly Desk[];
  readonly gatedBy: (kind: string) => readonly Desk[];
  readonly registers: () => Iterable<string>;
  /** Takes a row in or out of everything that reads its kind. */
  readonly fold: (table: Table, row: number, sign: 1 | -1) => void;
  /** Tells what a row has changed beside itself: levels of registers, and windows that close. */
  readonly tellChanges: (at: Row) => void;
  /** Tells that what a register's keys of a subject refer to is another thing now, for all time. */
  readonly tellReferred: (register: string, subject: number) => void;
}

const NOBODY: readonly Desk[] = Object.freeze([]);

export function deskIndex(desks: readonly Desk[], frame: Frame): DeskIndex {
  const readers = byName(desks, (target) => target.program.reads);
  const gated = byName(desks, (target) => target.gate?.reads ?? []);
  const byRegister = byName(desks, (target) => [...target.program.registers, ...(target.gate?.registers ?? [])]);
  const tellLevel = ({ register, key, from, until }: LevelChange) => {
    for (const target of byRegister.get(register) ?? NOBODY) {
      target.due = Number.NEGATIVE_INFINITY;
      guarded(target, () => {
        target.program.levelChanged?.(register, key, from, until);
        target.gate?.levelChanged(from);
      });
    }
  };
  const tellStrayed = (register: string, from: number, until: number) => {
    for (const target of byRegister.get(register) ?? NOBODY) {
      target.due = Number.NEGATIVE_INFINITY;
      guarded(target, () => {
        const { strayed, touchAll } = target.program;
        if (strayed) strayed(register, from, until);
        else touchAll();
        target.gate?.levelChanged(from);
      });
    }
  };
  return {
    readersOf: (kind) => readers.get(kind) ?? NOBODY,
    gatedBy: (kind) => gated.get(kind) ?? NOBODY,
    registers: () => byRegister.keys(),
    fold(table, row, sign) {
      for (const target of readers.get(table.kind.id) ?? NOBODY)
        guarded(target, () => target.program.fold(table, row, sign));
      for (const target of gated.get(table.kind.id) ?? NOBODY)
        guarded(target, () => target.gate?.fold(table, row, sign));
    },
    tellChanges({ table, row }) {
      const days = closingDays(frame, table, row);
      for (const target of days ? desks : NOBODY)
        guarded(target, () => target.program.closingChanged(days?.from ?? 0, days?.through ?? 0));
      for (const change of frame.registers.takeChanges()) tellLevel(change);
      for (const { register, from, until } of frame.registers.takeStrayed()) tellStrayed(register, from, until);
    },
    tellReferred(register, subject) {
      if (!byRegister.has(register)) return;
      for (const key of [...frame.registers.under(register, subject)])
        tellLevel({ register, key, from: -NEVER, until: NEVER });
    },
  };
}

function byName(
  desks: readonly Desk[],
  names: (target: Desk) => readonly string[],
): ReadonlyMap<string, readonly Desk[]> {
  const found = new Map<string, Desk[]>();
  for (const target of desks) {
    for (const name of new Set(names(target))) {
      const known = found.get(name);
      if (known) known.push(target);
      else found.set(name, [target]);
    }
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

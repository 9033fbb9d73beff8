import type { Each } from "../../ledger/each.ts";
import { type KeyCode, keyParts, keyStarts } from "../../ledger/key.ts";
import type { MetricRef } from "../../ledger/metric.ts";
import type { MetricFold } from "../../ledger/metric-value.ts";
import type { ReadPeriod } from "../../ledger/read-period.ts";
import { registerTurn } from "../../ledger/register-turn.ts";
import { NEVER } from "../../ledger/table.ts";
import { MINUTES_PER_DAY } from "../../time/civil.ts";
import type { PeriodSpec } from "../../time/period.ts";
import { Code } from "../code.ts";
import type { Details, Frame, Judgement, Program } from "../program.ts";
import type { TargetReading } from "../target-reading.ts";
import { untoldNeeds } from "../untold-needs.ts";
import { metricShelf } from "./metric-shelf.ts";
import { coveredKeys, type PeriodKeys, seenKeys, wholeKey } from "./period-keys.ts";
import { type PeriodList, periodList } from "./period-list.ts";
import { grainOf } from "./read-periods.ts";
import { unknownMessage } from "./unknown-message.ts";

/** One key in one period, with the way to its earlier counterparts. */
export interface PeriodUnit {
  readonly key: KeyCode;
  readonly period: ReadPeriod;
  readonly earlier: (back: number) => ReadPeriod | undefined;
}

/** How one unit is judged, and what is said of it. */
export interface PeriodJudge {
  /** The metrics whose keys are judged where `each` names none. */
  readonly main: readonly MetricFold[];
  readonly judge: (unit: PeriodUnit) => Judgement;
  readonly details: (
    unit: PeriodUnit,
    code: Code,
    key: readonly string[],
  ) => Pick<Details, "message" | "evidence" | "needs">;
  /** The figures of a unit, for goals. */
  readonly reading?: (unit: PeriodUnit) => TargetReading;
}

/** What requirements over periods have in common. */
export interface OverPeriods {
  readonly period: PeriodSpec;
  readonly key?: readonly string[] | undefined;
  readonly each?: Each | undefined;
}

/** Takes a metric of the requirement, read in the judged period or so many units earlier. */
export type TakeMetric = (ref: MetricRef, back?: number) => MetricFold;

const GONE: Judgement = Object.freeze({ code: Code.none, until: NEVER });

/** A program whose units are keys × periods, judged from metrics alone. */
export function periodProgram(
  frame: Frame,
  over: OverPeriods,
  make: (take: TakeMetric) => PeriodJudge,
  touch: (unit: number) => void,
): Program {
  const keyed = over.key !== undefined || over.each !== undefined;
  const empty = frame.store.words.add("");
  const periods = periodList(frame, over.period);
  const unitKeys: KeyCode[] = [];
  const unitPeriods: number[] = [];
  const units: Map<KeyCode, number>[] = [];
  const shelf = metricShelf(frame, { keyed, grain: grainOf(over.period) }, (back, key, fromDay, toDay) => {
    periods.meeting(back, fromDay, toDay, (index) => {
      if (key === undefined || !keyed) touchPeriod(index);
      else if (!over.each || keys.has(index, key)) touch(unitOf(index, key));
    });
  });
  const { main, judge, details, reading } = make(shelf.take);
  const folds = shelf.folds();
  const keys = keysFor(frame, over, main, periods, empty);
  const registers = [...new Set([...keys.registers, ...folds.flatMap((fold) => fold.registers)])];
  const measured = [...new Set(folds.flatMap((fold) => fold.registers))];

  function unitOf(index: number, key: KeyCode): number {
    for (let n = units.length; n <= index; n += 1) units.push(new Map());
    const inPeriod = units[index] as Map<KeyCode, number>;
    const known = inPeriod.get(key);
    if (known !== undefined) return known;
    inPeriod.set(key, unitKeys.length);
    unitKeys.push(key);
    unitPeriods.push(index);
    return unitKeys.length - 1;
  }
  function touchPeriod(index: number): void {
    for (const unit of units[index]?.values() ?? []) touch(unit);
    for (const key of keys.at(index)) touch(unitOf(index, key));
    // Where keys are covered, the empty one stands for those that cannot be told.
    if (over.each) touch(unitOf(index, empty));
  }
  const touchKeysFrom = (minute: number, concerned: ReadonlySet<KeyCode>) => {
    for (let index = periods.size() - 1; index >= 0 && periods.period(index).readAt >= minute; index -= 1) {
      for (const key of concerned) {
        if (units[index]?.has(key) || keys.has(index, key)) touch(unitOf(index, key));
      }
    }
  };
  const unitAt = (unit: number): PeriodUnit => {
    const index = unitPeriods[unit] as number;
    return {
      key: unitKeys[unit] as KeyCode,
      period: periods.period(index),
      earlier: (back) => periods.earlier(index, back),
    };
  };
  /** The registers without which it cannot be told whether there is such a key at all. */
  const untold = (unit: number): readonly string[] => {
    const [index, key] = [unitPeriods[unit] as number, unitKeys[unit] as KeyCode];
    if (!over.each) return [];
    if (key === empty) return keys.unknownAt(index);
    return keys.isSure(index, key) ? [] : keys.registers;
  };
  /** All time is read now, so that levels change it as time passes. */
  const levelTurn = () =>
    over.period === "ever"
      ? Math.min(NEVER, ...measured.map((register) => registerTurn(frame.registers, register, frame.now())))
      : NEVER;

  return {
    reads: [...new Set(folds.flatMap((fold) => fold.reads))],
    registers,
    fold(table, row, sign) {
      for (const each of folds) each.fold(table, row, sign);
    },
    levelChanged(register, key, from) {
      // Figures of a register are read for what its keys begin with; the empty key also stands for those that cannot be told.
      const concerned = [...keyStarts(frame.store.words, key), ...keys.change(register, key, from)];
      touchKeysFrom(from, new Set(concerned));
    },
    strayed(_register, from) {
      keys.strayed(from);
      for (let index = periods.size() - 1; index >= 0 && periods.period(index).readAt >= from; index -= 1)
        touchPeriod(index);
    },
    closingChanged(fromDay, throughDay) {
      for (const back of shelf.backs()) periods.meeting(back, fromDay, throughDay, touchPeriod);
    },
    advance() {
      const before = periods.size();
      const moved = periods.extend();
      for (let index = moved ? 0 : before; index < periods.size(); index += 1) touchPeriod(index);
      for (const index of keys.refresh()) touchPeriod(index);
      return Math.min(periods.next(), keys.next());
    },
    touchAll() {
      for (let index = 0; index < periods.size(); index += 1) touchPeriod(index);
    },
    judge(unit) {
      const index = unitPeriods[unit] as number;
      const turn = keys.turn(index);
      const key = unitKeys[unit] as KeyCode;
      const isKey = keys.has(index, key);
      if ((isKey || key === empty) && untold(unit).length > 0) return { code: Code.unknown, until: turn };
      if (!isKey) return turn < NEVER ? { code: Code.none, until: turn } : GONE;
      const { code, until } = judge(unitAt(unit));
      return { code, until: Math.min(until, turn, levelTurn()) };
    },
    details(unit, code) {
      const at = unitAt(unit);
      const { id, from, to } = at.period;
      const key = [...keyParts(frame.store.words, at.key)];
      const window = Number.isFinite(from)
        ? { window: { from: from * MINUTES_PER_DAY, to: (to + 1) * MINUTES_PER_DAY } }
        : {};
      const minute = Math.min(at.period.readAt, frame.now());
      const needs = untoldNeeds(frame.registers, untold(unit), minute, key);
      if (needs.length > 0)
        return { slot: id, key, ...window, evidence: [], needs, message: unknownMessage(key, needs) };
      return { slot: id, key, ...window, ...details(at, code, key) };
    },
    dayOf: (unit) => periods.period(unitPeriods[unit] as number).day,
    ...(reading ? { reading: (unit) => reading(unitAt(unit)) } : {}),
  };
}

function keysFor(
  frame: Frame,
  { key, each }: OverPeriods,
  main: readonly MetricFold[],
  periods: PeriodList,
  empty: KeyCode,
): PeriodKeys {
  if (each) return coveredKeys(frame, each, periods);
  return key ? seenKeys(main, periods) : wholeKey(empty);
}

import { compare, toFraction } from "../ledger/decimal.ts";
import { metricFold } from "../ledger/metric-fold.ts";
import type { MetricValue } from "../ledger/metric-value.ts";
import type { ReadPeriod } from "../ledger/read-period.ts";
import { NEVER, type Table } from "../ledger/table.ts";
import type { Need } from "../model/verdict.ts";
import { MINUTES_PER_DAY } from "../time/civil.ts";
import type { OnlyIf } from "./only-if.ts";
import { grainOf, periodOn } from "./period/read-periods.ts";
import type { Frame } from "./program.ts";
import { type Band, bandFor } from "./site-band.ts";

/** Whether a requirement applies on a day; or what is needed to tell. */
export type GateAnswer = "yes" | "no" | { readonly unknown: readonly Need[] };

/** The condition of a requirement at work. */
export interface Gate {
  /** Kinds whose rows it folds. */
  readonly reads: readonly string[];
  readonly registers: readonly string[];
  readonly fold: (table: Table, row: number, sign: 1 | -1) => void;
  /** The level of some key of a register has changed from a minute on, or may have. */
  readonly levelChanged: (from: number) => void;
  /** Lets time come up: all the evaluated days may have become more. Gives the next minute at which that can happen. */
  readonly advance: () => number;
  /** The answer for the units of a day, read at its last minute. */
  readonly answer: (day: number) => GateAnswer;
}

/** An answer that was given, and a day that it was given for. */
interface Given {
  readonly day: number;
  readonly answer: GateAnswer;
}

/**
 * Puts a condition to work. `changed` is called when an answer that was given may be another one now; answers that nobody asked for, or
 * that came out the same again, cost nobody anything.
 */
export function gate(frame: Frame, onlyIf: OnlyIf, changed: () => void): Gate {
  const { metric, period: spec = "plan" } = onlyIf;
  const band = bandFor(onlyIf, frame.siteKind);
  const always: GateAnswer = band ? "yes" : "no";
  if (!band || metric === undefined) {
    return {
      reads: [],
      registers: [],
      fold: () => undefined,
      levelChanged: () => undefined,
      advance: () => NEVER,
      answer: () => always,
    };
  }
  const given = new Map<string, Given>();
  const whole = frame.store.words.add("");
  // Entries are read over the whole period, registers at the end of the unit's day.
  const periodFor = (day: number): ReadPeriod | undefined => {
    const found = periodOn(frame, spec, day);
    return found && { ...found, readAt: (day + 1) * MINUTES_PER_DAY - 1 };
  };
  const review = (affected: (period: ReadPeriod) => boolean) => {
    let differs = false;
    for (const [name, { day, answer }] of given) {
      const period = periodFor(day);
      if (!period || !affected(period)) continue;
      const now = settle(band, fold.value(whole, period));
      if (JSON.stringify(now) === JSON.stringify(answer)) continue;
      given.set(name, { day, answer: now });
      differs = true;
    }
    if (differs) changed();
  };
  const fold = metricFold(frame, metric, { keyed: false, grain: grainOf(spec) }, (_key, fromDay, toDay) => {
    if (given.size > 0) review(({ from, to }) => from <= toDay && fromDay <= to);
  });
  const byDay = fold.registers.length > 0 || typeof spec === "object";
  const steady = fold.figures.length === 0;
  let last = frame.period().to;

  return {
    reads: fold.reads,
    registers: fold.registers,
    fold: fold.fold,
    levelChanged: (from) => review(({ to, readAt }) => Math.max(readAt, (to + 1) * MINUTES_PER_DAY - 1) >= from),
    advance() {
      if (spec !== "plan") return NEVER;
      const { to } = frame.period();
      if (to !== last) review(() => true);
      last = to;
      const further = (to + 1) * MINUTES_PER_DAY + 1;
      return further > frame.now() ? further : NEVER;
    },
    answer(day) {
      const period = periodFor(day);
      if (!period) return { unknown: [] };
      if (!steady) return settle(band, fold.value(whole, period));
      const name = byDay ? `${period.id}/${day}` : period.id;
      const known = given.get(name);
      if (known) return known.answer;
      const answer = settle(band, fold.value(whole, period));
      given.set(name, { day, answer });
      return answer;
    },
  };
}

function settle({ atLeast, atMost }: Band, value: MetricValue): GateAnswer {
  if ("unknown" in value) return { unknown: value.unknown };
  if (atLeast !== undefined && compare(value.value, toFraction(atLeast)) < 0) return "no";
  return atMost !== undefined && compare(value.value, toFraction(atMost)) > 0 ? "no" : "yes";
}

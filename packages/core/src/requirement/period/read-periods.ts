import type { Grain, ReadPeriod } from "../../ledger/read-period.ts";
import { addMonths, formatDay, MINUTES_PER_DAY } from "../../time/civil.ts";
import type { PeriodSpec } from "../../time/period.ts";
import { periodOf, type Span, shiftPeriod } from "../../time/period-span.ts";
import type { Frame } from "../program.ts";

/** The stretches of time that periods of a kind are made of. */
export function grainOf(spec: PeriodSpec): Grain {
  return typeof spec === "object" || spec === "term" || spec === "plan" ? "day" : spec;
}

/** The period that contains a day, or that rolls up to its end; undefined outside the terms. */
export function periodOn(frame: Frame, spec: PeriodSpec, day: number): ReadPeriod | undefined {
  if (typeof spec === "object") return rolling(spec, day);
  if (spec === "ever") return ever(frame);
  if (spec === "plan") return named("plan", frame.period());
  const found = periodOf(spec, day, frame.calendar);
  return found && named(found.id, found);
}

/** The period so many units earlier; undefined before the first term, and for all time. */
export function earlierPeriod(
  frame: Frame,
  spec: PeriodSpec,
  period: ReadPeriod,
  back: number,
): ReadPeriod | undefined {
  if (back === 0) return period;
  if (typeof spec === "object") return rolling(spec, before(spec, period.day, back));
  if (spec === "ever") return undefined;
  if (spec === "plan") {
    const days = (period.to - period.from + 1) * back;
    return named("plan", { from: period.from - days, to: period.to - days });
  }
  const found = shiftPeriod(spec, period, -back, frame.calendar);
  return found && named(found.id, found);
}

function named(id: string, { from, to }: Span): ReadPeriod {
  return { id, from, to, day: from, readAt: (to + 1) * MINUTES_PER_DAY - 1 };
}

function ever(frame: Frame): ReadPeriod {
  const { from } = frame.period();
  return { id: "ever", from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, day: from, readAt: frame.now() };
}

type Rolling = Extract<PeriodSpec, object>;

function rolling(spec: Rolling, day: number): ReadPeriod {
  return { ...named(formatDay(day), { from: before(spec, day, 1) + 1, to: day }), day };
}

function before({ rolling: length, unit }: Rolling, day: number, times: number): number {
  return unit === "days" ? day - length * times : addMonths(day, -length * times);
}

import { firstWhere } from "../../ledger/first-where.ts";
import type { ReadPeriod } from "../../ledger/read-period.ts";
import { NEVER } from "../../ledger/table.ts";
import { unitIndex, unitStart } from "../../time/calendar-unit.ts";
import { addMonths, civilDate, dayNumber, MINUTES_PER_DAY } from "../../time/civil.ts";
import type { PeriodSpec } from "../../time/period.ts";
import type { Frame } from "../program.ts";
import { earlierPeriod, periodOn } from "./read-periods.ts";

/** The periods of the evaluated days that have begun, in order. */
export interface PeriodList {
  readonly size: () => number;
  /** Whether a period's end may still move with time. */
  readonly endsMove: boolean;
  readonly period: (index: number) => ReadPeriod;
  readonly earlier: (index: number, back: number) => ReadPeriod | undefined;
  /** Adds the periods that have begun since; says whether the one there is has other days now. */
  readonly extend: () => boolean;
  /** The next minute at which {@link PeriodList.extend} will find something new. */
  readonly next: () => number;
  /** Visits the periods whose counterpart so many units earlier meets some days, both included. */
  readonly meeting: (back: number, fromDay: number, toDay: number, visit: (index: number) => void) => void;
}

export function periodList(frame: Frame, spec: PeriodSpec): PeriodList {
  return spec === "plan" || spec === "ever" ? singlePeriod(frame, spec) : manyPeriods(frame, spec);
}

/** The evaluated days themselves, or all time. */
function singlePeriod(frame: Frame, spec: "plan" | "ever"): PeriodList {
  let [size, to] = [0, Number.NaN];
  const period = () => periodOn(frame, spec, 0) as ReadPeriod;
  const earlier = (_index: number, back: number) => earlierPeriod(frame, spec, period(), back);
  const begins = () => (spec === "ever" ? Number.NEGATIVE_INFINITY : frame.period().from * MINUTES_PER_DAY);
  return {
    endsMove: true,
    size: () => size,
    period,
    earlier,
    extend() {
      if (begins() <= frame.now()) size = 1;
      const moved = spec === "plan" && !Number.isNaN(to) && frame.period().to !== to;
      to = frame.period().to;
      return moved;
    },
    next() {
      if (size === 0) return begins();
      // The evaluated days go on with time where nobody fixed them: one minute into the next day.
      const further = (frame.period().to + 1) * MINUTES_PER_DAY + 1;
      return spec === "plan" && further > frame.now() ? further : NEVER;
    },
    meeting(back, fromDay, toDay, visit) {
      const found = size === 0 ? undefined : earlier(0, back);
      if (found && found.from <= toDay && fromDay <= found.to) visit(0);
    },
  };
}

type CutSpec = Exclude<PeriodSpec, "plan" | "ever">;

function manyPeriods(frame: Frame, spec: CutSpec): PeriodList {
  const periods: ReadPeriod[] = [];
  const counterparts = new Map<number, (ReadPeriod | undefined)[]>();
  let upcoming = nextDay(frame, spec, frame.period().from - 1);
  const counterpartsOf = (back: number): readonly (ReadPeriod | undefined)[] => {
    if (back === 0) return periods;
    const known = counterparts.get(back) ?? [];
    if (known.length === periods.length) return known;
    for (let n = known.length; n < periods.length; n += 1)
      known.push(earlierPeriod(frame, spec, periods[n] as ReadPeriod, back));
    counterparts.set(back, known);
    return known;
  };
  return {
    endsMove: false,
    size: () => periods.length,
    period: (index) => periods[index] as ReadPeriod,
    earlier: (index, back) => counterpartsOf(back)[index],
    extend() {
      const last = Math.min(Math.floor(frame.now() / MINUTES_PER_DAY), frame.period().to);
      for (; upcoming <= last; upcoming = nextDay(frame, spec, upcoming)) {
        const found = periodOn(frame, spec, upcoming);
        if (found) periods.push(found);
      }
      return false;
    },
    next() {
      const begins = upcoming * MINUTES_PER_DAY;
      if (!Number.isFinite(begins)) return NEVER;
      if (frame.now() < begins) return begins;
      // A day belongs to the evaluated ones from its first minute's end on, unless those are fixed.
      return frame.now() === begins ? begins + 1 : NEVER;
    },
    meeting(back, fromDay, toDay, visit) {
      const all = counterpartsOf(back);
      const first = firstWhere(all, (period) => period !== undefined && period.to >= fromDay);
      for (let index = first; index < all.length && (all[index] as ReadPeriod).from <= toDay; index += 1) visit(index);
    },
  };
}

/** The first day after one to which a period belongs; infinite where there is none. */
function nextDay(frame: Frame, spec: CutSpec, day: number): number {
  if (spec === "term") return frame.calendar.terms.find(({ from }) => from > day)?.from ?? Number.POSITIVE_INFINITY;
  if (typeof spec === "string") return unitStart(spec, unitIndex(spec, day) + 1);
  const { year, month } = civilDate(day + 1);
  return addMonths(dayNumber(year, month, 1), 1) - 1;
}

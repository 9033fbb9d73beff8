import { DAY, dateOf, dayAt, daysBetween, lastDayOfMonth, monthsLater, writeDay } from "./days.ts";
import { type CalendarUnit, type Stretch, stretchAt, stretchBefore, stretchesBetween } from "./periods.ts";
import type { PeriodSpec } from "./schemas.ts";
import type { World } from "./world.ts";

/** A period over which metrics are read. Minutes, `to` excluded; all time is without ends. */
export interface ReadPeriod {
  readonly slot: string;
  readonly from: number;
  readonly to: number;
  /** The minute at which registers are read: its last one. */
  readonly readAt: number;
  readonly reference: number | undefined;
  /** The period so many units earlier. */
  earlier(back: number): ReadPeriod | undefined;
}

/** The periods of the evaluated period that have begun. */
export function periodsOf(world: World, spec: PeriodSpec): readonly ReadPeriod[] {
  if (spec === "ever") return [ever(world)];
  if (world.period === undefined) return [];
  const { from, to } = world.period;
  if (spec === "plan") return [plan(from, to)].filter((period) => period.from <= world.asOf);
  if (typeof spec === "object") {
    const days = daysBetween(from, to).filter((day) => lastDayOfMonth(...yearMonth(day)) === day);
    return days.map((day) => rolling(spec, day)).filter((period) => (period.reference ?? 0) <= world.asOf);
  }
  const stretches = stretchesBetween(spec, from, to, world.site);
  return stretches.map((stretch) => calendar(world, spec, stretch)).filter((period) => period.from <= world.asOf);
}

/** The period that contains a day, or that rolls up to its end. */
export function periodAt(world: World, spec: PeriodSpec, day: number): ReadPeriod | undefined {
  if (spec === "ever") return ever(world);
  if (spec === "plan") return world.period === undefined ? undefined : plan(world.period.from, world.period.to);
  if (typeof spec === "object") return rolling(spec, day);
  const stretch = stretchAt(spec, day, world.site);
  return stretch === undefined ? undefined : calendar(world, spec, stretch);
}

function days(slot: string, from: number, to: number, earlier: ReadPeriod["earlier"]): ReadPeriod {
  return { slot, from: from * DAY, to: (to + 1) * DAY, readAt: (to + 1) * DAY - 1, reference: from * DAY, earlier };
}

function ever(world: World): ReadPeriod {
  const end = Number.POSITIVE_INFINITY;
  return { slot: "ever", from: -end, to: end, readAt: world.asOf, reference: undefined, earlier: () => undefined };
}

function plan(from: number, to: number): ReadPeriod {
  const length = to - from + 1;
  return days("plan", from, to, (back) => plan(from - back * length, to - back * length));
}

function calendar(world: World, unit: CalendarUnit, stretch: Stretch): ReadPeriod {
  return days(stretch.id, stretch.from, stretch.to, (back) => {
    const before = stretchBefore(unit, stretch, back, world.site);
    return before === undefined ? undefined : calendar(world, unit, before);
  });
}

function rolling(spec: Extract<PeriodSpec, object>, day: number): ReadPeriod {
  const before = (count: number) =>
    spec.unit === "days" ? day - spec.rolling * count : monthsLater(day, -spec.rolling * count);
  const period = days(writeDay(day), before(1) + 1, day, (back) => rolling(spec, before(back)));
  return { ...period, reference: dayAt(period.readAt) * DAY };
}

function yearMonth(day: number): [number, number] {
  const [year, month] = dateOf(day);
  return [year, month];
}

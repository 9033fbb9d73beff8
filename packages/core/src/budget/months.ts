import { MILLION } from "../ledger/decimal.ts";
import type { MonthVariance, VarianceToDate } from "../model/budget-state.ts";
import { addMonths, civilDate, dayNumber, daysInMonth, formatDay, formatYear, twoDigits } from "../time/civil.ts";
import type { Span } from "../time/period-span.ts";
import { nearestWhole, share } from "./allocate.ts";
import type { Line } from "./line-of.ts";
import type { Posting } from "./posting-of.ts";

/** A calendar month, as far as it lies in a period. */
export interface PartMonth extends Span {
  /** `2026-09` */
  readonly id: string;
  /** Days of the whole month. */
  readonly days: number;
}

/** Planned and spent by month, in smallest parts; lists run along the months of the period. */
export interface Course {
  readonly planned: bigint[];
  readonly spent: bigint[];
}

/** Divisible by the length of every month, so that a part of a month weighs a whole number. */
const WHOLE_MONTH = 28n * 29n * 30n * 31n;

/** The months that a period touches. */
export function monthsOf({ from, to }: Span): readonly PartMonth[] {
  const months: PartMonth[] = [];
  for (let first = firstOfMonth(from); first <= to; first = addMonths(first, 1)) {
    const { year, month } = civilDate(first);
    const days = daysInMonth(year, month);
    const span = { from: Math.max(first, from), to: Math.min(first + days - 1, to) };
    months.push({ id: monthId(first), days, ...span });
  }
  return months;
}

/** The id of a day's month. */
export function monthId(day: number): string {
  const { year, month } = civilDate(day);
  return `${formatYear(year)}-${twoDigits(month)}`;
}

function firstOfMonth(day: number): number {
  const { year, month } = civilDate(day);
  return dayNumber(year, month, 1);
}

/** How a line spreads what is bound to no month: by its weights, else evenly; a part of a month weighs by its days. */
export function weightsOf(months: readonly PartMonth[], line: Pick<Line, "months"> | undefined): readonly bigint[] {
  return months.map(({ id, from, to, days }) => {
    const weight = line?.months === undefined ? MILLION : Math.round((line.months[id.slice(5)] ?? 0) * MILLION);
    return (BigInt(weight) * BigInt(to - from + 1) * WHOLE_MONTH) / BigInt(days);
  });
}

/**
 * What each month was given and what was spent in it. An appropriation bound to a month stands there; another is spread over the whole
 * period, and revisions, transfers and carry-overs over the months from theirs on.
 */
export function courseOf(
  postings: readonly Posting[],
  months: readonly PartMonth[],
  weights: readonly bigint[],
): Course {
  const planned = months.map(() => 0n);
  const spent = months.map(() => 0n);
  const spread = new Map<number, bigint>();
  for (const { stage, amount, month, day, document } of postings) {
    const own = months.findIndex(({ from, to }) => from <= day && day <= to);
    if (stage === "spent") add(spent, own, amount);
    if (stage !== "appropriated") continue;
    const bound = month === undefined ? -1 : months.findIndex(({ id }) => id === month);
    const since = document === "appropriation" ? 0 : Math.max(own, 0);
    if (bound >= 0) add(planned, bound, amount);
    else spread.set(since, (spread.get(since) ?? 0n) + amount);
  }
  for (const [since, amount] of spread) {
    for (const [index, part] of share(amount, weights.slice(since)).entries()) add(planned, since + index, part);
  }
  return { planned, spent };
}

function add(to: bigint[], index: number, amount: bigint): void {
  const known = to[index];
  if (known !== undefined) to[index] = known + amount;
}

/** A course in which nothing is planned or spent. */
export function noCourse(months: readonly PartMonth[]): Course {
  return { planned: months.map(() => 0n), spent: months.map(() => 0n) };
}

/** Adds another course of the same months. */
export function addCourse(to: Course, other: Course): void {
  for (const [index, amount] of other.planned.entries()) add(to.planned, index, amount);
  for (const [index, amount] of other.spent.entries()) add(to.spent, index, amount);
}

/** Sets plan against actual, month by month. */
export function varianceByMonth(months: readonly PartMonth[], { planned, spent }: Course): MonthVariance[] {
  return months.map(({ id }, index) => ({ month: id, ...difference(planned[index] ?? 0n, spent[index] ?? 0n) }));
}

/** Sets plan against what was spent through a day; the plan of that day's month counts by its days. */
export function varianceToDate(
  months: readonly PartMonth[],
  { planned }: Course,
  spent: bigint,
  through: number,
): VarianceToDate {
  let due = 0n;
  for (const [index, { from, to }] of months.entries()) {
    const days = Math.min(to, through) - from + 1;
    if (days > 0) due += nearestWhole((planned[index] ?? 0n) * BigInt(days), BigInt(to - from + 1));
  }
  return { through: formatDay(through), ...difference(due, spent) };
}

function difference(planned: bigint, spent: bigint) {
  return { planned: Number(planned), spent: Number(spent), variance: Number(planned - spent) };
}

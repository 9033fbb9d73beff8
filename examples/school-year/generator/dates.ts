import type { SchoolDay } from "./entry.ts";

/** The sample year, both days included. */
export const YEAR = { from: "2025-09-01", to: "2026-08-31" } as const;

/** The two terms of the sample year, both days included. */
const TERMS = [
  { id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" },
  { id: "2026-spring", from: "2026-03-02", to: "2026-07-03" },
] as const;

/** Weekdays off, from the State Council's holiday notices for 2025 and 2026. */
const HOLIDAYS = new Set([
  ...["2025-10-01", "2025-10-02", "2025-10-03", "2025-10-06", "2025-10-07", "2025-10-08"],
  ...["2026-01-01", "2026-01-02"],
  ...["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-02-23"],
  ...["2026-04-06", "2026-05-01", "2026-05-04", "2026-05-05", "2026-06-19"],
]);

/** Saturdays and Sundays worked in exchange (调休), from the same notices. */
const MAKE_UP_DAYS = new Set([
  ...["2025-09-28", "2025-10-11"],
  ...["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09"],
]);

const DAY = 86_400_000;

/** Days since 1970-01-01 of a civil date. */
function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00Z`) / DAY;
}

/** The civil date so many days later, or earlier. */
export function plus(date: string, days: number): string {
  return new Date((dayNumber(date) + days) * DAY).toISOString().slice(0, 10);
}

/** A date without its strokes, for ids. */
export function stampOf(date: string): string {
  return date.replaceAll("-", "");
}

/** The minute `HH:mm` of a date as an instant; minutes beyond a day run into the next. */
export function moment(date: string, clock: string, minutes = 0): string {
  return new Date(Date.parse(`${date}T${clock}Z`) + minutes * 60_000).toISOString().slice(0, 16);
}

/** Minutes from one instant to another. */
export function minutesBetween(from: string, to: string): number {
  return (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000;
}

/** The day before the sample year. */
export const EVE = { date: plus(YEAR.from, -1), stamp: stampOf(plus(YEAR.from, -1)), index: -1 } as const;

/** Every civil day of the sample year, in order. */
export const DAYS: readonly SchoolDay[] = days();

function days(): SchoolDay[] {
  const found: SchoolDay[] = [];
  let lesson = 0;
  for (let date: string = YEAR.from, index = 0; date <= YEAR.to; date = plus(date, 1), index += 1) {
    const weekday = ((dayNumber(date) + 3) % 7) + 1;
    const workday = MAKE_UP_DAYS.has(date) || (weekday < 6 && !HOLIDAYS.has(date));
    const term = TERMS.find(({ from, to }) => from <= date && date <= to)?.id;
    const school = workday && term !== undefined;
    found.push({ date, stamp: stampOf(date), index, weekday, workday, school, lesson, term });
    if (school) lesson += 1;
  }
  return found;
}

/** The days on which the school is open. */
export const SCHOOL_DAYS: readonly SchoolDay[] = DAYS.filter(({ school }) => school);

/** The day of the sample year with this date. */
export function dayOf(date: string): SchoolDay {
  const day = DAYS[dayNumber(date) - dayNumber(YEAR.from)];
  if (!day) throw new Error(`${date} is outside the sample year.`);
  return day;
}

/** The n-th school day after a date; beyond the last one, the last day of the year. */
export function schoolDayAfter(date: string, n: number): string {
  let left = n;
  for (const day of SCHOOL_DAYS) {
    if (day.date <= date) continue;
    left -= 1;
    if (left === 0) return day.date;
  }
  return YEAR.to;
}

/** The n-th working day after a date, those in the breaks counted too. */
export function workdayAfter(date: string, n: number): string {
  const later = DAYS.filter((day) => day.workday && day.date > date);
  return later[n - 1]?.date ?? YEAR.to;
}

/** Whether the month ends with this day. */
export function lastDayOfMonth({ date }: SchoolDay): boolean {
  return plus(date, 1).slice(0, 7) !== date.slice(0, 7);
}

/** Whether no later day of the same month is a school day. */
export function lastSchoolDayOfMonth(day: SchoolDay): boolean {
  return day.school && schoolDayAfter(day.date, 1).slice(0, 7) !== day.date.slice(0, 7);
}

/** Whether the term ends with this day. */
export function lastSchoolDayOfTerm(day: SchoolDay): boolean {
  return TERMS.some(({ to }) => to === day.date);
}

/** A week with school days, by its Monday. */
interface SchoolWeek {
  readonly monday: string;
  readonly days: readonly SchoolDay[];
}

/** The weeks that have any school days, in order. */
export const SCHOOL_WEEKS: readonly SchoolWeek[] = weeks();

function weeks(): readonly SchoolWeek[] {
  const byMonday = new Map<string, SchoolDay[]>();
  for (const day of SCHOOL_DAYS) {
    const monday = plus(day.date, 1 - day.weekday);
    byMonday.set(monday, [...(byMonday.get(monday) ?? []), day]);
  }
  return [...byMonday].map(([monday, days]) => ({ monday, days }));
}

/** One school day of each of those weeks: the Wednesday, or the first there is. */
export const ONE_A_WEEK: readonly SchoolDay[] = SCHOOL_WEEKS.flatMap(
  ({ days }) => days.find(({ weekday }) => weekday === 3) ?? days.slice(0, 1),
);

/** Minutes in a day. */
export const DAY = 1440;

/** Counts days from 1970-01-01. Months outside 1–12 run over into other years. */
export function dayOf(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / 86_400_000;
}

/** Splits a day into [year, month, date]. */
export function dateOf(day: number): readonly [number, number, number] {
  const date = new Date(day * 86_400_000);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(day: number): number {
  return new Date(day * 86_400_000).getUTCDay() || 7;
}

export const weekdayNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** Reads `YYYY-MM-DD`; an impossible date gives undefined. */
export function readDay(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return writeDay(day) === text ? day : undefined;
}

/** Reads a date that is known to be one. */
export function mustReadDay(text: string): number {
  const day = readDay(text);
  if (day === undefined) throw new Error(`expected a date, found ${text}`);
  return day;
}

export function writeDay(day: number): string {
  const [year, month, date] = dateOf(day);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`;
}

/** Writes a minute as `YYYY-MM-DDTHH:mm`. */
export function writeMinute(minute: number): string {
  const rest = minute - dayAt(minute) * DAY;
  return `${writeDay(dayAt(minute))}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

/** The day to which a minute belongs. */
export function dayAt(minute: number): number {
  return Math.floor(minute / DAY);
}

/** Reads `HH:mm` as minutes after midnight. */
export function readClock(text: string): number {
  const [hours, minutes] = text.split(":");
  return Number(hours) * 60 + Number(minutes);
}

export function lastDayOfMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - 1;
}

/** The same date so many months later, or the last day of that month where it is shorter. */
export function monthsLater(day: number, months: number): number {
  const [year, month, date] = dateOf(day);
  const last = lastDayOfMonth(year, month + months);
  return Math.min(dayOf(year, month + months, 1) + date - 1, last);
}

/** All days from the first to the last, both included. */
export function daysBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

export function two(value: number): string {
  return String(value).padStart(2, "0");
}

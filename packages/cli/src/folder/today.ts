import { formatDay, parseDay, type Site } from "@houqin/core";

/** The day that it is at a site. */
export function todayAt({ timeZone }: Pick<Site, "timeZone">, now: string): string {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  return parts.format(new Date(now));
}

/** The day that comes some days after another; a text that is no day stays as it is. */
export function daysAfter(day: string, count: number): string {
  const number = parseDay(day);
  return number === undefined ? day : formatDay(number + count);
}

import { formatDay, parseDay } from "@houqin/core";

const moment = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/;

/** Says whether a text is a civil moment `YYYY-MM-DDTHH:mm`. */
export function isMoment(text: string): boolean {
  return moment.test(text);
}

/**
 * Writes a moment as people do.
 *
 * @example
 * sayMoment("2025-09-01T07:30"); //=> "2025-09-01 07:30"
 */
export function sayMoment(text: string): string {
  return text.replace(moment, "$1 $2");
}

/**
 * Writes the end of something, so that the end of a day is not taken for the next day.
 *
 * @example
 * sayEnd("2025-09-02T00:00"); //=> "2025-09-01 24:00"
 */
export function sayEnd(text: string): string {
  const [, day = "", clock = ""] = moment.exec(text) ?? [];
  const number = clock === "00:00" ? parseDay(day) : undefined;
  return number === undefined ? sayMoment(text) : `${formatDay(number - 1)} 24:00`;
}

/**
 * Writes a span; on a single day that day stands once, and an open end stays open.
 *
 * @example
 * saySpan({ from: "2025-09-01T07:30", to: "2025-09-02T00:00" }); //=> "2025-09-01 07:30–24:00"
 */
export function saySpan({ from, to }: { readonly from: string; readonly to: string }): string {
  const [start, end] = [from === "" ? "…" : sayMoment(from), to === "" ? "…" : sayEnd(to)];
  const sameDay = start.slice(0, 10) === end.slice(0, 10) && start.length > 10;
  return sameDay ? `${start}–${end.slice(11)}` : `${start} – ${end}`;
}

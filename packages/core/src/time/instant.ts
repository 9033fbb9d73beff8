import { leadingDay, MINUTES_PER_DAY, parseClock } from "./civil.ts";
import { zoneOffset } from "./zone.ts";

const afterClock = /^(:[0-5]\d(?:\.\d{1,9})?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/;

/**
 * Reads an instant as a civil minute of `zone` (minutes since 1970-01-01T00:00 local time; seconds are cut off).
 *
 * Takes `YYYY-MM-DD` (its 00:00), and `YYYY-MM-DDTHH:mm`, also with `:ss`, a fraction, or a space for the `T`. Without an offset the
 * text is already local; with `Z` or `±HH:mm` it is turned into local time. `24:00` is the next day's 00:00. Anything else, and any
 * impossible date or clock, gives undefined. Throws a RangeError when an offset has to be turned and `zone` is unknown.
 *
 * @example
 * formatMinute(parseInstant("2025-09-01T07:30:59", "Asia/Shanghai")); //=> "2025-09-01T07:30"
 * formatMinute(parseInstant("2025-08-31T23:30Z", "Asia/Shanghai")); //=> "2025-09-01T07:30"
 * parseInstant("2025-02-30T07:30", "Asia/Shanghai"); //=> undefined
 */
export function parseInstant(text: string, zone: string): number | undefined {
  const day = leadingDay(text);
  if (day === undefined) return undefined;
  if (text.length === 10) return day * MINUTES_PER_DAY;
  if (text[10] !== "T" && text[10] !== " ") return undefined;
  const clock = parseClock(text.slice(11, 16));
  if (clock === undefined) return undefined;
  const minute = day * MINUTES_PER_DAY + clock;
  if (text.length === 16) return minute;
  const rest = afterClock.exec(text.slice(16));
  if (!rest) return undefined;
  const [, seconds = "", offset] = rest;
  if (clock === MINUTES_PER_DAY && /[1-9]/.test(seconds)) return undefined;
  return offset === undefined ? minute : toLocal(minute - offsetMinutes(offset), zone);
}

/**
 * Reads an instant like {@link parseInstant}, but lets a bare date mean the start (00:00) or the end (24:00) of its day.
 *
 * @example
 * formatMinute(parseMoment("2025-09-01", "Asia/Shanghai", "end")); //=> "2025-09-02T00:00"
 */
export function parseMoment(text: string, zone: string, edge: "start" | "end"): number | undefined {
  const minute = parseInstant(text, zone);
  return minute !== undefined && edge === "end" && text.length === 10 ? minute + MINUTES_PER_DAY : minute;
}

function offsetMinutes(offset: string): number {
  if (offset === "Z") return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith("-") ? -minutes : minutes;
}

function toLocal(utcMinute: number, zone: string): number {
  return utcMinute + zoneOffset(zone)(utcMinute);
}

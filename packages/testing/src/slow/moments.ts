import { Temporal } from "temporal-polyfill";
import { DAY, readDay } from "./days.ts";

/** Reads a date or an instant as a local minute of the zone; a bare date is its 00:00, or with `end` its 24:00. */
export function readMoment(text: string, zone: string, bare: "start" | "end" = "start"): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(text);
  const day = readDay(match?.[1] ?? "");
  if (match === null || day === undefined) return undefined;
  const [, date, hours, minutes, offset] = match;
  if (hours === undefined) return (day + (bare === "end" ? 1 : 0)) * DAY;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  if (offset === undefined) return day * DAY + Number(hours) * 60 + Number(minutes);
  const local = Temporal.Instant.from(`${date}T${hours}:${minutes}${offset}`).toZonedDateTimeISO(zone);
  const there = readDay(local.toPlainDate().toString()) ?? day;
  return there * DAY + local.hour * 60 + local.minute;
}

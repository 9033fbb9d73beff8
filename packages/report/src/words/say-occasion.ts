import { type AgendaItem, formatMinute, parseDay } from "@houqin/core";
import type { Reader } from "../reader.ts";
import { saySlot } from "./say-slot.ts";
import { subjectOf } from "./subject.ts";

/** Says which occasion something is due for: its slot, or the entry from which its deadline is counted. */
export function sayOccasion({ slot, after, rules }: AgendaItem, reader: Reader): string {
  const { locale, names, times, catalogue } = reader;
  const rule = rules.map(reader.rule).find((each) => each?.row !== undefined);
  if (after === undefined || rule?.row === undefined) return saySlot(slot, locale, times, catalogue.festivals);
  return `${names.kind(rule.row)} ${subjectOf({ id: "", values: after }, rule, reader)}`.trim();
}

/** Says the last minute that is in time: a window excludes its end, a deadline is kept in its last minute. */
export function lastOf({ due, rules }: AgendaItem, { times, rule }: Reader): string {
  const counted = rules.some((id) => rule(id)?.shape === "deadline") && !due.endsWith("T00:00");
  return times.end(counted ? minuteBefore(due) : due);
}

function minuteBefore(moment: string): string {
  const [, day = "", hour, minute] = /^(.+)T(\d{2}):(\d{2})$/.exec(moment) ?? [];
  const date = parseDay(day);
  return date === undefined ? moment : formatMinute(date * 1440 + Number(hour) * 60 + Number(minute) - 1);
}

import { type AgendaItem, formatMinute, parseDay } from "@houqin/core";
import type { Reader } from "../reader.ts";
import { phrase } from "./phrase.ts";
import { saySlot } from "./say-slot.ts";
import { subjectOf } from "./subject.ts";

const ending = phrase({ zh: "{register}到期", en: "the end of {register}" });

/** Says which occasion something is due for: its slot, the entry from which its deadline is counted, or what it is that ends. */
export function sayOccasion({ slot, after, rules }: AgendaItem, reader: Reader): string {
  const { locale, names, times, catalogue } = reader;
  const known = rules.flatMap((id) => reader.rule(id) ?? []);
  const register = known.map(({ requirement }) => endingRegister(requirement)).find((id) => id !== undefined);
  if (register !== undefined) return ending(locale, { register: names.register(register) });
  const rule = known.find(({ row }) => row !== undefined);
  if (after === undefined || rule?.row === undefined) return saySlot(slot, locale, times, catalogue.festivals);
  return `${names.kind(rule.row)} ${subjectOf({ id: "", values: after }, rule, reader)}`.trim();
}

/** The register from the end of whose spans a deadline is counted. */
function endingRegister(requirement: unknown): string | undefined {
  const anchor = memberOf(requirement, "anchor");
  const register = memberOf(anchor, "endOf");
  return typeof register === "string" ? register : undefined;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([own]) => own === name)?.[1]
    : undefined;
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

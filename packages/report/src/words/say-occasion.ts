import { type AgendaItem, formatMinute } from "@houqin/core";
import type { Reader } from "../reader.ts";
import { phrase } from "./phrase.ts";
import { saySlot } from "./say-slot.ts";
import { subjectOf } from "./subject.ts";
import { minuteOf } from "./times.ts";

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
  const anchor = isObject(requirement) && "anchor" in requirement ? requirement.anchor : undefined;
  const register = isObject(anchor) && "endOf" in anchor ? anchor.endOf : undefined;
  return typeof register === "string" ? register : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Says the last minute that is in time: a window excludes its end, a deadline is kept in its last minute. */
export function lastOf({ due, rules }: AgendaItem, { times, rule }: Reader): string {
  const counted = rules.some((id) => rule(id)?.shape === "deadline") && !due.endsWith("T00:00");
  const minute = minuteOf(due);
  return times.end(counted && minute !== undefined ? formatMinute(minute - 1) : due);
}

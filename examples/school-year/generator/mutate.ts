import type { Mutation } from "../planted/planted.ts";
import type { Line } from "./entry.ts";

/** What is to be done to the lines of the clean year. */
export interface Mutating {
  /** The lines that take the place of one; undefined where nothing is to be done to it. */
  readonly instead: (line: Line) => readonly Line[] | undefined;
  /** Lines that are added, by day. */
  readonly added: (date: string) => readonly Line[];
  readonly addedBefore: (date: string) => readonly Line[];
  /** Ids that some mutation names and no line has borne yet. */
  readonly unmet: () => readonly string[];
}

/** Gathers mutations; two that change one line do so one after the other. */
export function mutating(mutations: readonly Mutation[]): Mutating {
  const dropped = new Set(mutations.flatMap(({ drop = [] }) => drop));
  const doubled = new Set(mutations.flatMap(({ twice = [] }) => twice));
  const changes = new Map<string, ((line: Line) => Line)[]>();
  for (const { change = {} } of mutations) {
    for (const [id, how] of Object.entries(change)) changes.set(id, [...(changes.get(id) ?? []), how]);
  }
  const added = mutations.flatMap(({ add = [] }) => add);
  const byDay = new Map<string, Line[]>();
  for (const line of added) byDay.set(dayOf(line), [...(byDay.get(dayOf(line)) ?? []), line]);
  const waiting = new Set([...dropped, ...doubled, ...changes.keys()]);
  return {
    instead(line) {
      if (!waiting.delete(line.id)) return undefined;
      if (dropped.has(line.id)) return [];
      const changed = (changes.get(line.id) ?? []).reduce((before, how) => how(before), line);
      return doubled.has(line.id) ? [changed, changed] : [changed];
    },
    added: (date) => byDay.get(date) ?? [],
    addedBefore: (date) => added.filter((line) => dayOf(line) < date),
    unmet: () => [...waiting],
  };
}

/** An entry is written on the day on which it became known. */
function dayOf({ at, recordedAt }: Line): string {
  return (recordedAt ?? at).slice(0, 10);
}

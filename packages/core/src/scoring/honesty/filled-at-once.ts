import type { Entry } from "../../model/entry.ts";
import { flag, type HonestyFlag, type HonestyOptions } from "./honesty-flag.ts";
import { minuteOf } from "./minute-of.ts";
import { personOf, seriesOf, valueAt } from "./series.ts";

/**
 * What was filled in within a minute: entries of several days that one person recorded in the same minute, and inspections of many answers that
 * were begun and finished at once.
 *
 * @example
 * const entry = (day: number) => ({
 *   id: `d${day}`, kind: "general/fire-patrol", at: `2026-03-0${day}T20:00`, recordedAt: "2026-03-07T17:31",
 *   actors: { by: "p-li" }, data: {},
 * });
 * filledAtOnce([1, 2, 3, 4, 5].map(entry)).map(({ count, series }) => `${series.by}: ${count}`); //=> ["p-li: 5"]
 */
export function filledAtOnce(
  entries: readonly Entry[],
  { atOnce = { entries: 5, days: 3 }, quick = { answers: 10, minutes: 1 } }: HonestyOptions = {},
): readonly HonestyFlag[] {
  const together = seriesOf(entries, (entry) => {
    const by = personOf(entry);
    return by === undefined ? undefined : JSON.stringify([entry.kind, by, entry.recordedAt ?? entry.at]);
  });
  const flags: HonestyFlag[] = [];
  for (const own of together.values()) {
    const days = new Set(own.map(({ at }) => at.slice(0, 10)));
    const [first] = own;
    if (!first || own.length < atOnce.entries || days.size < atOnce.days) continue;
    const recordedAt = first.recordedAt ?? first.at;
    flags.push(flag("filledAtOnce", first.kind, { by: personOf(first) }, own, { recordedAt, days: days.size }));
  }
  for (const entry of entries) {
    const [answers, minutes] = [answersOf(entry), minutesOf(entry)];
    if (minutes === undefined || answers < quick.answers || minutes > quick.minutes) continue;
    const series = { area: entry.area, subject: entry.subject, by: personOf(entry) };
    flags.push(flag("filledAtOnce", entry.kind, series, [entry], { answers, minutes }));
  }
  return flags;
}

function answersOf(entry: Entry): number {
  const answers = valueAt(entry, "answers");
  return Array.isArray(answers) ? answers.length : 0;
}

/** Minutes from beginning to end, where both are on record. */
function minutesOf(entry: Entry): number | undefined {
  const [from, to] = [valueAt(entry, "startedAt"), valueAt(entry, "completedAt")];
  if (typeof from !== "string" || typeof to !== "string") return undefined;
  const minutes = minuteOf(to) - minuteOf(from);
  return minutes >= 0 ? minutes : undefined;
}

import type { Column } from "../../model/column.ts";
import type { Entry } from "../../model/entry.ts";
import { leadingDay } from "../../time/civil.ts";
import { flag, type HonestyFlag, type HonestyOptions } from "./honesty-flag.ts";
import { seriesOf, valueAt } from "./series.ts";
import { neighboursOf, peersOf, unlikelyRuns } from "./unlikely-runs.ts";

/** A remark of so many characters is not written twice the same by chance. */
const FREE_TEXT = 12;
/** Days between two entries that still follow one another: over a weekend. */
const NEXT = 3;

/** Fields that may tell of copying: numbers with a unit, and free text, which is neither a code nor a reference. */
export interface CopiedFields {
  readonly numbers: readonly string[];
  readonly texts: readonly string[];
}

/** The fields of a kind in which copying shows: its readings, and texts that people write themselves. */
export function copiedFields(columns: readonly Column[], readings: readonly string[]): CopiedFields {
  const free = columns.filter(
    ({ type, ref, role, path, values }) =>
      type === "text" && ref === undefined && !role && values === undefined && !path.startsWith("@"),
  );
  return { numbers: readings, texts: free.map(({ path }) => path) };
}

/**
 * Entries copied from yesterday: the same figures, at least two of them, or the same remark, day after day at one place in one slot.
 *
 * @example
 * const entry = (area: string, day: number, celsius: number, humidity: number) =>
 *   ({ id: `${area}-${day}`, kind: "canteen/store", at: `2026-03-${10 + day}T08:00`, area, data: { celsius, humidity } });
 * const days = Array.from({ length: 18 }, (_, n) => n);
 * const honest = ["cold", "attic"].flatMap((area) => days.map((n) => entry(area, n, 15 + n / 4, 60 - n)));
 * const copied = [entry("dry", 0, 18, 52), ...[1, 2, 3, 4].map((n) => entry("dry", n, 18.5, 55)), entry("dry", 5, 19, 51)];
 * const flags = copiedFromYesterday([...honest, ...copied], { numbers: ["celsius", "humidity"], texts: [] });
 * flags.map(({ series, count }) => `${series.area}: ${count}`); //=> ["dry: 4"]
 */
export function copiedFromYesterday(
  entries: readonly Entry[],
  fields: CopiedFields,
  { chance = 0.001, copiedRun = 3 }: HonestyOptions = {},
): readonly HonestyFlag[] {
  const payloads = new Map<Entry, string>();
  for (const entry of entries) {
    const payload = entry.area === undefined && entry.subject === undefined ? undefined : payloadOf(entry, fields);
    if (payload !== undefined) payloads.set(entry, payload);
  }
  const slot = ({ kind, area = "", subject = "", at, covers = "" }: Entry) =>
    JSON.stringify([kind, area, subject, covers.slice(10), at.slice(11, 13)]);
  const stretches = [...seriesOf([...payloads.keys()], slot).values()].flatMap(dayAfterDay).map((own) => {
    const tokens = own.map((entry) => payloads.get(entry) ?? "");
    return { own, tokens, neighbours: neighboursOf(tokens) };
  });
  const peers = peersOf(stretches.map(({ neighbours }) => neighbours));
  return stretches.flatMap(({ own, tokens, neighbours }) =>
    unlikelyRuns(tokens, peers(neighbours), { least: copiedRun, chance }).map(({ from, to }) => {
      const run = own.slice(from, to + 1);
      const { kind = "", area, subject } = run[0] ?? {};
      return flag("copiedFromYesterday", kind, { area, subject }, run, { days: run.length });
    }),
  );
}

/** Cuts a series where an entry does not follow the one before within a few days; of several on one day the first counts. */
function dayAfterDay(series: readonly Entry[]): readonly (readonly Entry[])[] {
  const stretches: Entry[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const entry of series) {
    const day = leadingDay(entry.at) ?? Number.NaN;
    if (day === last) continue;
    if (day - last > NEXT) stretches.push([]);
    stretches.at(-1)?.push(entry);
    last = day;
  }
  return stretches;
}

/** What is too particular to come twice by chance: two figures or more, and longer remarks. */
function payloadOf(entry: Entry, { numbers, texts }: CopiedFields): string | undefined {
  const figures = numbers.map((path) => valueAt(entry, path)).filter((value) => typeof value === "number");
  const remarks = texts
    .map((path) => valueAt(entry, path))
    .filter((value) => typeof value === "string" && value.length >= FREE_TEXT);
  return figures.length < 2 && remarks.length === 0 ? undefined : JSON.stringify([figures, remarks]);
}

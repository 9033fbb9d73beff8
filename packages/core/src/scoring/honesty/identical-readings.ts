import type { Column } from "../../model/column.ts";
import type { Entry } from "../../model/entry.ts";
import { flag, type HonestyFlag, type HonestyOptions } from "./honesty-flag.ts";
import { seriesOf, valueAt } from "./series.ts";
import { neighboursOf, peersOf, unlikelyRuns } from "./unlikely-runs.ts";

/** Units in which instruments measure: real readings of them move. Stocks, counts, money and set times need not. */
const MEASURED = ["°C", "℃", "mg/L", "ppm", "kWh", "m³", "kPa", "MPa", "lx", "dB", "%RH", "V", "A"];

/**
 * The columns of a kind that hold readings of an instrument.
 *
 * @example
 * const chiller = defineEntry("yard/chiller", { title: { zh: "冷柜", en: "Chiller" }, data: z.object({ degrees: quantity("°C"), doors: quantity("piece") }) });
 * readingColumns(chiller.columns).map(({ path }) => path); //=> ["degrees"]
 */
export function readingColumns(columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ type, unit }) => type === "number" && unit !== undefined && MEASURED.includes(unit));
}

/** The columns of a kind that say which thing it tells of, beside area and subject. */
export function thingColumns(columns: readonly Column[]): readonly string[] {
  return columns
    .filter(({ type, ref, role, path }) => type === "text" && ref !== undefined && !role && !path.startsWith("@"))
    .map(({ path }) => path);
}

/** A column of readings, and the columns that say which thing was read. */
export interface Readings {
  readonly column: string;
  readonly things?: readonly string[];
}

/**
 * Readings that never move: one gauge, place or thing that shows the same figure again and again while its like do not.
 *
 * @example
 * const at = (day: number) => `2026-03-${String(day).padStart(2, "0")}T08:00`;
 * const entry = (n: number, area: string, celsius: number) =>
 *   ({ id: `${area}-${n}`, kind: "canteen/fridge", at: at(n), area, data: { celsius } });
 * const days = Array.from({ length: 28 }, (_, n) => n + 1);
 * const honest = ["east", "south"].flatMap((area) => days.map((n) => entry(n, area, 2 + ((n * 5) % 9) / 4)));
 * const entries = [...honest, ...days.map((n) => entry(n, "west", 4))];
 * identicalReadings(entries, { column: "celsius" }).map(({ series, count }) => `${series.area}: ${count}`); //=> ["west: 28"]
 */
export function identicalReadings(
  entries: readonly Entry[],
  { column, things = [] }: Readings,
  { chance = 0.001, identicalRun = 10 }: HonestyOptions = {},
): readonly HonestyFlag[] {
  const read = entries.filter((entry) => typeof valueAt(entry, column) === "number");
  const thingsOf = (entry: Entry) => things.map((path) => String(valueAt(entry, path) ?? ""));
  const series = seriesOf(read, (entry) => {
    const { kind, area = "", subject = "" } = entry;
    const named = thingsOf(entry);
    // Readings of nobody knows what are no series.
    if (area === "" && subject === "" && named.every((thing) => thing === "")) return undefined;
    return JSON.stringify([kind, area, subject, named]);
  });
  const told = [...series.values()].map((own) => {
    const tokens = own.map((entry) => String(valueAt(entry, column)));
    return { own, tokens, neighbours: neighboursOf(tokens) };
  });
  const peers = peersOf(told.map(({ neighbours }) => neighbours));
  return told.flatMap(({ own, tokens, neighbours }) =>
    unlikelyRuns(tokens, peers(neighbours), { least: identicalRun, chance }).map(({ from, to }) => {
      const run = own.slice(from, to + 1);
      const { kind = "", area, subject } = run[0] ?? {};
      const named = Object.fromEntries(things.map((path) => [path, String(valueAt(run[0] as Entry, path) ?? "")]));
      return flag("identicalReadings", kind, { area, subject, ...named, column }, run, { value: Number(tokens[from]) });
    }),
  );
}

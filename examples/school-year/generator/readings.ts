import { EVE, moment } from "./dates.ts";
import type { Book, Line, SchoolDay } from "./entry.ts";
import { COLD_UNITS, METERS } from "./places.ts";
import { between } from "./random.ts";
import { ELECTRICIANS } from "./roster.ts";

/** Tenths of a unit that a meter runs on in a day: school days, other days. */
const USE = { electric: [2600, 900], water: [160, 30], gas: [450, 0] } as const;
const FIRST = { electric: 1_850_000, water: 412_000, gas: 96_000 } as const;
/** Hours at which the logger writes. */
const LOGGED = ["06:00", "14:00", "22:00"] as const;

/** Readings of the meters each night and of the cold stores three times a day. */
export function readings(): Book {
  const standing = new Map(METERS.map(({ id, utility }) => [id, FIRST[utility] as number]));
  return function* (day) {
    for (const { id: meter, utility } of METERS) {
      const [school, other] = USE[utility];
      const base = day.school ? school : other;
      const used = base === 0 ? 0 : base + between(-20, 20, `meter-${day.stamp}-${meter}`);
      const reading = (standing.get(meter) ?? 0) + used;
      standing.set(meter, reading);
      yield meterLine(day, meter, utility, reading / 10, used / 10);
    }
    yield* coldStores(day);
  };
}

/** The readings on the eve of the sample year, from which the first uses are counted. */
export function* readingsBefore(): Iterable<Line> {
  for (const { id, utility } of METERS) yield meterLine(EVE, id, utility, FIRST[utility] / 10, 0);
}

function meterLine(
  day: Pick<SchoolDay, "date" | "stamp">,
  meter: string,
  utility: string,
  reading: number,
  used: number,
): Line {
  return {
    id: `read-${day.stamp}-${meter}`,
    kind: "general/meter-reading",
    at: moment(day.date, "23:30"),
    actors: { by: ELECTRICIANS[0] },
    data: { meter, utility, reading, used },
  };
}

/** The celsius that a logger saw in a cold unit: chillers and the sample cabinet above zero, freezers far below. */
function celsius(asset: string, id: string): number {
  return asset.startsWith("freezer") ? between(-220, -165, id) / 10 : between(15, 62, id) / 10;
}

function* coldStores({ date, stamp }: SchoolDay): Iterable<Line> {
  for (const asset of COLD_UNITS) {
    for (const [turn, hour] of LOGGED.entries()) {
      const id = `cold-${stamp}-${asset}-${turn + 1}`;
      yield {
        id,
        kind: "canteen/fridge-temperature",
        at: moment(date, hour),
        data: { asset, celsius: celsius(asset, id) },
      };
    }
  }
}

import { DAY, daysBetween, writeDay } from "./days.ts";
import { stretchAt } from "./periods.ts";
import type { Every } from "./schemas.ts";
import type { SiteDays } from "./site-days.ts";

type Random = Extract<Every, { unit: "random" }>;

/** The days between two that are drawn in their period. Each day has a lot of its own; the lowest are drawn. */
export function drawnDays(every: Random, from: number, to: number, site: SiteDays): readonly number[] {
  const fits = (day: number) => {
    if (every.among === "workday") return site.isWorkday(day);
    return every.among === "operatingDay" ? site.isOperating(day) : true;
  };
  const periods = new Map(daysBetween(from, to).map((day) => [stretchAt(every.per, day, site)?.id, day]));
  return [...periods.values()]
    .flatMap((inside) => {
      const period = stretchAt(every.per, inside, site);
      if (period === undefined) return [];
      const lots = daysBetween(period.from, period.to)
        .filter(fits)
        .map((day) => ({ day, lot: lot(`${every.seed}||${period.id}`, day) }));
      return lots.sort((one, other) => one.lot - other.lot || one.day - other.day).slice(0, every.times);
    })
    .map(({ day }) => day)
    .filter((day) => from <= day && day <= to)
    .sort((one, other) => one - other);
}

/** A whole day, as a slot that a non-working day may move. */
export function drawnSlots(every: Random, from: number, to: number, site: SiteDays) {
  return drawnDays(every, from, to, site).map((day) => {
    return { id: writeDay(day), day, from: day * DAY, to: (day + 1) * DAY, oneDay: true };
  });
}

const WORD = 2n ** 32n;

/** The 32-bit FNV-1a hash of the seed's code units, mixed with the mixed number of the day, and mixed once more. */
function lot(seed: string, day: number): number {
  let hash = 0x811c9dc5n;
  for (let index = 0; index < seed.length; index += 1) {
    hash = ((hash ^ BigInt(seed.charCodeAt(index))) * 0x01000193n) % WORD;
  }
  return Number(mixed(hash ^ mixed(BigInt(day))));
}

function mixed(value: bigint): bigint {
  const once = ((value ^ (value >> 16n)) * 0x85ebca6bn) % WORD;
  const twice = ((once ^ (once >> 13n)) * 0xc2b2ae35n) % WORD;
  return twice ^ (twice >> 16n);
}

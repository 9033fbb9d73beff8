import { daysBetween, writeDay } from "./days.ts";
import { type Stretch, stretchAt } from "./periods.ts";
import type { Every } from "./schemas.ts";
import type { SiteDays } from "./site-days.ts";

type Random = Extract<Every, { unit: "random" }>;

/** The days drawn between two days: of each period the `times` days with the lowest lots, among those of the kind. */
export function randomDays(every: Random, from: number, to: number, site: SiteDays): readonly number[] {
  const periods = new Map<string, Stretch>();
  for (const day of daysBetween(from, to)) {
    const period = stretchAt(every.per, day, site);
    if (period !== undefined) periods.set(period.id, period);
  }
  return [...periods.values()]
    .flatMap((period) => drawn(every, period, site))
    .filter((day) => from <= day && day <= to);
}

function drawn(every: Random, period: Stretch, site: SiteDays): readonly number[] {
  const isAmong = { day: () => true, workday: site.isWorkday, operatingDay: site.isOperating }[every.among ?? "day"];
  const start = fnv(`${every.seed}||${period.id}`);
  return daysBetween(period.from, period.to)
    .filter(isAmong)
    .map((day) => ({ day, lot: mix(start ^ mix(BigInt(day))) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : a.lot > b.lot ? 1 : writeDay(a.day) < writeDay(b.day) ? -1 : 1))
    .slice(0, every.times)
    .map(({ day }) => day);
}

const MASK = 0xffffffffn;

/** FNV-1a of 32 bits over UTF-16 code units. */
function fnv(text: string): bigint {
  let hash = 0x811c9dc5n;
  for (let at = 0; at < text.length; at += 1) hash = ((hash ^ BigInt(text.charCodeAt(at))) * 0x01000193n) & MASK;
  return hash;
}

/** Twice: fold the upper half in, and multiply; then fold once more. */
function mix(value: bigint): bigint {
  const word = value & MASK;
  const once = ((word ^ (word >> 16n)) * 0x85ebca6bn) & MASK;
  const twice = ((once ^ (once >> 13n)) * 0xc2b2ae35n) & MASK;
  return twice ^ (twice >> 16n);
}

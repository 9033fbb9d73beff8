import { dayNumber, MINUTES_PER_DAY } from "./civil.ts";

// Only zones that exist are kept, so hostile input cannot make this grow.
const known = new Map<string, (utcMinute: number) => number>();

/**
 * Tells whether a name is an IANA time zone that this host knows.
 *
 * @example
 * isZone("Asia/Shanghai"); //=> true
 * isZone("Asia/Peking"); //=> false
 */
export function isZone(zone: string): boolean {
  return known.has(zone) || civilFormat(zone) !== undefined;
}

/**
 * Gives a function from a UTC minute (whole minutes since 1970-01-01T00:00Z) to the zone's offset then, in minutes east of UTC.
 * This is the only place of the core that asks the host about zones. Throws a RangeError for an unknown zone.
 *
 * @example
 * zoneOffset("Asia/Shanghai")(0); //=> 480
 */
export function zoneOffset(zone: string): (utcMinute: number) => number {
  const ready = known.get(zone);
  if (ready) return ready;
  const format = civilFormat(zone);
  if (!format) throw new RangeError(`time zone "${zone}" is not known; expected an IANA name such as "Asia/Shanghai"`);
  const offset = rememberedOffset((utcMinute) => civilMinute(format, utcMinute) - utcMinute);
  known.set(zone, offset);
  return offset;
}

function rememberedOffset(ask: (utcMinute: number) => number): (utcMinute: number) => number {
  const ofDay = new Map<number, number>();
  const ofMinute = new Map<number, number>();
  return (utcMinute) => {
    const day = Math.floor(utcMinute / MINUTES_PER_DAY);
    let offset = ofDay.get(day);
    if (offset === undefined) {
      const first = ask(day * MINUTES_PER_DAY);
      // NaN marks a day on which the clocks change: its minutes are asked one by one.
      offset = first === ask((day + 1) * MINUTES_PER_DAY - 1) ? first : Number.NaN;
      ofDay.set(day, offset);
    }
    if (!Number.isNaN(offset)) return offset;
    let exact = ofMinute.get(utcMinute);
    if (exact === undefined) {
      exact = ask(utcMinute);
      ofMinute.set(utcMinute, exact);
    }
    return exact;
  };
}

function civilFormat(zone: string): Intl.DateTimeFormat | undefined {
  // Some hosts take "+08:00" for a zone and others do not; none is asked.
  if (!/^[A-Za-z]/.test(zone)) return undefined;
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
  } catch {
    return undefined;
  }
}

function civilMinute(format: Intl.DateTimeFormat, utcMinute: number): number {
  const part: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(utcMinute * 60_000)) part[type] = value;
  const year = part.era === "BC" ? 1 - Number(part.year) : Number(part.year);
  const day = dayNumber(year, Number(part.month), Number(part.day));
  return day * MINUTES_PER_DAY + Number(part.hour) * 60 + Number(part.minute);
}

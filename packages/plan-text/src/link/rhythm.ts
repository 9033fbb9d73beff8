import type { SiteCadence } from "@houqin/core";
import type { PlanPart } from "../model/reading.ts";

/** How often something recurs, as requirements say it. */
export type Every = SiteCadence["every"];

/** A cadence of a plan in the terms of a requirement. */
export interface Rhythm {
  readonly every: Every;
  readonly times?: number | undefined;
}

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
const phases = { begin: "start", mid: "middle", end: "end" } as const;

/**
 * Says a cadence that was read from a plan as a requirement would. Undefined for what names no rhythm: per event, irregular, hourly, in a
 * season, ambiguous.
 *
 * @example
 * rhythmOf({ quote: "", start: 0, cadence: "weekly:MO,FR" })?.every; //=> { unit: "weekday", on: ["MO", "FR"] }
 * rhythmOf({ quote: "", start: 0, cadence: "irregular" }); //=> undefined
 */
export function rhythmOf({
  cadence,
  times,
  interval,
  season,
  alternatives,
}: PlanPart["cadences"][number]): Rhythm | undefined {
  if (season !== undefined || alternatives !== undefined) return undefined;
  const [word = "", detail] = cadence.split(":");
  const every = everyOf(word, detail, interval === undefined ? {} : { interval });
  return every && { every, ...(times === undefined ? {} : { times }) };
}

function everyOf(word: string, detail: string | undefined, spaced: { readonly interval?: number }): Every | undefined {
  switch (word) {
    case "daily":
      return { unit: "day", ...spaced };
    case "weekly": {
      const on = weekdays.filter((day) => detail?.split(",").includes(day));
      return on.length > 0 ? { unit: "weekday", on, ...spaced } : { unit: "week", ...spaced };
    }
    case "monthly": {
      const on = monthDay(detail);
      return { unit: "month", ...spaced, ...(on === undefined ? {} : { on: [on] }) };
    }
    case "quarterly":
      return { unit: "quarter", ...spaced };
    case "semiannual":
      return { unit: "half", ...spaced };
    case "yearly":
      return { unit: "year", ...spaced };
    case "termly": {
      const at = detail
        ?.split(",")
        .flatMap((phase) => (Object.hasOwn(phases, phase) ? [phases[phase as keyof typeof phases]] : []));
      return { unit: "term", ...(at === undefined || at.length === 0 ? {} : { at }) };
    }
    default:
      return undefined;
  }
}

function monthDay(detail: string | undefined): number | string | undefined {
  const day = /^day=(\d{1,2})$/.exec(detail ?? "")?.[1];
  if (day !== undefined) return Number(day);
  return detail === undefined || detail === "begin" ? undefined : detail.replace(/^day=/, "");
}

/** The stretch of time in which a rhythm has its turn, however its days are counted. */
export function stretchOf(every: Every): string {
  switch (every.unit) {
    case "workday":
    case "operatingDay":
    case "meal":
    case "clock":
      return "day";
    case "weekday":
      return "week";
    // Schools count in terms what others count in half years.
    case "term":
      return "half";
    case "random":
      return every.per;
    default:
      return every.unit;
  }
}

import { MINUTES_PER_DAY, parseClock } from "../../time/civil.ts";
import type { Every, SlotMoment } from "../../time/every.ts";
import { alike, canonical } from "../strictness/alike.ts";
import type { SiteCadence } from "./at-site.ts";
import { isOneDay } from "./one-day.ts";

/** A window in minutes: it opens so long after its slot's first day began, and is due so long after its first or last day began. */
interface Edges {
  readonly opens: number;
  readonly due: number;
  readonly dueFrom: "first" | "last";
}

/**
 * What falls into the first's window falls into the second's. Slots of different lengths compare only where the first's window keeps
 * within its slot and the second's leaves nothing of its slot out.
 */
export function windowAsks(first: SiteCadence, second: SiteCadence): boolean {
  const [own, other] = [edgesOf(first), edgesOf(second)];
  if (scaleOf(first.every) === scaleOf(second.every)) {
    if (!own || !other) return alike(first.window, second.window);
    return own.opens >= other.opens && own.dueFrom === other.dueFrom && own.due <= other.due;
  }
  const keeps =
    first.window === undefined || (own !== undefined && own.opens >= 0 && isLast(own) && own.due <= MINUTES_PER_DAY);
  const whole =
    second.window === undefined ||
    (other !== undefined && other.opens <= 0 && isLast(other) && other.due >= MINUTES_PER_DAY);
  return keeps && whole;
}

/** Undefined where the slot itself has hours, or the window may turn around in a short slot. */
function edgesOf({ every, window = {} }: SiteCadence): Edges | undefined {
  if (every.unit === "clock" || every.unit === "meal") return undefined;
  const opens = minutesOf(window.opens, 0);
  const due = minutesOf(window.due, MINUTES_PER_DAY);
  const isPlain = typeof window.due !== "object";
  if (isOneDay(every)) return { opens, due: isPlain ? nextAfter(opens, due) : due, dueFrom: "last" };
  if (isPlain && opens >= MINUTES_PER_DAY) return undefined;
  return { opens, due, dueFrom: isPlain ? "last" : "first" };
}

/** A clock at or before the opening is the next such clock after it. */
function nextAfter(opens: number, due: number): number {
  return due > opens ? due : due + (Math.floor((opens - due) / MINUTES_PER_DAY) + 1) * MINUTES_PER_DAY;
}

function isLast({ dueFrom }: Edges): boolean {
  return dueFrom === "last";
}

function minutesOf(moment: SlotMoment | undefined, otherwise: number): number {
  if (moment === undefined) return otherwise;
  if (typeof moment === "string") return parseClock(moment) ?? otherwise;
  return moment.days * MINUTES_PER_DAY + (moment.at === undefined ? otherwise : (parseClock(moment.at) ?? otherwise));
}

/** Slots of one scale begin and end in the same way. */
function scaleOf(every: Every): string {
  if (isOneDay(every)) return "oneDay";
  if (every.unit === "season") return every.every;
  return every.unit === "festival" || every.unit === "term" || every.unit === "clock" ? canonical(every) : every.unit;
}

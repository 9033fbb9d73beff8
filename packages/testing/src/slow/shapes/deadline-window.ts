import { DAY, dayAt } from "../days.ts";
import { toNumber } from "../ratio.ts";
import type { Row } from "../row.ts";
import type { Lag, Shape } from "../schemas.ts";
import { nthWorkday } from "../site-days.ts";
import { boundOf } from "../values.ts";
import type { World } from "../world.ts";

/** What a deadline is counted from: a day or a minute, or neither when it is missing. */
export interface Anchored {
  readonly slot: string;
  readonly unitKey: readonly string[];
  readonly keys: readonly (readonly string[])[];
  readonly row: Row | undefined;
  readonly doubtful: boolean;
  readonly day?: number | undefined;
  readonly minute?: number | undefined;
  /** For a day of the calendar: the same a year before. */
  readonly yearBefore?: number | undefined;
}

export interface Window {
  /** Rows before this minute do not answer. */
  readonly from: number;
  /** Excluded. */
  readonly due: number | "unknown" | "notApplicable";
  /** Where the window begins, or its last minute where it has no beginning. */
  readonly reference: number;
}

/** From when to when the thing is to be done. */
export function windowOf(world: World, asked: Shape<"deadline">, anchor: Anchored): Window {
  const after = asked.after !== undefined;
  const moment = anchor.minute ?? (anchor.day === undefined ? undefined : (anchor.day + (after ? 1 : 0)) * DAY);
  if (moment === undefined) {
    const at = anchor.row?.at ?? 0;
    return { from: at, due: "unknown", reference: at };
  }
  const day = anchor.day ?? dayAt(moment);
  if (asked.after !== undefined) {
    const due = reach(world, anchor, asked.after, moment, day, 1, "end");
    return { from: moment, due, reference: moment };
  }
  const due = asked.before === undefined ? moment + 1 : reach(world, anchor, asked.before, moment, day, -1, "end");
  if (asked.earliest === undefined) {
    const from = previousEnd(world, asked, anchor);
    return { from, due, reference: typeof due === "number" ? due - 1 : moment };
  }
  const from = reach(world, anchor, asked.earliest, moment, day, -1, "start");
  if (typeof from !== "number") return { from: moment, due: from, reference: moment };
  return { from, due, reference: from };
}

/** What was done for the day a year before does not answer this one's. */
function previousEnd(world: World, asked: Shape<"deadline">, anchor: Anchored): number {
  if (anchor.yearBefore === undefined) return Number.NEGATIVE_INFINITY;
  const { due } = windowOf(world, asked, { ...anchor, day: anchor.yearBefore, yearBefore: undefined });
  return typeof due === "number" ? due : Number.NEGATIVE_INFINITY;
}

/** The minute so far from a moment; an end is excluded, and lies after its day or, for hours, after its minute. */
function reach(
  world: World,
  anchor: Anchored,
  lag: Lag,
  moment: number,
  day: number,
  step: 1 | -1,
  side: "start" | "end",
): Window["due"] {
  const answer = boundOf(world, anchor.row, "hours" in lag ? lag.hours : "days" in lag ? lag.days : lag.workdays);
  if (typeof answer === "string") return answer;
  const amount = toNumber(answer.number);
  if ("hours" in lag) return moment + step * Math.floor(amount * 60) + (side === "end" ? 1 : 0);
  const there = "days" in lag ? day + step * Math.floor(amount) : nthWorkday(world.site, day, amount, step);
  return (there + (side === "end" ? 1 : 0)) * DAY;
}

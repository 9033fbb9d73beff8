import { DAY, dayAt, monthsLater } from "./days.ts";
import { read } from "./paths.ts";
import { one, type Ratio } from "./ratio.ts";
import type { Row } from "./row.ts";
import type { Duration, Register, Source, Value } from "./schemas.ts";
import { amountIn } from "./values.ts";
import type { World } from "./world.ts";

/** The paths by which a source names the key that it moves. */
export function pathsOf(register: Register, source: Source): readonly string[] {
  return source.key ?? register.key;
}

/** By how much a row moves a level; undefined when that is not known. */
export function amountOf(world: World, row: Row, amount: Value | undefined): Ratio | undefined {
  return amount === undefined ? one : amountIn(world, row, amount);
}

/** From when, or until when, what a row moves counts; undefined when that is not known. */
export function momentOf(world: World, row: Row, moment: string | Duration, end: "from" | "until"): number | undefined {
  const wholeDay = end === "until" ? 1 : 0;
  if (typeof moment === "string") {
    const got = read(world, row, moment);
    if (got?.type === "day") return (got.value + wholeDay) * DAY;
    if (got?.type === "instant") return got.value;
    // The rows of a site file stand until they say otherwise.
    return end === "until" && row.kind.startsWith("site/") ? Number.POSITIVE_INFINITY : undefined;
  }
  if ("hours" in moment) return row.at + moment.hours * 60;
  const day = dayAt(row.at);
  if ("days" in moment) return (day + moment.days + wholeDay) * DAY;
  return (monthsLater(day, "months" in moment ? moment.months : moment.years * 12) + wholeDay) * DAY;
}

import type { Bound } from "../bound.ts";
import { boundAsks } from "../strictness/bounds.ts";
import { civilStretch, noLonger, type Stretch } from "../strictness/stretch.ts";
import type { Lag } from "./schema.ts";

type Unit = "hours" | "days" | "workdays";
type Side = "after" | "before";

/** Hours from a whole day count to one minute later than the day's own end. */
const A_MINUTE = 1 / 60;

/**
 * The first length is never longer than the second, from the same anchor. Lengths in days end with a civil day: after the anchor that is
 * up to a day more on the clock, before it up to a day less.
 */
export function shorterLag(first: Lag, second: Lag, atDay: boolean, side: Side): boolean {
  const [own, other] = [partsOf(first), partsOf(second)];
  if (own.unit !== other.unit && (isPath(own.bound) || isPath(other.bound))) return false;
  const stretch = (unit: Unit, amount: number) => stretchOf(unit, amount, atDay, side);
  const asks = (a: number, b: number) => noLonger(stretch(own.unit, a), stretch(other.unit, b));
  return boundAsks(asks)(own.bound, other.bound);
}

function partsOf(lag: Lag): { readonly unit: Unit; readonly bound: Bound } {
  if ("hours" in lag) return { unit: "hours", bound: lag.hours };
  return "days" in lag ? { unit: "days", bound: lag.days } : { unit: "workdays", bound: lag.workdays };
}

function stretchOf(unit: Unit, amount: number, atDay: boolean, side: Side): Stretch {
  if (unit === "hours") return { unit, amount, hours: { least: amount, most: amount + (atDay ? A_MINUTE : 0) } };
  const whole = Math.floor(amount);
  const most = unit === "days" ? whole : Number.POSITIVE_INFINITY;
  const stretch = civilStretch(unit, whole, { least: whole, most });
  if (side === "after") return stretch;
  return { ...stretch, hours: { least: (whole - 1) * 24, most: most * 24 } };
}

function isPath(bound: Bound): boolean {
  return typeof bound === "object" && "path" in bound;
}

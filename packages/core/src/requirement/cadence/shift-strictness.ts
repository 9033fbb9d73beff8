import type { Shift } from "../../time/every.ts";
import type { SiteCadence } from "./at-site.ts";

const PERIODS: ReadonlySet<string> = new Set(["week", "month", "quarter", "half", "year", "term"]);

/** Slots that stay put are there for whatever the second asks; slots that move or go compare with those of the same unit alone. */
export function shiftAsks(first: SiteCadence, second: SiteCadence): boolean {
  const [own, other] = [shiftOf(first), shiftOf(second)];
  if (own === "keep") return other === "keep" || other === "skip";
  return own === other && first.every.unit === second.every.unit;
}

/** A slot that is no single day never moves; it can only go. */
function shiftOf({ every, onNonWorkday = "keep" }: SiteCadence): Shift {
  const isPeriod = PERIODS.has(every.unit) && !("on" in every && every.on);
  return isPeriod && onNonWorkday !== "skip" ? "keep" : onNonWorkday;
}

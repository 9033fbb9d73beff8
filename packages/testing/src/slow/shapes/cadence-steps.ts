import { DAY, monthsLater } from "../days.ts";
import { eachAt } from "../each-keys.ts";
import { inForce, minuteOf, read } from "../paths.ts";
import { fold, keysIn, registerOf } from "../registers.ts";
import type { Each, Every, Shape } from "../schemas.ts";
import type { Slot } from "../slots.ts";
import { sameKey, type Unit } from "../unit.ts";
import type { World } from "../world.ts";
import { slotUnit } from "./cadence-slot.ts";

type Key = readonly string[];

/** Due in certain years since a date of each key. */
export function stepUnits(
  world: World,
  rule: string,
  asked: Shape<"cadence">,
  every: Extract<Every, { unit: "steps" }>,
): readonly Unit[] {
  return everyKey(world, asked.each).flatMap((key) => {
    const since = sinceOf(world, asked.each, key, every.since);
    const at = (minute: number) => eachAt(world, asked.each, minute).filter((each) => sameKey(each.key, key));
    if (since === undefined) {
      const unknown = { slot: "since", key, reference: undefined, verdict: "unknown" as const, evidence: [] };
      return at(world.asOf).map(() => unknown);
    }
    const slots = slotsOf(since, every.years);
    return slots
      .filter((slot) => slot.opens <= world.asOf)
      .flatMap((slot) => at(slot.opens).flatMap((each) => slotUnit(world, rule, asked, slot, slots, each)));
  });
}

function slotsOf(since: number, years: readonly number[]): readonly Slot[] {
  const ordered = [...new Set(years)].sort((a, b) => a - b);
  const opens = (year: number) => monthsLater(since, 12 * (year - 1)) * DAY;
  return ordered.map((year, index) => {
    const next = ordered[index + 1];
    const naturalEnd = next === undefined ? Number.POSITIVE_INFINITY : opens(next);
    return { id: `year-${year}`, opens: opens(year), due: opens(year + 1), naturalEnd };
  });
}

function everyKey(world: World, each: Each | undefined): readonly Key[] {
  if (each === undefined) return [[]];
  if ("values" in each) return [...new Set(each.values)].map((value) => [value]);
  if ("register" in each) return keysIn(fold(world, each.register));
  const [first, second] = each.product.map((factor) => everyKey(world, factor));
  return (first ?? []).flatMap((a) => (second ?? []).map((b) => [...a, ...b]));
}

function sinceOf(world: World, each: Each | undefined, key: Key, path: string): number | undefined {
  const kind = refersOf(world, each);
  const row = kind === undefined ? undefined : inForce(world, kind, key[0] ?? "", world.asOf);
  const minute = row === undefined ? undefined : minuteOf(read(world, row, path));
  return minute === undefined ? undefined : Math.floor(minute / DAY);
}

function refersOf(world: World, each: Each | undefined): string | undefined {
  if (each === undefined || "values" in each) return undefined;
  return "register" in each ? registerOf(world, each.register).refers : refersOf(world, each.product[0]);
}

import { DAY, monthsLater } from "../days.ts";
import { eachAt } from "../each-keys.ts";
import { minuteOf, read } from "../paths.ts";
import { fold, keysIn, registerOf } from "../registers.ts";
import { byTime } from "../row.ts";
import type { Each, Every } from "../schemas.ts";
import type { Slot } from "../slots.ts";
import { sameKey, type Unit } from "../unit.ts";
import type { World } from "../world.ts";
import { slotUnit } from "./cadence-slot.ts";
import type { OwnCadence } from "./own-cadence.ts";

type Key = readonly string[];

/** Due in certain years since a date of each key. */
export function stepUnits(
  world: World,
  rule: string,
  asked: OwnCadence,
  every: Extract<Every, { unit: "steps" }>,
): readonly Unit[] {
  const untold = eachAt(world, asked.each, world.asOf).some((each) => each.key.length === 0 && !each.sure);
  const keyed = everyKey(world, asked.each).flatMap((key) => {
    const since = sinceOf(world, asked.each, key, every.since);
    const at = (minute: number) => eachAt(world, asked.each, minute).filter((each) => sameKey(each.key, key));
    if (since === undefined) {
      return at(world.asOf).map(() => missing(key));
    }
    const slots = slotsOf(since, every.years);
    return slots
      .filter((slot) => slot.opens <= world.asOf)
      .flatMap((slot) => at(slot.opens).flatMap((each) => slotUnit(world, rule, asked, slot, slots, each)));
  });
  return untold ? [missing([]), ...keyed] : keyed;
}

/** Says of a key, or of all that are not known, that no date is. */
function missing(key: Key): Unit {
  return { slot: "since", key, reference: undefined, verdict: "unknown", evidence: [] };
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

/** The day as it was last told, whether or not the thing is still there. */
function sinceOf(world: World, each: Each | undefined, key: Key, path: string): number | undefined {
  const kind = refersOf(world, each);
  const told = world.rows.filter(
    (row) => row.kind === kind && row.entry.subject === (key[0] ?? "") && row.at <= world.asOf,
  );
  const row = [...told].sort(byTime).at(-1);
  const minute = row === undefined ? undefined : minuteOf(read(world, row, path));
  return minute === undefined ? undefined : Math.floor(minute / DAY);
}

function refersOf(world: World, each: Each | undefined): string | undefined {
  if (each === undefined || "values" in each) return undefined;
  return "register" in each ? registerOf(world, each.register).refers : refersOf(world, each.product[0]);
}

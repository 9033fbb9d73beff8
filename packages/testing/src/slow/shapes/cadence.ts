import { DAY } from "../days.ts";
import { eachAt } from "../each-keys.ts";
import { keptFrom } from "../keeping.ts";
import type { Shape } from "../schemas.ts";
import { slotsBetween } from "../slots.ts";
import type { Unit } from "../unit.ts";
import type { World } from "../world.ts";
import { gapUnits } from "./cadence-gap.ts";
import { slotUnit } from "./cadence-slot.ts";
import { stepUnits } from "./cadence-steps.ts";
import { ownCadence } from "./own-cadence.ts";

type Cadence = Shape<"cadence">;

export function cadence(world: World, rule: string, stated: Cadence): readonly Unit[] {
  const asked = ownCadence(world.input.site.kind, stated);
  if (asked === undefined) {
    return [{ slot: "site", key: [], reference: undefined, verdict: "notApplicable", evidence: [] }];
  }
  if (keptFrom(world, asked.of.kind) === undefined) {
    return [{ slot: "unkept", key: [], reference: undefined, verdict: "unknown", evidence: [] }];
  }
  if (world.period === undefined) return [];
  if (asked.every.unit === "gap") return gapUnits(world, rule, asked, asked.every);
  if (asked.every.unit === "steps") return stepUnits(world, rule, asked, asked.every);
  const { from, to } = world.period;
  // A row may name a slot outside the evaluated period; then it fills none inside it.
  const slots = slotsBetween(asked, from - 400, to + 400, world.site);
  return slots
    .filter((slot) => from * DAY <= slot.opens && slot.opens < (to + 1) * DAY && slot.opens <= world.asOf)
    .flatMap((slot) =>
      eachAt(world, asked.each, slot.opens).flatMap((each) => slotUnit(world, rule, asked, slot, slots, each)),
    );
}

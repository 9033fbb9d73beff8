import type { Compile } from "../program.ts";
import { cadenceAt } from "./at-site.ts";
import { compileGap } from "./gap.ts";
import type { Cadence } from "./schema.ts";
import { compileSlots } from "./slots.ts";
import { compileSteps } from "./steps.ts";

/** Judges whether a thing recurs as often as it must. */
export const compileCadence: Compile<Cadence> = (requirement, frame, touch, rule) => {
  const asked = cadenceAt(requirement, frame.siteKind);
  if (!asked) throw new TypeError(`${rule} is not asked of ${frame.siteKind}.`);
  const { every } = asked;
  if (every.unit === "gap") return compileGap({ ...asked, every }, frame, touch, rule);
  if (every.unit === "steps") return compileSteps({ ...asked, every }, frame, touch, rule);
  return compileSlots(asked, frame, touch, rule);
};

import type { Compile } from "../program.ts";
import { compileGap } from "./gap.ts";
import type { Cadence } from "./schema.ts";
import { compileSlots } from "./slots.ts";
import { compileSteps } from "./steps.ts";

/** Judges whether a thing recurs as often as it must. */
export const compileCadence: Compile<Cadence> = (requirement, frame, touch, rule) => {
  const { every } = requirement;
  if (every.unit === "gap") return compileGap({ ...requirement, every }, frame, touch, rule);
  if (every.unit === "steps") return compileSteps({ ...requirement, every }, frame, touch, rule);
  return compileSlots(requirement, frame, touch, rule);
};

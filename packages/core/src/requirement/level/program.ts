import type { Compile } from "../program.ts";
import { compileAlways } from "./always.ts";
import { compileEntries } from "./entries.ts";
import type { Level } from "./schema.ts";
import { compileSlots } from "./slots.ts";

/** Judges a register's level: at all times, at slots, or when an entry relies on it. */
export const compileLevel: Compile<Level> = (requirement, frame, touch, rule) => {
  const { when } = requirement;
  if (when === "always") return compileAlways(requirement, frame, touch, rule);
  if ("slots" in when) return compileSlots({ ...requirement, when }, frame, touch, rule);
  return compileEntries({ ...requirement, when }, frame, touch, rule);
};

import { Requirement } from "@houqin/core";

/**
 * Kinds of the entries by which a requirement is seen to be met; none for one that looks at levels and figures.
 *
 * @example
 * recordKinds({ shape: "cadence", of: { kind: "x/round" }, every: { unit: "day" } }); //=> ["x/round"]
 */
export function recordKinds(requirement: Requirement): readonly string[] {
  switch (requirement.shape) {
    case "deadline":
      return [requirement.by.kind];
    case "sequence": {
      const { of, steps = [] } = requirement;
      return [...new Set([...(of === undefined ? [] : [of.kind]), ...steps.map((step) => step.of.kind)])];
    }
    case "level":
    case "target":
    case "reconcile":
      return [];
    default:
      return [requirement.of.kind];
  }
}

/** The same of what a catalogue holds, which names no shape. */
export function recordKindsOf(requirement: unknown): readonly string[] {
  const read = Requirement.safeParse(requirement);
  return read.success ? recordKinds(read.data) : [];
}

import { createEngine, type Pack, Requirement, type Rule } from "@houqin/core";
import { optionLeaves } from "../option-leaves.ts";
import type { PackCheck } from "../pack-test.ts";

/** A requirement is data: nothing of it is lost on the way through JSON, under the defaults and under every preset. */
export const requirementsAreData: PackCheck = {
  name: "has requirements that JSON holds in full",
  complaints: (pack) =>
    pack.rules.flatMap((rule) => {
      const { judge } = rule;
      if ("check" in judge) return [];
      return settings(pack, rule).flatMap(([layer, options]) => {
        const requirement = judge.requirement(options);
        const read = Requirement.safeParse(JSON.parse(JSON.stringify(requirement)));
        if (!read.success)
          return [`${rule.id} ${layer} is no requirement after JSON: ${read.error.issues[0]?.message}`];
        const lost = canonical(requirement) !== canonical(read.data);
        return lost
          ? [`${rule.id} ${layer} is ${canonical(requirement)} before JSON and ${canonical(read.data)} after`]
          : [];
      });
    }),
};

/** Options that go without saying, and numbers that know their limits. */
export const boundedOptions: PackCheck = {
  name: "gives every option a default and every number its bounds",
  complaints: (pack, { packs = [pack] }) => {
    const listed = createEngine({ packs }).catalogue().rules;
    return pack.rules.flatMap(({ id, options }) => {
      const usual = options.safeParse({});
      if (!usual.success)
        return [`${id}: ${usual.error.issues.map(({ path }) => path.join(".")).join(", ")} has no default`];
      const schema = listed.find((rule) => rule.id === id)?.optionsSchema;
      return optionLeaves(schema, { ...usual.data })
        .filter((leaf) => typeof leaf.usual === "number")
        .flatMap((leaf) => {
          const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = leaf.schema;
          return [
            ...(real(minimum ?? exclusiveMinimum) ? [] : [`${id}: option ${leaf.name} has no lower bound`]),
            ...(real(maximum ?? exclusiveMaximum) ? [] : [`${id}: option ${leaf.name} has no upper bound`]),
          ];
        });
    });
  },
};

/** An engine can be made with each of the presets. */
export const presetsParse: PackCheck = {
  name: "has presets that an engine takes",
  complaints: (pack, { packs = [pack] }) =>
    Object.entries(pack.presets).flatMap(([preset, rules]) => {
      try {
        // As settings of an installation they are checked as strictly as a user's own.
        createEngine({ packs, rules });
        return [];
      } catch (error) {
        return [`preset ${preset}: ${error instanceof Error ? error.message : String(error)}`];
      }
    }),
};

function settings({ presets }: Pack, { id }: Rule): readonly (readonly [string, unknown])[] {
  const preset = Object.entries(presets).flatMap(([name, layer]) => {
    const setting = layer[id];
    return setting === undefined || typeof setting === "string" ? [] : [[`under ${name}`, setting[1]] as const];
  });
  return [["by default", {}], ...preset];
}

/** JSON with the members of objects in order, and `undefined` told from absence. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => {
    if (member === undefined) return "(undefined)";
    if (typeof member === "function" || (typeof member === "number" && !Number.isFinite(member))) return String(member);
    if (typeof member !== "object" || member === null || Array.isArray(member)) return member;
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Zod writes the safe integers for an integer without bounds. */
function real(bound: unknown): boolean {
  return typeof bound === "number" && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
}

import { createEngine, type Pack, Requirement, type Rule } from "@houqin/core";
import { type OptionLeaf, optionLeaves, stepOf, withLeaf } from "../option-leaves.ts";
import type { PackCheck } from "../pack-test.ts";

/** Numbers move what a rule asks, never what kind of thing it asks: settings can be compared, and audits tell which is weaker. */
export const shapesHold: PackCheck = {
  name: "asks for the same shape at both ends of every number",
  complaints: (pack, { packs = [pack] }) =>
    numbersOf(pack, packs).flatMap(({ rule, leaf, usual }) => {
      const { judge } = rule;
      if ("check" in judge) return [];
      const asked = (options: object) => {
        const requirement = Requirement.parse(judge.requirement(options));
        return [requirement.shape, ...Object.keys(requirement)].join(" ");
      };
      return ends(leaf).flatMap((end) => {
        const found = asked(withLeaf(usual, leaf.name, end));
        return found === asked(usual)
          ? []
          : [`${rule.id}: with ${leaf.name} ${end} asks ${found}, expected ${asked(usual)}`];
      });
    }),
};

/** What a bound is for: beyond it a number is refused. */
export const boundsHold: PackCheck = {
  name: "refuses numbers beyond the bounds of its options",
  complaints: (pack, { packs = [pack] }) =>
    numbersOf(pack, packs).flatMap(({ rule, leaf, usual }) => {
      const { minimum, maximum } = leaf.schema;
      const beyond = [
        ...(typeof minimum === "number" ? [minimum - stepOf(leaf)] : []),
        ...(typeof maximum === "number" ? [maximum + stepOf(leaf)] : []),
      ];
      return beyond
        .filter((number) => rule.options.safeParse(withLeaf(usual, leaf.name, number)).success)
        .map((number) => `${rule.id}: takes ${leaf.name} ${number}, which is beyond its bounds`);
    }),
};

interface NumberOption {
  readonly rule: Rule;
  readonly leaf: OptionLeaf;
  readonly usual: Readonly<Record<string, unknown>>;
}

/** The options of a pack's rules that are numbers. */
function numbersOf(pack: Pack, packs: readonly Pack[]): readonly NumberOption[] {
  const schemas = new Map(
    createEngine({ packs })
      .catalogue()
      .rules.map(({ id, optionsSchema }) => [id, optionsSchema]),
  );
  return pack.rules.flatMap((rule) => {
    const usual: Readonly<Record<string, unknown>> = { ...rule.options.safeParse({}).data };
    return optionLeaves(schemas.get(rule.id), usual)
      .filter((leaf) => typeof leaf.usual === "number")
      .map((leaf) => ({ rule, leaf, usual }));
  });
}

/** The least and the most that a number may be, as far as its schema includes them. */
function ends({ schema: { minimum, maximum } }: OptionLeaf): readonly number[] {
  return [minimum, maximum].filter((bound) => typeof bound === "number");
}

import type { PackCheck } from "../pack-test.ts";

/** What a pack holds can be imported by name, so that other packs and apps can build on it. */
export const everythingExported: PackCheck = {
  name: "exports each of its parts by name",
  complaints: (pack, { exported }) => {
    if (exported === undefined) return [];
    const names = new Set<unknown>(Object.values(exported));
    const { kinds, registers, metrics, scorecards, checklists, rules } = pack;
    return [kinds, registers, metrics, scorecards, checklists, rules]
      .flat<readonly (readonly { readonly id: string }[])[]>()
      .filter((member) => !names.has(member))
      .map(({ id }) => `${id} is exported under no name`);
  },
};

import { heirsOf } from "./heirs.ts";
import type { Installed } from "./installed.ts";
import type { Rule } from "./rule.ts";
import { readSetting, ruleNameOf } from "./setting-problems.ts";
import type { LayerSetting } from "./settled-rule.ts";

/** What a site sets over the packs: presets by name, the later over the earlier, and settings of its own. */
export interface SettingLayers {
  readonly preset?: string | readonly string[] | undefined;
  readonly rules?: Readonly<Record<string, unknown>> | undefined;
}

/** What every layer says of each rule, and the named instances that the site adds. */
export interface LayerBook {
  readonly of: (rule: Rule) => readonly LayerSetting[];
  readonly instances: (rule: Rule) => readonly { readonly id: string; readonly layers: readonly LayerSetting[] }[];
  /** Ids of the rules that a setting of a retired rule, or of an instance of one, moved to. */
  readonly heirs: (setting: string) => readonly string[];
}

/**
 * Reads the layers of a setup: presets in their order, settings carried over from retired rules, the site's own, and named instances, which stand
 * over all that was said of their rule. Settings that cannot be read are left out; they were told as problems.
 */
export function layerBook(
  { packs, rules: installed }: Pick<Installed, "packs" | "rules">,
  { preset = [], rules = {} }: SettingLayers,
  retired: readonly Rule[],
): LayerBook {
  const layer = (name: string, at: string, setting: unknown): readonly LayerSetting[] => {
    const read = setting === undefined ? undefined : readSetting(setting);
    return read === undefined ? [] : [{ layer: name, at, ...read }];
  };
  const own = (settings: Readonly<Record<string, unknown>>, id: string) =>
    Object.hasOwn(settings, id) ? settings[id] : undefined;
  const ofPresets = (id: string) =>
    [preset]
      .flat()
      .flatMap((each) =>
        packs.flatMap(({ name, presets }) =>
          Object.hasOwn(presets, each)
            ? layer(`preset ${each}`, `${name}.presets.${each}.${id}`, own(presets[each] ?? {}, id))
            : [],
        ),
      );
  const gone = new Set(retired.map(({ id }) => id));
  const moved = retired.flatMap((old) =>
    Object.entries(rules).flatMap(([name, setting]) => {
      const read = ruleNameOf(name) === old.id ? readSetting(setting) : undefined;
      if (read === undefined) return [];
      return heirsOf(old, read.options, installed, gone).map(({ rule, options }) => ({
        name,
        heir: rule.id,
        id: `${rule.id}${name.slice(old.id.length)}`,
        setting: { layer: `migrated from ${name}`, at: `rules.${name}`, severity: read.severity, options },
      }));
    }),
  );
  const carried = (id: string) => moved.flatMap((one) => (one.id === id ? [one.setting] : []));
  const of = ({ id }: Rule) => [...ofPresets(id), ...carried(id), ...layer("site", `rules.${id}`, own(rules, id))];
  return {
    of,
    instances: (rule) =>
      [...new Set([...Object.keys(rules), ...moved.map(({ id }) => id)])]
        .filter((name) => name !== rule.id && ruleNameOf(name) === rule.id)
        .map((id) => ({
          id,
          layers: [
            ...of(rule),
            ...carried(id),
            ...layer(`instance ${id.slice(rule.id.length + 1)}`, `rules.${id}`, own(rules, id)),
          ],
        })),
    heirs: (setting) => moved.flatMap(({ name, heir }) => (name === setting ? [heir] : [])),
  };
}

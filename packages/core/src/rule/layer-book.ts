import type { Installed } from "./installed.ts";
import type { Rule } from "./rule.ts";
import { readSetting, ruleNameOf } from "./setting-problems.ts";
import type { LayerSetting } from "./settled-rule.ts";

/** What every layer says of each rule, and the named instances that the site adds. */
export interface LayerBook {
  readonly of: (rule: Rule) => readonly LayerSetting[];
  readonly instances: (rule: Rule) => readonly { readonly id: string; readonly layers: readonly LayerSetting[] }[];
}

/**
 * Reads the layers of a setup: preset, settings carried over from retired rules, the site's own, and named instances, which stand
 * over all that was said of their rule. Settings that cannot be read are left out; they were told as problems.
 */
export function layerBook(
  { packs }: Pick<Installed, "packs">,
  {
    preset,
    rules = {},
  }: { readonly preset?: string | undefined; readonly rules?: Readonly<Record<string, unknown>> | undefined },
  retired: readonly Rule[],
): LayerBook {
  const layer = (name: string, setting: unknown): readonly LayerSetting[] => {
    const read = setting === undefined ? undefined : readSetting(setting);
    return read === undefined ? [] : [{ layer: name, ...read }];
  };
  const own = (settings: Readonly<Record<string, unknown>>, id: string) =>
    Object.hasOwn(settings, id) ? settings[id] : undefined;
  const ofPresets = (id: string) =>
    preset === undefined
      ? []
      : packs.flatMap(({ presets }) =>
          Object.hasOwn(presets, preset) ? layer(`preset ${preset}`, own(presets[preset] ?? {}, id)) : [],
        );
  const carried = (id: string) =>
    retired.flatMap((old) => {
      const replacement = old.deprecated?.replacedBy?.find((one) => one.rule === id);
      const read = replacement === undefined ? undefined : readSetting(own(rules, old.id));
      if (replacement === undefined || read === undefined || !old.options.safeParse(read.options).success) return [];
      return [
        {
          layer: `migrated from ${old.id}`,
          severity: read.severity,
          options: replacement.mapOptions?.(read.options) ?? {},
        },
      ];
    });
  const of = ({ id }: Rule) => [...ofPresets(id), ...carried(id), ...layer("site", own(rules, id))];
  return {
    of,
    instances: (rule) =>
      Object.entries(rules)
        .filter(([name]) => name !== rule.id && ruleNameOf(name) === rule.id)
        .map(([id, setting]) => ({
          id,
          layers: [...of(rule), ...layer(`instance ${id.slice(rule.id.length + 1)}`, setting)],
        })),
  };
}

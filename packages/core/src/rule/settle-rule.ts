import type { Layer } from "../model/catalogue.ts";
import { frozen } from "../model/frozen.ts";
import { phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { reasonOf } from "../model/reason-of.ts";
import type { Rule } from "./rule.ts";
import type { LayerSetting, SettledRule } from "./settled-rule.ts";

/** A rule settled, or why it could not be. */
export interface Settling {
  readonly settled?: SettledRule;
  readonly problems: readonly Problem[];
}

/**
 * Lays settings over a rule's own, in order, remembering who set what, and asks the rule for its requirement under the options that
 * result. Options are merged by name: a layer replaces those that it names and leaves the others.
 */
export function settleRule(rule: Rule, id: string, layers: readonly LayerSetting[]): Settling {
  const defaults = rule.options.safeParse({}).data ?? {};
  const given = Object.assign({}, ...layers.map(({ options }) => options ?? {}));
  const read = rule.options.safeParse(given);
  // What is wrong with options was told by the settings' own check.
  if (!read.success) return { problems: [] };
  const severities: readonly Layer[] = [
    { layer: "pack", value: rule.severity },
    ...layers.flatMap(({ layer, severity }) => (severity === undefined ? [] : [{ layer, value: severity }])),
  ];
  const face = {
    id,
    rule,
    severity: layers.reduce((last, { severity }) => severity ?? last, rule.severity),
    options: frozen(read.data),
    provenance: frozen({ severity: severities, options: optionLayers(defaults, layers) }),
    layers: frozen([...layers]),
    tasks: [],
  };
  if ("check" in rule.judge) return { settled: Object.freeze(face), problems: [] };
  try {
    return { settled: Object.freeze({ ...face, requirement: rule.judge.requirement(given) }), problems: [] };
  } catch (error) {
    const found = phrase("thrown", { reason: reasonOf(error) });
    return { problems: [{ code: "rule-throws", path: `${id}.requires`, found, expected: phrase("requirement") }] };
  }
}

function optionLayers(
  defaults: Readonly<Record<string, unknown>>,
  layers: readonly LayerSetting[],
): Readonly<Record<string, readonly Layer[]>> {
  return Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [
      name,
      [
        { layer: "pack", value },
        ...layers.flatMap(({ layer, options }) =>
          options !== undefined && Object.hasOwn(options, name) ? [{ layer, value: options[name] }] : [],
        ),
      ],
    ]),
  );
}

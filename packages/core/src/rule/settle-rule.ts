import type { Layer } from "../model/catalogue.ts";
import { expectedOf } from "../model/expected-of.ts";
import { foundAt } from "../model/found.ts";
import { frozen } from "../model/frozen.ts";
import { phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { reasonOf } from "../model/reason-of.ts";
import type { Requirement } from "../requirement/requirement.ts";
import { areFor } from "../requirement/sites.ts";
import { leavesOf, mergeOptions } from "./option-tree.ts";
import type { Rule } from "./rule.ts";
import type { LayerSetting, SettledRule } from "./settled-rule.ts";

/** A rule settled, or why it could not be. */
export type Settling =
  | { readonly settled: SettledRule; readonly problems: readonly [] }
  | { readonly settled?: never; readonly problems: readonly Problem[] };

/**
 * Lays settings over a rule's own, in order, remembering who set what, and asks the rule for its requirement under the options that
 * result. Options are merged part by part: a layer replaces those parts that it names and leaves the others, inside objects too. With
 * `sites` it asks sites of these kinds alone.
 */
export function settleRule(
  rule: Rule,
  id: string,
  layers: readonly LayerSetting[],
  sites: readonly string[] = [],
): Settling {
  const schema = rule.options;
  const defaults = schema.safeParse({}).data ?? {};
  const given = layers.reduce((under, { options = {} }) => mergeOptions(schema, under, options), defaults);
  const read = schema.safeParse(given);
  if (!read.success) {
    const problems = read.error.issues.map((issue) => ({
      code: "bad-option",
      path: `${placeOf(layers, issue.path) ?? id}${issue.path.map((step) => `.${String(step)}`).join("")}`,
      found: foundAt(given, issue.path),
      expected: expectedOf(issue),
    }));
    return { problems };
  }
  const severities: readonly Layer[] = [
    { layer: "pack", value: rule.severity },
    ...layers.flatMap(({ layer, severity }) => (severity === undefined ? [] : [{ layer, value: severity }])),
  ];
  const face = {
    id,
    rule,
    ...(sites.length === 0 ? {} : { sites: frozen([...sites]) }),
    severity: layers.reduce((last, { severity }) => severity ?? last, rule.severity),
    options: frozen(read.data),
    provenance: frozen({ severity: severities, options: optionLayers(rule, read.data, defaults, layers) }),
    layers: frozen([...layers]),
    tasks: [],
  };
  if ("check" in rule.judge) return { settled: Object.freeze(face), problems: [] };
  try {
    return {
      settled: Object.freeze({ ...face, requirement: atSites(rule.judge.requirement(given), sites) }),
      problems: [],
    };
  } catch (error) {
    const found = phrase("thrown", { reason: reasonOf(error) });
    return { problems: [{ code: "rule-throws", path: `${id}.requires`, found, expected: phrase("requirement") }] };
  }
}

/** A requirement that names kinds of site itself knows better than its pack; all but some are those of its pack but these. */
function atSites(requirement: Requirement, sites: readonly string[]): Requirement {
  const { site: named } = requirement.onlyIf ?? {};
  if (sites.length === 0 || (named !== undefined && !("not" in named))) return requirement;
  const site = sites.filter((kind) => named === undefined || areFor(named, kind));
  return frozen({ ...requirement, onlyIf: { ...requirement.onlyIf, site } });
}

/** Where the last layer that names a part of the options was written. */
function placeOf(layers: readonly LayerSetting[], [first]: readonly PropertyKey[]): string | undefined {
  return layers.findLast(({ options }) => first !== undefined && options !== undefined && Object.hasOwn(options, first))
    ?.at;
}

/** Of each part of the options, which layers set it, the pack first. */
function optionLayers(
  { options: schema }: Rule,
  settled: Readonly<Record<string, unknown>>,
  defaults: Readonly<Record<string, unknown>>,
  layers: readonly LayerSetting[],
): Readonly<Record<string, readonly Layer[]>> {
  const all = [{ layer: "pack", options: defaults }, ...layers].map(({ layer, options = {} }) => ({
    layer,
    leaves: new Map(leavesOf(schema, options)),
  }));
  return Object.fromEntries(
    leavesOf(schema, settled).map(([path]) => [
      path,
      all.flatMap(({ layer, leaves }) => (leaves.has(path) ? [{ layer, value: leaves.get(path) }] : [])),
    ]),
  );
}

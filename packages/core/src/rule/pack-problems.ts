import { NamedMetric } from "../ledger/metric.ts";
import { Register } from "../ledger/register.ts";
import type { Problem } from "../model/problem.ts";
import { shown } from "./option-problems.ts";
import type { Pack } from "./pack.ts";
import { ruleProblems, textProblems } from "./rule-problems.ts";
import { Scorecard } from "./scorecard.ts";
import { settingProblems } from "./setting-problems.ts";

/** Lists all that is wrong with a pack by itself, before it meets other packs. */
export function packProblems(pack: Pack): readonly Problem[] {
  const { name, title, kinds, registers, metrics, scorecards, rules, checklists, presets, terms } = pack;
  const parts = { entries: kinds, registers, metrics, scorecards, rules };
  return [
    ...(/^[a-z][a-z0-9-]*$/.test(name)
      ? []
      : [{ code: "bad-name", path: "name", found: shown(name), expected: "a name such as canteen" }]),
    ...textProblems(`${name}.title`, title),
    ...Object.entries(terms).flatMap(([term, text]) => textProblems(`${name}.terms.${term}`, text)),
    ...Object.entries(parts).flatMap(([part, members]) => idProblems(name, part, members)),
    ...checklistProblems(name, checklists),
    ...kinds.flatMap((kind) => textProblems(`${kind.id}.title`, kind.title)),
    ...registers.flatMap((register) => shapeProblems(register.id, Register.safeParse(register).error)),
    ...metrics.flatMap((metric) => shapeProblems(metric.id, NamedMetric.safeParse(metric).error)),
    ...scorecards.flatMap((card) => [
      ...shapeProblems(card.id, Scorecard.safeParse(card).error),
      ...textProblems(`${card.id}.title`, card.title),
    ]),
    ...rules.flatMap(ruleProblems),
    ...Object.entries(presets).flatMap(([preset, settings]) =>
      settingProblems(`${name}.presets.${preset}`, settings, rules),
    ),
  ];
}

function idProblems(name: string, part: string, members: readonly { readonly id: string }[]): readonly Problem[] {
  const ids = members.map(({ id }) => id);
  const path = `${name}.${part}`;
  const foreign = ids.filter((id) => !id.startsWith(`${name}/`) || id.includes("#"));
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...foreign.map((found) => ({ code: "foreign-id", path, found, expected: `an id that begins with ${name}/` })),
    ...twice.map((found) => ({ code: "duplicate-id", path, found, expected: "every id once" })),
  ];
}

/** Every checklist is the pack's own; a version stands for one content. */
function checklistProblems(name: string, checklists: Pack["checklists"]): readonly Problem[] {
  const versions = checklists.map(({ id, version }) => `${id} ${version}`);
  const twice = versions.filter((version, index) => versions.indexOf(version) !== index);
  const path = `${name}.checklists`;
  return [
    ...idProblems(
      name,
      "checklists",
      [...new Set(checklists.map(({ id }) => id))].map((id) => ({ id })),
    ),
    ...twice.map((found) => ({
      code: "duplicate-version",
      path,
      found,
      expected: "every version of a checklist once",
    })),
  ];
}

interface Issues {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}

function shapeProblems(id: string, error: Issues | undefined): readonly Problem[] {
  return (error?.issues ?? []).map(({ path, message }) => ({
    code: "bad-definition",
    path: [id, ...path.map(String)].join("."),
    found: "something else",
    expected: message,
  }));
}

import { NamedMetric } from "../ledger/metric.ts";
import { Register } from "../ledger/register.ts";
import { builtInKinds } from "../model/built-in-kinds.ts";
import type { Problem } from "../model/problem.ts";
import { asJson } from "./option-problems.ts";
import type { Pack } from "./pack.ts";
import { ruleProblems, textProblems } from "./rule-problems.ts";
import { settingProblems } from "./setting-problems.ts";

/** Lists all that is wrong with a pack by itself, before it meets other packs. */
export function packProblems(pack: Pack): readonly Problem[] {
  const { name, title, kinds, registers, metrics, rules, presets, terms } = pack;
  const own = new Map([...builtInKinds, ...kinds].map((kind) => [kind.id, kind]));
  const parts = { entries: kinds, registers, metrics, rules };
  return [
    ...(/^[a-z][a-z0-9-]*$/.test(name)
      ? []
      : [{ code: "bad-name", path: "name", found: asJson(name), expected: "a name such as canteen" }]),
    ...textProblems(`${name}.title`, title),
    ...Object.entries(terms).flatMap(([term, text]) => textProblems(`${name}.terms.${term}`, text)),
    ...Object.entries(parts).flatMap(([part, members]) => idProblems(name, part, members)),
    ...kinds.flatMap((kind) => textProblems(`${kind.id}.title`, kind.title)),
    ...registers.flatMap((register) => shapeProblems(register.id, Register.safeParse(register).error)),
    ...metrics.flatMap((metric) => shapeProblems(metric.id, NamedMetric.safeParse(metric).error)),
    ...rules.flatMap((rule) => ruleProblems(rule, own)),
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

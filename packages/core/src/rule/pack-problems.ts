import type * as z from "zod";
import { NamedMetric } from "../ledger/metric.ts";
import { Register } from "../ledger/register.ts";
import { builtInKinds } from "../model/built-in-kinds.ts";
import { expectedOf } from "../model/expected-of.ts";
import { foundAt, foundOf } from "../model/found.ts";
import { phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { textProblems } from "../model/text-problems.ts";
import type { Pack } from "./pack.ts";
import { ruleProblems } from "./rule-problems.ts";
import { Scorecard } from "./scorecard.ts";
import { settingProblems } from "./setting-problems.ts";
import { unknownName } from "./unknown-name.ts";

/** Lists all that is wrong with a pack by itself, before it meets other packs. */
export function packProblems(pack: Pack): readonly Problem[] {
  const { name, title, kinds, registers, metrics, scorecards, rules, checklists, presets, terms, optionTitles } = pack;
  const own = new Map([...builtInKinds, ...kinds].map((kind) => [kind.id, kind]));
  const parts = { entries: kinds, registers, metrics, scorecards, rules };
  return [
    ...(/^[a-z][a-z0-9-]*$/.test(name)
      ? []
      : [{ code: "bad-name", path: "name", found: foundOf(name), expected: phrase("packName") }]),
    ...textProblems(`${name}.title`, title),
    ...Object.entries(terms).flatMap(([term, text]) => textProblems(`${name}.terms.${term}`, text)),
    ...optionTitleProblems(name, optionTitles, rules),
    ...Object.entries(parts).flatMap(([part, members]) => idProblems(name, part, members)),
    ...checklistProblems(name, checklists),
    ...kinds.flatMap((kind) => textProblems(`${kind.id}.title`, kind.title)),
    ...registers.flatMap((register) => shapeProblems(register, Register.safeParse(register).error)),
    ...metrics.flatMap((metric) => shapeProblems(metric, NamedMetric.safeParse(metric).error)),
    ...scorecards.flatMap((card) => [
      ...shapeProblems(card, Scorecard.safeParse(card).error),
      ...textProblems(`${card.id}.title`, card.title),
    ]),
    ...rules.flatMap((rule) => ruleProblems(rule, own)),
    ...Object.entries(presets).flatMap(([preset, settings]) =>
      settingProblems(`${name}.presets.${preset}`, settings, rules),
    ),
  ];
}

/** A pack calls by name only what its rules have. */
function optionTitleProblems(name: string, titles: Pack["optionTitles"], rules: Pack["rules"]): readonly Problem[] {
  const names = [...new Set(rules.flatMap(({ options }) => Object.keys(options.shape)))];
  const expected = names.length === 0 ? phrase("noOption") : phrase("option", { names });
  return Object.entries(titles).flatMap(([option, text]) => {
    const path = `${name}.optionTitles.${option}`;
    return names.includes(option)
      ? textProblems(path, text)
      : [unknownName("unknown-option", path, option, expected, names)];
  });
}

function idProblems(name: string, part: string, members: readonly { readonly id: string }[]): readonly Problem[] {
  const ids = members.map(({ id }) => id);
  const path = `${name}.${part}`;
  const foreign = ids.filter((id) => !id.startsWith(`${name}/`) || id.includes("#"));
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...foreign.map((found) => ({ code: "foreign-id", path, found, expected: phrase("idUnder", { pack: name }) })),
    ...twice.map((found) => ({ code: "duplicate-id", path, found, expected: phrase("idOnce") })),
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
      expected: phrase("checklistVersionOnce"),
    })),
  ];
}

interface Issues {
  readonly issues: readonly z.core.$ZodIssue[];
}

function shapeProblems(defined: { readonly id: string }, error: Issues | undefined): readonly Problem[] {
  return (error?.issues ?? []).map((issue) => ({
    code: "bad-definition",
    path: [defined.id, ...issue.path.map(String)].join("."),
    found: foundAt(defined, issue.path),
    expected: expectedOf(issue),
  }));
}

import type * as z from "zod";
import { NamedMetric } from "../ledger/metric.ts";
import { Register } from "../ledger/register.ts";
import { expectedOf } from "../model/expected-of.ts";
import { foundAt, foundOf } from "../model/found.ts";
import { phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { textProblems } from "../model/text-problems.ts";
import type { Pack } from "./pack.ts";
import { ruleProblems } from "./rule-problems.ts";
import { settingProblems } from "./setting-problems.ts";

/** Lists all that is wrong with a pack by itself, before it meets other packs. */
export function packProblems(pack: Pack): readonly Problem[] {
  const { name, title, kinds, registers, metrics, rules, presets, terms } = pack;
  const parts = { entries: kinds, registers, metrics, rules };
  return [
    ...(/^[a-z][a-z0-9-]*$/.test(name)
      ? []
      : [{ code: "bad-name", path: "name", found: foundOf(name), expected: phrase("packName") }]),
    ...textProblems(`${name}.title`, title),
    ...Object.entries(terms).flatMap(([term, text]) => textProblems(`${name}.terms.${term}`, text)),
    ...Object.entries(parts).flatMap(([part, members]) => idProblems(name, part, members)),
    ...kinds.flatMap((kind) => textProblems(`${kind.id}.title`, kind.title)),
    ...registers.flatMap((register) => shapeProblems(register, Register.safeParse(register).error)),
    ...metrics.flatMap((metric) => shapeProblems(metric, NamedMetric.safeParse(metric).error)),
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
    ...foreign.map((found) => ({ code: "foreign-id", path, found, expected: phrase("idUnder", { pack: name }) })),
    ...twice.map((found) => ({ code: "duplicate-id", path, found, expected: phrase("idOnce") })),
  ];
}

function shapeProblems(defined: { readonly id: string }, error: z.ZodError | undefined): readonly Problem[] {
  return (error?.issues ?? []).map((issue) => ({
    code: "bad-definition",
    path: [defined.id, ...issue.path.map(String)].join("."),
    found: foundAt(defined, issue.path),
    expected: expectedOf(issue),
  }));
}

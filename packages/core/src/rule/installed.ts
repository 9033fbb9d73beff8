import type { NamedMetric } from "../ledger/metric.ts";
import type { Register } from "../ledger/register.ts";
import { builtInKinds } from "../model/built-in-kinds.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import { phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { builtInRegisters } from "./built-in-registers.ts";
import { byId, type Catalogue } from "./check/catalogue.ts";
import { checkMetric } from "./check/check-metric.ts";
import { checkRegister } from "./check/check-register.ts";
import type { Pack } from "./pack.ts";
import type { Rule } from "./rule.ts";
import { unknownName } from "./unknown-name.ts";

/** All that the packs bring, with what every site has. */
export interface Installed {
  readonly packs: readonly Pack[];
  readonly kinds: readonly EntryKind[];
  readonly registers: readonly Register[];
  readonly metrics: readonly NamedMetric[];
  readonly rules: readonly Rule[];
  readonly catalogue: Catalogue;
  readonly problems: readonly Problem[];
}

/** Puts packs together: a pack listed twice counts once; missing packs, two packs of one name, and names that lead nowhere are told. */
export function install(given: readonly Pack[]): Installed {
  const packs = [...new Set(given)];
  const kinds = [...builtInKinds, ...packs.flatMap((pack) => pack.kinds)];
  const registers = [...builtInRegisters, ...packs.flatMap((pack) => pack.registers)];
  const metrics = packs.flatMap((pack) => pack.metrics);
  const rules = packs.flatMap((pack) => pack.rules);
  const catalogue: Catalogue = {
    kinds: byId(kinds),
    registers: byId(registers),
    metrics: byId(metrics),
    rules: new Set(rules.map(({ id }) => id)),
  };
  const problems = [
    ...packProblems(packs),
    ...kinds.flatMap((kind) => kindProblems(catalogue, kind)),
    ...registers.flatMap((register) => checkRegister(catalogue, register)),
    ...metrics.flatMap(({ id, metric }) => checkMetric(catalogue, id, metric)),
  ];
  return { packs, kinds, registers, metrics, rules, catalogue, problems };
}

function packProblems(packs: readonly Pack[]): readonly Problem[] {
  const names = packs.map(({ name }) => name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  const missing = packs.flatMap(({ name, requires }) =>
    requires
      .filter((required) => !names.includes(required))
      .map((required) => ({
        code: "missing-pack",
        path: "packs",
        found: phrase("all", { names }),
        expected: phrase("alsoPack", { pack: required, by: name }),
      })),
  );
  return [
    ...twice.map((found) => ({ code: "duplicate-pack", path: "packs", found, expected: phrase("everyPackOnce") })),
    ...missing,
  ];
}

function kindProblems(catalogue: Catalogue, kind: EntryKind): readonly Problem[] {
  const unknown = (path: string, id: string) =>
    catalogue.kinds.has(id) ? [] : [unknownName("unknown-kind", path, id, phrase("entryKind"), catalogue.kinds.keys())];
  return [
    ...kind.columns.flatMap(({ path, ref }) => (ref === undefined ? [] : unknown(`${kind.id}.${path}`, ref))),
    ...(kind.yields?.kinds ?? []).flatMap((id) => unknown(`${kind.id}.yields.kinds`, id)),
  ];
}

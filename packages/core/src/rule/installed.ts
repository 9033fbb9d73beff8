import type { NamedMetric } from "../ledger/metric.ts";
import type { Register } from "../ledger/register.ts";
import { builtInKinds } from "../model/built-in-kinds.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import type { Problem } from "../model/problem.ts";
import { builtInRegisters } from "./built-in-registers.ts";
import { byId, type Catalogue } from "./check/catalogue.ts";
import { checkMetric } from "./check/check-metric.ts";
import { checkRegister } from "./check/check-register.ts";
import { checkScorecard } from "./check/check-scorecard.ts";
import type { Pack } from "./pack.ts";
import type { Rule } from "./rule.ts";
import type { Scorecard } from "./scorecard.ts";
import { siteScorecards } from "./site-scorecards.ts";
import { unknownName } from "./unknown-name.ts";

/** All that the packs bring, with what every site has. */
export interface Installed {
  readonly packs: readonly Pack[];
  readonly kinds: readonly EntryKind[];
  readonly registers: readonly Register[];
  readonly metrics: readonly NamedMetric[];
  readonly scorecards: readonly Scorecard[];
  readonly rules: readonly Rule[];
  readonly catalogue: Catalogue;
  readonly problems: readonly Problem[];
}

/** Puts packs together: a pack listed twice counts once; missing packs, two packs of one name, and names that lead nowhere are told. */
export function install(given: readonly Pack[], own: readonly unknown[] = []): Installed {
  const packs = [...new Set(given)];
  const kinds = [...builtInKinds, ...packs.flatMap((pack) => pack.kinds)];
  const registers = [...builtInRegisters, ...packs.flatMap((pack) => pack.registers)];
  const metrics = packs.flatMap((pack) => pack.metrics);
  const site = siteScorecards(
    own,
    packs.flatMap((pack) => pack.scorecards),
  );
  const { scorecards } = site;
  const rules = packs.flatMap((pack) => pack.rules);
  const catalogue: Catalogue = {
    kinds: byId(kinds),
    registers: byId(registers),
    metrics: byId(metrics),
    scorecards: byId(scorecards),
    rules: new Set(rules.map(({ id }) => id)),
  };
  const problems = [
    ...packProblems(packs),
    ...kinds.flatMap((kind) => kindProblems(catalogue, kind)),
    ...registers.flatMap((register) => checkRegister(catalogue, register)),
    ...metrics.flatMap(({ id, metric }) => checkMetric(catalogue, id, metric)),
    ...site.problems,
    ...scorecards.flatMap((card) => checkScorecard(catalogue, card)),
  ];
  return { packs, kinds, registers, metrics, scorecards, rules, catalogue, problems };
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
        found: names.join(", "),
        expected: `also the pack ${required}, which ${name} needs`,
      })),
  );
  return [
    ...twice.map((found) => ({ code: "duplicate-pack", path: "packs", found, expected: "every pack once" })),
    ...missing,
  ];
}

function kindProblems(catalogue: Catalogue, kind: EntryKind): readonly Problem[] {
  const unknown = (path: string, id: string) =>
    catalogue.kinds.has(id)
      ? []
      : [unknownName("unknown-kind", path, id, "an entry kind of an installed pack", catalogue.kinds.keys())];
  return [
    ...kind.columns.flatMap(({ path, ref }) => (ref === undefined ? [] : unknown(`${kind.id}.${path}`, ref))),
    ...(kind.yields?.kinds ?? []).flatMap((id) => unknown(`${kind.id}.yields.kinds`, id)),
  ];
}

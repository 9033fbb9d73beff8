import type { NamedMetric } from "../ledger/metric.ts";
import type { Register } from "../ledger/register.ts";
import { builtInKinds } from "../model/built-in-kinds.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import { phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { builtInRegisters } from "./built-in-registers.ts";
import { checkMetric } from "./check/check-metric.ts";
import { checkRegister } from "./check/check-register.ts";
import { checkScorecard } from "./check/check-scorecard.ts";
import { byId, type Vocabulary } from "./check/vocabulary.ts";
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
  readonly vocabulary: Vocabulary;
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
  const vocabulary: Vocabulary = {
    kinds: byId(kinds),
    registers: byId(registers),
    metrics: byId(metrics),
    scorecards: byId(scorecards),
    ...checklistsOf(packs),
    rules: new Set(rules.map(({ id }) => id)),
  };
  const problems = [
    ...missingPacks(packs),
    ...kinds.flatMap((kind) => kindProblems(vocabulary, kind)),
    ...registers.flatMap((register) => checkRegister(vocabulary, register)),
    ...metrics.flatMap(({ id, metric }) => checkMetric(vocabulary, id, metric)),
    ...site.problems,
    ...scorecards.flatMap((card) => checkScorecard(vocabulary, card)),
  ];
  return { packs, kinds, registers, metrics, scorecards, rules, vocabulary, problems };
}

/** The checklists that the packs bring or inspect by. Where there are none, scores come from elsewhere and none is checked. */
function checklistsOf(packs: readonly Pack[]): Pick<Vocabulary, "checklists"> {
  const ids = packs.flatMap((pack) => [
    ...pack.checklists.map(({ id }) => id),
    ...pack.kinds.flatMap(({ checklists = [] }) => checklists),
  ]);
  return ids.length === 0 ? {} : { checklists: new Set(ids) };
}

function missingPacks(packs: readonly Pack[]): readonly Problem[] {
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

function kindProblems(vocabulary: Vocabulary, kind: EntryKind): readonly Problem[] {
  const unknown = (path: string, id: string) =>
    vocabulary.kinds.has(id)
      ? []
      : [unknownName("unknown-kind", path, id, phrase("entryKind"), vocabulary.kinds.keys())];
  return [
    ...kind.columns.flatMap(({ path, ref }) => (ref === undefined ? [] : unknown(`${kind.id}.${path}`, ref))),
    ...(kind.yields?.kinds ?? []).flatMap((id) => unknown(`${kind.id}.yields.kinds`, id)),
  ];
}

import type { NamedMetric } from "../ledger/metric.ts";
import type { Register } from "../ledger/register.ts";
import { Edition } from "../model/edition.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import { foundOf } from "../model/found.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { contains } from "./basis.ts";
import { checkRequirement } from "./check/check-requirement.ts";
import { metricCycles } from "./check/metric-cycles.ts";
import type { Vocabulary } from "./check/vocabulary.ts";
import { type Installed, install } from "./installed.ts";
import { type LayerBook, layerBook, type SettingLayers } from "./layer-book.ts";
import { messageProblems } from "./message-problems.ts";
import type { Pack } from "./pack.ts";
import type { Rule } from "./rule.ts";
import type { Scorecard } from "./scorecard.ts";
import { ruleNameOf, settingProblems } from "./setting-problems.ts";
import { settleRule } from "./settle-rule.ts";
import type { LayerSetting, SettledRule } from "./settled-rule.ts";
import { unknownName } from "./unknown-name.ts";
import type { Waiver } from "./waiver.ts";
import { waiverProblems } from "./waiver-problems.ts";

/** What is settled: packs, and what the site says of their rules. Settings are unknown input here; every mistake in them is told. */
export interface SettleInput extends SettingLayers {
  readonly packs: readonly Pack[];
  readonly waivers?: readonly unknown[] | undefined;
  readonly edition?: string | undefined;
  /** The site's own scorecards, beside those of the packs. */
  readonly scorecards?: readonly unknown[] | undefined;
}

/** The edition that is spoken of where none is given: every rule counts. */
const EVERY_EDITION = "every";

/** Everything settled, checked and frozen. */
export interface Settlement {
  /** The edition settled for, or `every`. */
  readonly edition: string;
  /** Rules and instances to be judged, in the order of their packs. */
  readonly settled: readonly SettledRule[];
  /** Rules that are off, as settled as the others. */
  readonly off: readonly SettledRule[];
  readonly kinds: readonly EntryKind[];
  readonly registers: readonly Register[];
  readonly metrics: readonly NamedMetric[];
  readonly scorecards: readonly Scorecard[];
  /** Every rule installed. */
  readonly rules: readonly Rule[];
  /** Ids of rules newer than the edition: listed, never failed. */
  readonly pendingAdoption: readonly string[];
  /** Rules that the edition no longer counts, and what took their place. */
  readonly retired: readonly { readonly rule: string; readonly replacedBy: readonly string[] }[];
  /** Names of settings that do nothing in this edition: of rules newer than it, and of retired ones without heirs in it. */
  readonly ineffective: readonly string[];
  readonly waivers: readonly Waiver[];
  readonly vocabulary: Vocabulary;
}

/**
 * Settles packs and settings, or throws one HouqinError with every mistake: unknown rules, presets, options, kinds, paths, registers
 * and metrics with what was probably meant, missing packs, ids used twice, circular metrics, unusable waivers.
 *
 * @example
 * const { settled } = settle({ packs: [canteen], rules: { "canteen/sample-weight": ["warn", { minGrams: 200 }] } });
 * settled[0]?.provenance.options.minGrams; //=> [{ layer: "pack", value: 125 }, { layer: "site", value: 200 }]
 */
export function settle(input: SettleInput): Settlement {
  const installed = install(input.packs, input.scorecards);
  // Under an edition that is none every rule counts, so that the mistakes in all of them are told.
  const editions = sortByEdition(installed.rules, Edition.safeParse(input.edition).success ? input.edition : undefined);
  const book = layerBook(installed, input, editions.retired);
  const settling = editions.current.flatMap((rule) => settleAll(rule, book, sitesOf(rule, input.packs)));
  const ready = settling.flatMap(({ settled }) => (settled === undefined ? [] : [settled]));
  const waivers = waiverProblems(input.waivers ?? [], installed.vocabulary.rules, ready);
  const problems = withoutFollowUps(installed, [
    ...installed.problems,
    ...inputProblems(input, installed),
    ...settling.flatMap((one) => one.problems),
    ...ready.flatMap(({ id, rule, requirement }) =>
      requirement === undefined
        ? []
        : [
            ...checkRequirement(installed.vocabulary, id, requirement),
            ...(rule ? messageProblems(rule, requirement, installed.vocabulary.kinds) : []),
          ],
    ),
    ...metricCycles(installed.metrics, ready, installed.scorecards),
    ...waivers.problems,
  ]);
  if (problems.length > 0) throw new HouqinError("bad-setup", problems);
  const { kinds, registers, metrics, scorecards, rules, vocabulary } = installed;
  return Object.freeze({
    edition: input.edition ?? EVERY_EDITION,
    settled: ready.filter(({ severity }) => severity !== "off"),
    off: ready.filter(({ severity }) => severity === "off"),
    kinds,
    registers,
    metrics,
    scorecards,
    rules,
    pendingAdoption: editions.pending.map(({ id }) => id),
    retired: editions.retired.map(({ id, deprecated }) => ({
      rule: id,
      replacedBy: (deprecated?.replacedBy ?? []).map(({ rule }) => rule),
    })),
    ineffective: ineffective(Object.keys(input.rules ?? {}), editions, book),
    waivers: waivers.waivers,
    vocabulary,
  });
}

/**
 * A mistake in a setting shows again in the rules and instances that it is laid over, and a pack that is missing in all that rests on
 * it; each is told once.
 */
function withoutFollowUps({ packs }: Installed, problems: readonly Problem[]): readonly Problem[] {
  const names = new Set(packs.map(({ name }) => name));
  const missing = new Set(packs.flatMap(({ requires }) => requires).filter((name) => !names.has(name)));
  const own = problems.filter(
    ({ code, found }) =>
      !code.startsWith("unknown-") || typeof found !== "string" || !missing.has(found.split("/", 1)[0] ?? ""),
  );
  return [...new Map(own.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function settleAll(rule: Rule, book: LayerBook, sites: readonly string[]) {
  const own = book.of(rule);
  return [
    settleRule(rule, rule.id, own, own.some(turnsOn) ? [] : sites),
    // Whoever names an instance means it for the sites that he has.
    ...book.instances(rule).map(({ id, layers }) => settleRule(rule, id, layers)),
  ];
}

/** The kinds of site that the pack of a rule asks; none where it asks any. */
function sitesOf(rule: Rule, packs: readonly Pack[]): readonly string[] {
  return packs.find(({ rules }) => rules.includes(rule))?.sites ?? [];
}

/** Whether a layer is a setting of the site's own that turns a rule on: it is asked whatever kind of site its pack is for. */
function turnsOn({ layer, severity }: LayerSetting): boolean {
  return !layer.startsWith("preset ") && severity !== undefined && severity !== "off";
}

function ineffective(
  settings: readonly string[],
  { current, retired }: ReturnType<typeof sortByEdition>,
  book: LayerBook,
): readonly string[] {
  const [counting, gone] = [current, retired].map((rules) => new Set(rules.map(({ id }) => id)));
  return settings
    .filter((name) => {
      const rule = ruleNameOf(name);
      return gone?.has(rule) ? !book.heirs(name).some((heir) => counting?.has(heir)) : !counting?.has(rule);
    })
    .sort();
}

/** Tells the rules that count in an edition from newer and from retired ones. Without an edition all count that are not retired. */
function sortByEdition(rules: readonly Rule[], edition: string | undefined) {
  const isRetired = ({ deprecated }: Rule) =>
    deprecated !== undefined && (edition === undefined || contains(edition, deprecated.since));
  const isPending = ({ since }: Rule) => edition !== undefined && !contains(edition, since);
  return {
    current: rules.filter((rule) => !isRetired(rule) && !isPending(rule)),
    pending: rules.filter((rule) => !isRetired(rule) && isPending(rule)),
    retired: rules.filter(isRetired),
  };
}

function inputProblems({ preset, rules = {}, edition }: SettleInput, installed: Installed): readonly Problem[] {
  const presets = new Set(installed.packs.flatMap((pack) => Object.keys(pack.presets)));
  const gone = installed.rules.filter(
    ({ deprecated }) =>
      deprecated?.until !== undefined && (edition === undefined || contains(edition, deprecated.until)),
  );
  return [
    ...[preset ?? []]
      .flat()
      .filter((name) => !presets.has(name))
      .map((name) => unknownName("unknown-preset", "preset", name, phrase("preset"), presets)),
    ...(edition === undefined || Edition.safeParse(edition).success
      ? []
      : [{ code: "bad-edition", path: "edition", found: foundOf(edition), expected: phrase("edition") }]),
    ...settingProblems("rules", rules, installed.rules),
    ...Object.keys(rules).flatMap((name) => {
      const rule = gone.find(({ id }) => id === ruleNameOf(name));
      if (rule === undefined) return [];
      const heirs = (rule.deprecated?.replacedBy ?? []).map((one) => one.rule);
      return [
        {
          code: "retired-rule",
          path: `rules.${name}`,
          found: name,
          expected: heirs.length === 0 ? phrase("noSetting") : phrase("settingOf", { rules: heirs }),
        },
      ];
    }),
  ];
}

import type { builtInKinds } from "../model/built-in-kinds.ts";
import type { Entry, EntryOf } from "../model/entry.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import type { EntryKindOf } from "../model/entry-kind-of.ts";
import type { Pack } from "../rule/pack.ts";
import type { Rule } from "../rule/rule.ts";
import type { Scorecard } from "../rule/scorecard.ts";
import type { InstancesOf, SettingsOf } from "../rule/setting-of.ts";
import type { Waiver } from "../rule/waiver.ts";
import type { Calendar } from "../time/calendar.ts";

type KindsIn<P> = P extends Pack<infer Kinds, Rule, string> ? Kinds : never;
type RulesIn<P> = P extends Pack<EntryKind, infer Rules, string> ? Rules : never;
type PresetsIn<P> = P extends { readonly presets: Readonly<Record<infer Names, unknown>> } ? Names : never;
type BuiltIn = (typeof builtInKinds)[number];

/** An entry of one kind, as an app hands it in: defaults may be left out. */
export type EntryInput<Kind> =
  Kind extends EntryKindOf<infer Id, infer Input, infer _Output, infer Role>
    ? string extends Id
      ? Entry
      : EntryOf<Id, Input, Role>
    : Entry;

/** The entries of all installed packs and of every site, told apart by `kind`. */
export type EntryIn<Packs extends readonly Pack[]> = EntryInput<KindsIn<Packs[number]> | BuiltIn>;

/** The ids of the rules of all installed packs. */
export type RuleIdIn<Packs extends readonly Pack[]> = RulesIn<Packs[number]>["id"];

/** The presets that some installed pack has. */
export type PresetIn<Packs extends readonly Pack[]> = PresetsIn<Packs[number]> & string;

/** Settings by rule id, or by the name of an instance, `canteen/sample-weight#night`. */
export type RuleSettings<Packs extends readonly Pack[]> = SettingsOf<RulesIn<Packs[number]>> &
  InstancesOf<RulesIn<Packs[number]>>;

/**
 * What `createEngine` is told. Everything follows from `packs`: entry kinds, rule ids, severities and options are completed and checked.
 *
 * Layers, each over the one before: the pack's own severity and defaults, the `preset` of every pack that has one of that name (of several, the
 * later over the earlier), `rules`, and the plan's tasks.
 */
export interface CreateEngineOptions<Packs extends readonly Pack[]> {
  readonly packs: Packs;
  readonly preset?: PresetIn<Packs> | readonly PresetIn<Packs>[];
  readonly rules?: RuleSettings<Packs>;
  readonly waivers?: readonly Waiver[];
  /**
   * Rules newer than this edition are listed as pending adoption and never fail; default: the edition that the site pins, else every
   * rule counts. A site that pins another edition is refused.
   */
  readonly edition?: string;
  readonly calendar?: Calendar;
  /** The site's own scorecards 考评表, beside those of the packs. */
  readonly scorecards?: readonly Scorecard[];
}

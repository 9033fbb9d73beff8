import type { NamedMetric } from "../ledger/metric.ts";
import type { Register } from "../ledger/register.ts";
import type { Checklist } from "../model/checklist.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import type { Severity } from "../model/verdict.ts";
import type { Text } from "../text/text.ts";
import type { Rule } from "./rule.ts";
import type { Scorecard } from "./scorecard.ts";

/** What a layer says of one rule: its severity, or its severity and some of its options. */
export type Setting = Severity | readonly [Severity, Readonly<Record<string, unknown>>];

/** A preset: settings by rule id. Rules that it leaves out keep what the pack says. */
export type Preset = Readonly<Record<string, Setting>>;

/** A rule pack 规则包, checked. What the compiler knows beyond this is in the type parameters. */
export interface Pack<Kinds extends EntryKind = EntryKind, Rules extends Rule = Rule, Presets extends string = string> {
  readonly name: string;
  readonly title: Text;
  /** Names of packs that must be installed with it. */
  readonly requires: readonly string[];
  /** Kinds of site that it is for; none where it is for any. Its rules ask nothing of another kind of site, unless a setting or a plan turns one on. */
  readonly sites: readonly string[];
  readonly kinds: readonly Kinds[];
  readonly registers: readonly Register[];
  readonly metrics: readonly NamedMetric[];
  readonly scorecards: readonly Scorecard[];
  readonly rules: readonly Rules[];
  /** Checklists, every version that was ever in use; the last of an id is the one to fill now. */
  readonly checklists: readonly Checklist[];
  readonly presets: Readonly<Record<Presets, Preset>>;
  /** What options are called by the names that only its rules have. */
  readonly optionTitles: Readonly<Record<string, Text>>;
  /** Words that people know under other names, for readers of plans. */
  readonly terms: Readonly<Record<string, Text>>;
}

import type { NamedMetric } from "../ledger/metric.ts";
import type { Register } from "../ledger/register.ts";
import type { Checklist } from "../model/checklist.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import { frozen } from "../model/frozen.ts";
import { HouqinError } from "../model/houqin-error.ts";
import type { Text } from "../text/text.ts";
import type { Pack, Preset } from "./pack.ts";
import { packProblems } from "./pack-problems.ts";
import type { Rule } from "./rule.ts";
import type { Scorecard } from "./scorecard.ts";
import type { SettingsOf } from "./setting-of.ts";

/**
 * Defines a pack: entry kinds, registers, metrics, scorecards, rules, checklists and presets under one name. Every id is `name/…`.
 *
 * All mistakes are told at once, in one HouqinError: duplicate or foreign ids, a rule whose defaults do not fit its schema or whose
 * requirement is no JSON of a shape, a message that the shape does not have, a preset of an unknown rule, a text without a language.
 *
 * @example
 * const pack = definePack({ name: "canteen", title: { zh: "食堂", en: "Canteen" }, entries: { foodSample }, rules: [] });
 * pack.kinds.map(({ id }) => id); //=> ["canteen/food-sample"]
 */
export function definePack<
  Kind extends EntryKind = never,
  Member extends Rule = never,
  const Presets extends string = never,
>(definition: {
  readonly name: string;
  readonly title: Text;
  readonly requires?: readonly string[];
  /** Kinds of site that its rules ask, such as `hotel`; without any, all. A setting or a plan's task turns a rule on elsewhere. */
  readonly sites?: readonly string[];
  readonly entries?: Readonly<Record<string, Kind>>;
  readonly registers?: readonly Register[];
  readonly metrics?: readonly NamedMetric[];
  readonly scorecards?: readonly Scorecard[];
  readonly rules?: readonly Member[];
  readonly checklists?: readonly Checklist[];
  readonly presets?: Readonly<Record<Presets, NoInfer<SettingsOf<Member>>>>;
  /** What options are called by the names that only its rules have; common ones have titles already. */
  readonly optionTitles?: Readonly<Record<string, Text>>;
  readonly terms?: Readonly<Record<string, Text>>;
}): Pack<Kind, Member, Presets> {
  const { name, title, requires = [], entries = {}, registers = [], metrics = [], rules = [], terms = {} } = definition;
  const { scorecards = [] } = definition;
  const pack = {
    name,
    title: frozen(title),
    requires: frozen([...requires]),
    sites: frozen([...(definition.sites ?? [])]),
    kinds: Object.freeze(Object.values(entries)),
    registers: frozen([...registers]),
    metrics: frozen([...metrics]),
    scorecards: frozen([...scorecards]),
    rules: Object.freeze([...rules]),
    checklists: Object.freeze([...(definition.checklists ?? [])]),
    presets: presetsOf<Presets>(definition.presets),
    optionTitles: frozen({ ...definition.optionTitles }),
    terms: frozen({ ...terms }),
  };
  const problems = packProblems(pack);
  if (problems.length > 0) throw new HouqinError("bad-pack", problems);
  return Object.freeze(pack);
}

// Settings by known rule ids are settings by any id; the compiler cannot relate the two while the ids are open.
function presetsOf<Names extends string>(presets: object = {}): Readonly<Record<Names, Preset>> {
  return frozen({ ...presets }) as Readonly<Record<Names, Preset>>;
}

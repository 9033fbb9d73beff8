import type { NamedMetric } from "../ledger/metric.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import { HouqinError } from "../model/houqin-error.ts";
import type { Site } from "../model/site.ts";
import { type KnownNames, knownNames } from "../rule/known-names.ts";
import type { Pack } from "../rule/pack.ts";
import type { SettleInput, Settlement } from "../rule/settle.ts";
import { type Waiving, waiving } from "../rule/waiving.ts";
import type { Calendar } from "../time/calendar.ts";
import { plainCalendar, type SiteCalendar, siteCalendar } from "../time/site-calendar.ts";
import { editions, type SettlementFor } from "./editions.ts";
import { setupProblems } from "./setup-problems.ts";
import { siteRemarks } from "./site-remarks.ts";
import { type Sites, sites } from "./sites.ts";

/** What every verb of an engine stands on: packs and settings once settled, waivers and calendar. It never changes. */
export interface EngineBase {
  readonly options: BaseOptions;
  readonly packs: readonly Pack[];
  /** Under the engine's own edition; for a site, under the one that it pins. */
  readonly settlement: Settlement;
  readonly settlementFor: SettlementFor;
  // Kinds, registers, metrics and waivers are the same in every edition.
  readonly kinds: ReadonlyMap<string, EntryKind>;
  readonly metrics: ReadonlyMap<string, NamedMetric>;
  readonly known: KnownNames;
  readonly waivers: Waiving;
  readonly national: Calendar;
  readonly calendarOf: (site: Site) => SiteCalendar;
  readonly sites: Sites;
}

/** What an engine is told, whatever its packs. */
export type BaseOptions = SettleInput & { readonly calendar?: Calendar };

/** Settles what an engine was told; throws one HouqinError with every mistake. */
export function engineBase(options: BaseOptions): EngineBase {
  const problems = setupProblems(options);
  if (problems.length > 0) throw new HouqinError("bad-setup", problems);
  const settlementFor = editions(options);
  const settlement = settlementFor();
  const national = options.calendar ?? plainCalendar;
  const kinds = new Map(settlement.kinds.map((kind) => [kind.id, kind]));
  const known = knownNames(settlement.vocabulary, [
    ...settlement.settled,
    ...settlement.off,
    ...settlement.registers,
    ...settlement.metrics,
  ]);
  return {
    options,
    packs: options.packs,
    settlement,
    settlementFor,
    kinds,
    metrics: new Map(settlement.metrics.map((metric) => [metric.id, metric])),
    known,
    waivers: waiving(settlement.waivers),
    national,
    calendarOf: (site) => siteCalendar(site.schedule, national),
    sites: sites(kinds, (site) => siteRemarks({ known, settlement }, site)),
  };
}

/** The same with some rules set otherwise; ledgers of the first are ledgers of it. */
export function withRules(base: EngineBase, rules: Readonly<Record<string, unknown>>): EngineBase {
  const { kinds } = base;
  return { ...engineBase({ ...base.options, rules: { ...base.options.rules, ...rules } }), kinds };
}

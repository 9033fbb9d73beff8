// The engine
export { Agenda, AgendaItem } from "./agenda/agenda.ts";
export type { Clearing } from "./engine/clearing.ts";
export type { Comparison, Persisting } from "./engine/compare.ts";
export type { Correction } from "./engine/corrections.ts";
export { createEngine } from "./engine/create-engine.ts";
export type { CreateEngineOptions, EntryIn, PresetIn, RuleIdIn, RuleSettings } from "./engine/create-engine-options.ts";
export type { Difference } from "./engine/difference.ts";
export type {
  Engine,
  EvaluateInput,
  EvaluationIn,
  FindingIn,
  FindingRuleIn,
  Monitor,
  Records,
} from "./engine/engine.ts";
export type { EvaluateExtras } from "./engine/evaluate-extras.ts";
export type { Explanation } from "./engine/explanation.ts";
export { fingerprint } from "./engine/fingerprint.ts";
export type { Ledger } from "./engine/ledger.ts";
export type { LoadWith } from "./engine/load-with.ts";
export type { Missing } from "./engine/needs.ts";
export { readAgenda, readEvaluation } from "./engine/read-evaluation.ts";
export { SavedMonitor } from "./engine/saved-monitor.ts";
export type { Change, WhatIf } from "./engine/what-if.ts";
export type { Metric, NamedMetric } from "./ledger/metric.ts";
export type { Register } from "./ledger/register.ts";
// Entry kinds
export {
  builtInKinds,
  ledgerClosed,
  ledgerExcused,
  ledgerOpening,
  ledgerRetracted,
  siteArea,
  siteAsset,
  sitePerson,
  sitePost,
} from "./model/built-in-kinds.ts";
export type { Catalogue, CatalogueBasis, CatalogueRule, Layer } from "./model/catalogue.ts";
export type { Column, ColumnType } from "./model/column.ts";
export { defineEntry, type EntryDefinition } from "./model/define-entry.ts";
export type { Edition } from "./model/edition.ts";
export type { Entry, EntryOf, YieldedEntry } from "./model/entry.ts";
export type { EntryKind, Yields } from "./model/entry-kind.ts";
export type { EntryKindOf } from "./model/entry-kind-of.ts";
export {
  Evaluation,
  type GoalResult,
  type Judged,
  type RuleResult,
  type Share,
  type Tally,
} from "./model/evaluation.ts";
export { among, expectedOf } from "./model/expected-of.ts";
export { Day, Instant, personal, quantity, ref } from "./model/field.ts";
export type { Field, FieldMap, FieldsOf } from "./model/field-map.ts";
export type { FieldTitle, FieldTitles } from "./model/field-titles.ts";
export { Finding, type Message, type MessageValue } from "./model/finding.ts";
export { Found, foundAt, foundOf, sayFound } from "./model/found.ts";
export { HouqinError } from "./model/houqin-error.ts";
export { Phrase, phrase, sayPhrase } from "./model/phrase.ts";
export { Problem } from "./model/problem.ts";
export { Refusal } from "./model/refusal.ts";
export { Remark } from "./model/remark.ts";
export { type Mistake, sayMistake, sayProblem } from "./model/say-problem.ts";
export { Keep, Site } from "./model/site.ts";
export type { Need, OccurrenceState, Severity, Verdict } from "./model/verdict.ts";
// What goes in and what comes out
export { Goal, Plan, Task } from "./plan/plan.ts";
// Builders of requirements
export { momentOf } from "./requirement/builders/anchor-of.ts";
export { cadence } from "./requirement/builders/cadence.ts";
export { capacity } from "./requirement/builders/capacity.ts";
export { ceiling } from "./requirement/builders/ceiling.ts";
export { coverage } from "./requirement/builders/coverage.ts";
export { defineRegister, ends, lowers, type RegisterOf, raises } from "./requirement/builders/define-register.ts";
export { everyKey, everyOne, everyPair } from "./requirement/builders/each-of.ts";
export { followUp } from "./requirement/builders/follow-up.ts";
export { type From, from, type Of } from "./requirement/builders/from.ts";
export { leadTime } from "./requirement/builders/lead-time.ts";
export { choice, limit } from "./requirement/builders/limit.ts";
export {
  countOf,
  defineMetric,
  difference,
  distinctOf,
  figureOf,
  keysOf,
  lastOf,
  levelOf,
  levelTimeOf,
  maxOf,
  meanOf,
  minOf,
  newKeysOf,
  quantileOf,
  quotient,
  riseOf,
  sumOf,
} from "./requirement/builders/metric-of.ts";
export type { ListPath, MomentPath, NumberPath, PathOf, PersonPath, TextPath } from "./requirement/builders/path-of.ts";
export { presence } from "./requirement/builders/presence.ts";
export { procedure, required } from "./requirement/builders/procedure.ts";
export { prohibition, prohibitionOfState } from "./requirement/builders/prohibition.ts";
export { ratio } from "./requirement/builders/ratio.ts";
export { reconcile } from "./requirement/builders/reconcile.ts";
export { alsoOn, separation } from "./requirement/builders/separation.ts";
export { sequence, step, transitions } from "./requirement/builders/sequence.ts";
export { trend } from "./requirement/builders/trend.ts";
export { validity } from "./requirement/builders/validity.ts";
export type { BoundOf, ValueOf } from "./requirement/builders/value-of.ts";
export type { WhereOf } from "./requirement/builders/where-of.ts";
export { defaultMessage, messageIds, offeredBy } from "./requirement/message-offer.ts";
export { Requirement, type ShapeName } from "./requirement/requirement.ts";
export {
  compareStrictness,
  type StrictnessComparison,
  type StrictnessReason,
  type StrictnessVerdict,
} from "./requirement/strictness/compare-strictness.ts";
// Rules and packs
export type { Basis, LegalBasis } from "./rule/basis.ts";
export { builtInRegisters, siteAreas, siteAssets, sitePeople, sitePosts } from "./rule/built-in-registers.ts";
export { type CheckContext, defineCheck } from "./rule/define-check.ts";
export { definePack } from "./rule/define-pack.ts";
export { defineRule } from "./rule/define-rule.ts";
export type { Pack, Preset, Setting } from "./rule/pack.ts";
export type { Deprecation, Rule } from "./rule/rule.ts";
export { Waiver } from "./rule/waiver.ts";
export { bilingualFaults } from "./text/bilingual.ts";
export { type FillValue, fill } from "./text/fill.ts";
export { nearest } from "./text/nearest.ts";
export { placeholders } from "./text/placeholder.ts";
export type { Locale, Text } from "./text/text.ts";
export type { Calendar, CalendarDay, DayStatus, Festival } from "./time/calendar.ts";
export {
  addMonths,
  civilDate,
  dayNumber,
  daysInMonth,
  formatDay,
  formatMinute,
  isoWeekday,
  parseDay,
} from "./time/civil.ts";
export { Schedule } from "./time/schedule.ts";
export { plainCalendar, type SiteCalendar, siteCalendar } from "./time/site-calendar.ts";

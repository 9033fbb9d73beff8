// Agendas and budgets
export { Agenda, AgendaItem } from "./agenda/agenda.ts";
export { allocate } from "./budget/allocate.ts";
export type { Baseline, DrivenUse, NormalisedSaving } from "./budget/baseline.ts";
export { baselineOf, intensityOf, normalisedSaving } from "./budget/baseline.ts";
export { type BudgetHome, budgetEntries } from "./budget/budget-entries.ts";
export type { BudgetHelp } from "./budget/budget-help.ts";
export { type BudgetDays, budgetOf } from "./budget/budget-of.ts";
export { type CanteenAccount, type CanteenMonth, canteenAccount } from "./budget/canteen-account.ts";
export { inCapitals } from "./budget/capitals.ts";
export { type BudgetCheck, checkBudget } from "./budget/check-budget.ts";
export { carryOverDrafts, type DraftFace, helpDraft } from "./budget/drafts.ts";
export { type ForecastInputs, forecastsOf } from "./budget/forecast.ts";
export type { LineCheck } from "./budget/line-check.ts";
export { type DialReading, type MeterFace, type MeterUse, meterUse } from "./budget/meter-use.ts";
export { Amount, amountOf, decimalOf, formatAmount, parseAmount } from "./budget/money.ts";
export { type OneHandler, oneHandler } from "./budget/one-handler.ts";
export { postingsOf } from "./budget/posting-of.ts";
export { type OfferRound, type RotatingWinners, rotatingWinners } from "./budget/rotating-winners.ts";
export { type PlacedOrder, type SplitOrders, splitOrders } from "./budget/split-orders.ts";
// Checklists
export { type AnswerOptions, answer } from "./checklist/answer.ts";
export { type CompletedInspection, type CompletionEnvelope, complete } from "./checklist/complete.ts";
export { correctionDays, correctionDue } from "./checklist/correction-days.ts";
export { defineChecklist, type ItemIdsIn, readChecklist } from "./checklist/define-checklist.ts";
export { draw } from "./checklist/draw.ts";
export { type Escalation, type EscalationInput, type EscalationStep, escalation } from "./checklist/escalation.ts";
export { type FailedItem, failedItems } from "./checklist/failed-items.ts";
export type { Form } from "./checklist/form.ts";
export type { CourseInput, IssueCourse, IssueFacts, VerificationFact } from "./checklist/issue-course.ts";
export { issueCourse } from "./checklist/issue-course.ts";
export { type MarkOptions, marksOf } from "./checklist/marks-of.ts";
export { next, type Question } from "./checklist/next.ts";
export { type FormProblem, problems } from "./checklist/problems.ts";
export { type RecheckDays, recheckOn } from "./checklist/recheck.ts";
export { type Repeat, type RepeatableIssue, repeats } from "./checklist/repeats.ts";
export { resume } from "./checklist/resume.ts";
export { inspectionSchema } from "./checklist/schema/inspection-schema.ts";
export type { JsonSchema } from "./checklist/schema/json-schema.ts";
export { itemsIn, sectionsIn } from "./checklist/sections-in.ts";
export type { SeenFact } from "./checklist/seen-facts.ts";
export { type StartOptions, start } from "./checklist/start.ts";
export { fromSurvey, type SurveyReading } from "./checklist/survey/from-survey.ts";
export { toSurveyData } from "./checklist/survey/survey-values.ts";
export { surveyProperties, toSurvey } from "./checklist/survey/to-survey.ts";

// The engine
export type { Change } from "./engine/change.ts";
export type { Clearing } from "./engine/clearing.ts";
export type { Comparison, Persisting } from "./engine/compare.ts";
export type { Correction } from "./engine/corrections.ts";
export { createEngine } from "./engine/create-engine.ts";
export type { CreateEngineOptions, EntryIn, PresetIn, RuleIdIn, RuleSettings } from "./engine/create-engine-options.ts";
export type { InspectionDefinition, InspectionEntry, InspectionResult } from "./engine/define-inspection.ts";
export { defineInspection } from "./engine/define-inspection.ts";
export type { Difference } from "./engine/difference.ts";
export type { Engine, EvaluateInput, EvaluationIn, FindingIn, FindingRuleIn } from "./engine/engine.ts";
export type { EvaluateExtras } from "./engine/evaluate-extras.ts";
export type { Explanation, GoalExplanation, ScoreExplanation, ScoreWanted } from "./engine/explanation.ts";
export { fingerprint } from "./engine/fingerprint.ts";
export type { Ledger } from "./engine/ledger.ts";
export type { LoadWith } from "./engine/load-with.ts";
export type { Monitor } from "./engine/monitor-face.ts";
export type { Missing } from "./engine/needs.ts";
export type { PlanVerbs, ReviewInput } from "./engine/plan-face.ts";
export { readAgenda, readEvaluation } from "./engine/read-evaluation.ts";
export type { Records } from "./engine/records.ts";
export { SavedMonitor } from "./engine/saved-monitor.ts";
export type { WhatIf } from "./engine/what-if.ts";

// What a ledger counts, what goes in and what comes out
export { fromExact, toExact } from "./ledger/decimal.ts";
export type { Each } from "./ledger/each.ts";
export type { Metric, MetricRef, NamedMetric } from "./ledger/metric.ts";
export type { Register } from "./ledger/register.ts";
export type { Test as WhereTest } from "./ledger/where.ts";
export { Audit, type AuditLine, type AuditReason, type AuditVerdict } from "./model/audit.ts";
export { Budget, BudgetGrant, BudgetLine } from "./model/budget.ts";
export { budgetAppropriation, budgetCarryOver, budgetRevision, budgetTransfer } from "./model/budget-amounts.ts";
export { budgetLine, Control } from "./model/budget-line.ts";
export { budgetPosting, type PostingFace, postings, Stage } from "./model/budget-posting.ts";
export { budgetReceipt } from "./model/budget-receipt.ts";
export { budgetCommitment, budgetExpense, budgetRelease, budgetRequest } from "./model/budget-spending.ts";
export type { Balance, Forecast, MonthVariance, OpenDocument } from "./model/budget-state.ts";
export { BudgetLineState, BudgetProblem, BudgetState } from "./model/budget-state.ts";
export { builtInKinds } from "./model/built-in-kinds.ts";
export { type Carried, CarryDown, type CarryVerdict } from "./model/carry-down.ts";
export type { Catalogue, CatalogueChecklist, CatalogueRule, CatalogueScorecard, Layer } from "./model/catalogue.ts";
export { type Checklist, ChecklistContent, ChecklistSection, type SampleRule } from "./model/checklist.ts";
export type { Condition } from "./model/checklist-condition.ts";
export { ChecklistItem } from "./model/checklist-item.ts";
export { checklistScore } from "./model/checklist-score.ts";
export type { Column, ColumnType } from "./model/column.ts";
export { commonFunds, commonLines } from "./model/common-codes.ts";
export { defineEntry, type EntryDefinition } from "./model/define-entry.ts";
export type { Edition } from "./model/edition.ts";
export type { Entry, EntryOf, YieldedEntry } from "./model/entry.ts";
export type { EntryKind, Yields } from "./model/entry-kind.ts";
export type { EntryKindOf } from "./model/entry-kind-of.ts";
export { Evaluation, type Judged, type RuleResult } from "./model/evaluation.ts";
export type { Exact } from "./model/exact.ts";
export { among, expectedOf } from "./model/expected-of.ts";
export { Day, documentId, Instant, personal, quantity, ref } from "./model/field.ts";
export type { Field, FieldMap, FieldsOf } from "./model/field-map.ts";
export type { FieldTitle, FieldTitles } from "./model/field-titles.ts";
export type { FigureUnit } from "./model/figure-unit.ts";
export { Finding, type Message, type MessageValue } from "./model/finding.ts";
export { Found, foundAt, foundOf, sayFound } from "./model/found.ts";
export type { DaysSince, Figures, GoalResult } from "./model/goal-result.ts";
export { Band, CorrectedWithin, GradeBands, PartFloor, RiskBand, VetoEffect } from "./model/grade.ts";
export { HouqinError } from "./model/houqin-error.ts";
export { Answer, type AnswerValue, Inspection, notApplicable } from "./model/inspection.ts";
export { ledgerClosed, ledgerExcused, ledgerOpening, ledgerRetracted } from "./model/ledger-entries.ts";
export { Load, type WeekLoad } from "./model/load.ts";
export type { Mark } from "./model/mark.ts";
export type { Names } from "./model/names.ts";
export { Phrase, phrase, sayPhrase } from "./model/phrase.ts";
export { fieldProblems, Problem } from "./model/problem.ts";
export { Refusal } from "./model/refusal.ts";
export { Remark } from "./model/remark.ts";
export { type RepealedLaw, repealedLaw } from "./model/repealed-law.ts";
export { type DayChange, type OccasionChange, type OccasionTime, Replan } from "./model/replan.ts";
export { Responsibility, type ResponsibilityGap } from "./model/responsibility.ts";
export type { LineCost, ReviewedGoal, ReviewedTask, Why } from "./model/review.ts";
export type { OwnerResult, RollUp } from "./model/roll-up.ts";
export { type Mistake, sayMistake, sayProblem } from "./model/say-problem.ts";
export { Coverage, Derivation, PartScore, Score } from "./model/score.ts";
export { Adjustment, Combine, ItemChoice, Loss, MissTest, ScoreNode } from "./model/score-node.ts";
export { ScoreResult } from "./model/score-result.ts";
export { ScoringScheme, Veto, Withhold } from "./model/scoring-scheme.ts";
export type { Share, Tally } from "./model/share.ts";
export { Keep, Site } from "./model/site.ts";
export { siteArea, siteAsset, sitePerson, sitePost } from "./model/site-entries.ts";
export type { TaskResult } from "./model/task-result.ts";
export type { Need, OccurrenceState, Severity, Verdict } from "./model/verdict.ts";

// Plans
export { Aim, Improvement, targetOf } from "./plan/aim.ts";
export { Goal } from "./plan/goal.ts";
export type { PastYear } from "./plan/history.ts";
export type { Capacity } from "./plan/load.ts";
export { Plan } from "./plan/plan.ts";
export type { Duty, PlanArea, PlanPost } from "./plan/plan-post.ts";
export type { Review } from "./plan/review.ts";
export { type RollOver, rollOver } from "./plan/roll-over.ts";
export type { Section, SectionItem, SectionRole } from "./plan/section.ts";
export { Task } from "./plan/task.ts";

// Builders of requirements
export { momentOf } from "./requirement/builders/anchor-of.ts";
export { cadence } from "./requirement/builders/cadence.ts";
export { capacity } from "./requirement/builders/capacity.ts";
export { ceiling } from "./requirement/builders/ceiling.ts";
export { countOf, distinctOf, newKeysOf } from "./requirement/builders/count-of.ts";
export { coverage } from "./requirement/builders/coverage.ts";
export { defineMetric, difference, quotient } from "./requirement/builders/define-metric.ts";
export type { RegisterOf } from "./requirement/builders/define-register.ts";
export { defineRegister, ends, endsAll, lowers, raises } from "./requirement/builders/define-register.ts";
export { everyKey, everyOne, everyPair } from "./requirement/builders/each-of.ts";
export { followUp } from "./requirement/builders/follow-up.ts";
export { type From, from, type Of } from "./requirement/builders/from.ts";
export { leadTime } from "./requirement/builders/lead-time.ts";
export { keysOf, levelOf, levelTimeOf } from "./requirement/builders/level-of.ts";
export { choice, limit } from "./requirement/builders/limit.ts";
export { lastOf, maxOf, meanOf, minOf, quantileOf, riseOf, sumOf } from "./requirement/builders/metric-of.ts";
export type { ListPath, MomentPath, NumberPath, PathOf, PersonPath, TextPath } from "./requirement/builders/path-of.ts";
export { presence } from "./requirement/builders/presence.ts";
export { procedure, required } from "./requirement/builders/procedure.ts";
export { prohibition, prohibitionOfState } from "./requirement/builders/prohibition.ts";
export { ratio } from "./requirement/builders/ratio.ts";
export { reconcile } from "./requirement/builders/reconcile.ts";
export { figureOf, scoreOf } from "./requirement/builders/score-of.ts";
export { alsoOn, separation } from "./requirement/builders/separation.ts";
export { sequence, step, transitions } from "./requirement/builders/sequence.ts";
export { trend } from "./requirement/builders/trend.ts";
export { validity } from "./requirement/builders/validity.ts";
export type { BoundOf, ValueOf } from "./requirement/builders/value-of.ts";
export type { WhereOf } from "./requirement/builders/where-of.ts";
export { type BySite, bySite, isSiteTable, type SiteTable } from "./requirement/by-site.ts";
export { cadenceAt, type SiteCadence } from "./requirement/cadence/at-site.ts";
export { defaultMessage, messageIds, offeredBy } from "./requirement/message-offer.ts";
export { Requirement, type ShapeName } from "./requirement/requirement.ts";
export { answers } from "./requirement/strictness/answers.ts";
export type { StrictnessComparison, StrictnessReason, StrictnessVerdict } from "./requirement/strictness/compare.ts";
export { compareStrictness } from "./requirement/strictness/compare.ts";
export { describe } from "./requirement/words/describe.ts";
export type { Naming } from "./requirement/words/naming.ts";
export { sayFigure, sayFigureWithUnit } from "./requirement/words/say-figure.ts";
export { sayNumber, sayShare } from "./requirement/words/say-number.ts";
export { unitName } from "./requirement/words/unit-name.ts";

// Rules and packs
export type { Basis, LegalBasis } from "./rule/basis.ts";
export { builtInRegisters, siteAreas, siteAssets, sitePeople, sitePosts } from "./rule/built-in-registers.ts";
export { type CheckContext, defineCheck } from "./rule/define-check.ts";
export { definePack } from "./rule/define-pack.ts";
export { defineRule } from "./rule/define-rule.ts";
export { defineScorecard } from "./rule/define-scorecard.ts";
export type { Pack, Preset, Setting } from "./rule/pack.ts";
export type { Deprecation, Rule } from "./rule/rule.ts";
export type { ScorecardLeaf } from "./rule/scorecard.ts";
export { CardVeto, Reward, Scale, Scorecard, ScorecardNode, SurveySource } from "./rule/scorecard.ts";
export { Waiver } from "./rule/waiver.ts";

// Scores
export { compareScores, type ScoreChange } from "./scoring/compare-scores.ts";
export { alwaysFull } from "./scoring/honesty/always-full.ts";
export { copiedFromYesterday } from "./scoring/honesty/copied.ts";
export { filledAtOnce } from "./scoring/honesty/filled-at-once.ts";
export { type HonestyReport, honestyOf } from "./scoring/honesty/honesty.ts";
export { HonestyCheck, HonestyFlag, type HonestyOptions } from "./scoring/honesty/honesty-flag.ts";
export { identicalReadings, readingColumns } from "./scoring/honesty/identical-readings.ts";
export { recordedBefore } from "./scoring/honesty/recorded-before.ts";
export { unlikelyRuns } from "./scoring/honesty/unlikely-runs.ts";
export { type Ranked, type RankOptions, rank } from "./scoring/rank.ts";
export type { ScoreContext } from "./scoring/score-context.ts";
export { scoreMarks } from "./scoring/score-marks.ts";
export { hiddenGroups } from "./scoring/survey/anonymity.ts";
export { compareShares, type ShareComparison } from "./scoring/survey/compare-shares.ts";
export type { Confidence, Interval } from "./scoring/survey/confidence.ts";
export { type NetPromoter, netPromoter, type Satisfaction, satisfaction } from "./scoring/survey/net-promoter.ts";
export type { SurveyFigures, SurveyGroup, SurveyOptions, SurveyResult } from "./scoring/survey/survey-result.ts";
export { surveyResult } from "./scoring/survey/survey-result.ts";
export { newcombe, type Proportion, wilson } from "./scoring/survey/wilson.ts";

// Texts in two languages
export { bilingualFaults } from "./text/bilingual.ts";
export { type FillValue, fill } from "./text/fill.ts";
export { nearest } from "./text/nearest.ts";
export { placeholders } from "./text/placeholder.ts";
export type { Locale, Text } from "./text/text.ts";
// Days and calendars
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
export { periodSpan, type Span } from "./time/period-span.ts";
export { Schedule } from "./time/schedule.ts";
export { plainCalendar, type SiteCalendar, siteCalendar } from "./time/site-calendar.ts";

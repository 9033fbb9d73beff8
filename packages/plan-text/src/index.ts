export type { OrgKind } from "./about/org-kind.ts";
export type { Topic } from "./about/topics.ts";
export { type ReadBackOptions, readWrittenPlan, type WrittenPlan } from "./back/read-written-plan.ts";
export { readPlanDocx } from "./docx/read-plan-docx.ts";
export type { AnyCalendar } from "./grammar/deadline/festival.ts";
export type { Advice } from "./lint/advice.ts";
export { applySuggestions, type LintOptions, lintPlan } from "./lint/lint-plan.ts";
export { Diagnostic, PlanPart, PlanReading } from "./model/reading.ts";
export type { HeadingHint } from "./outline/line.ts";
export { type ReadOptions, readPlanText } from "./read/read-plan-text.ts";
export {
  writeYearReportDocx,
  writeYearReportMarkdown,
  writeYearReportText,
} from "./report/write-year-report.ts";
export type { ReportOptions } from "./report/year-report.ts";
export { type ToPlanOptions, toPlan } from "./to-plan.ts";
export type { WriteOptions } from "./write/write-options.ts";
export { writePlanDocx, writePlanMarkdown, writePlanText } from "./write/write-plan.ts";

export type { OrgKind } from "./about/org-kind.ts";
export type { Topic } from "./about/topics.ts";
export type { AnyCalendar } from "./grammar/deadline/festival.ts";
export { Diagnostic, PlanPart, PlanReading } from "./model/reading.ts";
export type { HeadingHint } from "./outline/line.ts";
export { type ReadOptions, readPlanText } from "./read/read-plan-text.ts";

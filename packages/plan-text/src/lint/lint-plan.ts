import type { Diagnostic, PlanReading } from "../model/reading.ts";
import type { Advice } from "./advice.ts";
import { contradictionsIn } from "./contradiction.ts";
import { missingIn } from "./missing.ts";
import { vagueWords } from "./vague-words.ts";

/** What the linter may draw its suggestions from. */
export interface LintOptions {
  /** Advice made of the rules of packs; it goes before what is usual. */
  readonly catalogue?: readonly Advice[] | undefined;
}

/**
 * Says what is vague, missing, ambiguous, contradicting, impossible or out of date in a plan that was read, each with its place and, where
 * there is one, a text that can be put there. In the order of the text.
 *
 * @example
 * lintPlan(readPlanText("一、措施\n1、发现隐患及时整改。")).map(({ code, suggestion }) => [code, suggestion?.replacement]); //=> [["vague-time", "在24小时内"]]
 */
export function lintPlan(reading: PlanReading, { catalogue = [] }: LintOptions = {}): readonly Diagnostic[] {
  return reading.plans
    .flatMap((plan) => [
      ...plan.diagnostics.filter(({ code }) => code !== "vague-cadence"),
      ...[...plan.goals, ...plan.tasks].flatMap((duty) => vagueWords(duty, catalogue)),
      ...missingIn(plan),
      ...contradictionsIn(plan),
    ])
    .toSorted((a, b) => a.start - b.start || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

/**
 * Puts the suggestions of diagnostics into a text, the first wherever two overlap.
 *
 * @example
 * const text = "一、措施\n1、发现隐患及时整改。";
 * applySuggestions(text, lintPlan(readPlanText(text))); //=> "一、措施\n1、发现隐患在24小时内整改。"
 */
export function applySuggestions(text: string, diagnostics: readonly Diagnostic[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { quote, start, suggestion } of diagnostics.toSorted((a, b) => a.start - b.start)) {
    if (suggestion === undefined || start < done || text.slice(start, start + quote.length) !== quote) continue;
    parts.push(text.slice(done, start), suggestion.replacement);
    done = start + quote.length;
  }
  return [...parts, text.slice(done)].join("");
}

import type { Catalogue } from "@houqin/core";
import type { Diagnostic, PlanReading } from "../model/reading.ts";
import type { Advice } from "./advice.ts";
import { contradictionsIn } from "./contradiction.ts";
import { missingIn } from "./missing.ts";
import { ruleAdvice } from "./rule-advice.ts";
import { vagueWords } from "./vague-words.ts";

/** What the linter may draw its suggestions from. */
export interface LintOptions {
  /** The rules of the packs, as `engine.catalogue()` gives them: their terms and rhythms go before everything else. */
  readonly catalogue?: Pick<Catalogue, "rules"> | undefined;
  /** Advice of one's own; it goes before what is usual. */
  readonly advice?: readonly Advice[] | undefined;
}

/**
 * Says what is vague, missing, ambiguous, contradicting, impossible or out of date in a plan that was read, each with its place and, where
 * there is one, a text that can be put there. In the order of the text.
 *
 * @example
 * lintPlan(readPlanText("一、措施\n1、发现隐患及时整改。")).map(({ code, suggestion }) => [code, suggestion?.replacement]); //=> [["vague-time", "在24小时内"]]
 */
export function lintPlan(reading: PlanReading, { catalogue, advice = [] }: LintOptions = {}): readonly Diagnostic[] {
  const fromRules = catalogue === undefined ? () => undefined : ruleAdvice(catalogue);
  return reading.plans
    .flatMap((plan) => [
      ...plan.diagnostics.filter(({ code }) => code !== "vague-cadence"),
      ...[...plan.goals, ...plan.tasks].flatMap((duty) => vagueWords(duty, advice, fromRules)),
      ...missingIn(plan),
      ...contradictionsIn(plan),
    ])
    .toSorted((a, b) => a.start - b.start || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

/**
 * Puts the suggestions of diagnostics into a text, as small as each change is: a word within a sentence that gets something added is
 * mended too. Of two that would change the same words, the first.
 *
 * @example
 * const text = "一、措施\n1、发现隐患及时整改。";
 * applySuggestions(text, lintPlan(readPlanText(text))); //=> "一、措施\n1、发现隐患在24小时内整改。"
 */
export function applySuggestions(text: string, diagnostics: readonly Diagnostic[]): string {
  const changes = diagnostics
    .flatMap((diagnostic) => changeOf(text, diagnostic) ?? [])
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const parts: string[] = [];
  let done = 0;
  for (const { from, to, replacement } of changes) {
    if (from < done) continue;
    parts.push(text.slice(done, from), replacement);
    done = to;
  }
  return [...parts, text.slice(done)].join("");
}

/** What a suggestion really changes: without what quote and replacement begin and end with alike. */
function changeOf(text: string, { quote, start, suggestion }: Diagnostic) {
  if (suggestion === undefined || text.slice(start, start + quote.length) !== quote) return undefined;
  const { replacement } = suggestion;
  const most = Math.min(quote.length, replacement.length);
  let head = 0;
  while (head < most && quote[head] === replacement[head]) head += 1;
  let tail = 0;
  while (tail < most - head && quote.at(-1 - tail) === replacement.at(-1 - tail)) tail += 1;
  return {
    from: start + head,
    to: start + quote.length - tail,
    replacement: replacement.slice(head, replacement.length - tail),
  };
}

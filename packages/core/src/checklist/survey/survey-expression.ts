import type { Comparison, Condition, Operand } from "../../model/checklist-condition.ts";
import type { ChecklistItem } from "../../model/checklist-item.ts";
import { notApplicable } from "../../model/inspection.ts";
import { isJudged } from "../judge.ts";
import { hasNaQuestion, parts } from "./survey-names.ts";

/** What expressions speak of: the question of an item, whether it stands under conditions of its own, and facts that are settled. */
export interface Vocabulary {
  readonly question: (item: string) => {
    readonly name: string;
    readonly item: ChecklistItem;
    readonly conditional: boolean;
  };
  readonly fact: (name: string) => Operand | undefined;
}

/**
 * Writes a condition as an expression of SurveyJS that is true exactly when the condition holds or, with `so` false, when it is known not to.
 */
export function expressionOf(condition: Condition, words: Vocabulary, so = true): string {
  if ("not" in condition) return expressionOf(condition.not, words, !so);
  if ("all" in condition)
    return joined(
      condition.all.map((part) => expressionOf(part, words, so)),
      so,
    );
  if ("any" in condition)
    return joined(
      condition.any.map((part) => expressionOf(part, words, so)),
      !so,
    );
  if ("fact" in condition) return factExpression(condition, words, so);
  const { name, item, conditional } = words.question(condition.item);
  const known = [...(conditional ? [`{${shownName(name)}} = true`] : []), answered(name, item)];
  const outcome =
    condition.outcome === undefined || !isJudged(item) ? [] : [outcomeExpression(name, item, condition.outcome, so)];
  const tests = comparisons(`{${name}}`, condition, so).map((test) =>
    hasNaQuestion(item) ? applying(name, test, so) : test,
  );
  const all = [...outcome, ...tests];
  return joined([...known, ...(all.length === 0 ? [so ? "1 = 1" : "1 = 2"] : [joined(all, so)])], true);
}

/** The name of the calculated value that says whether a question is asked for. */
export function shownName(name: string): string {
  return `shown__${name}`;
}

/** Whether a question has an answer. */
export function answered(name: string, item: ChecklistItem): string {
  return hasNaQuestion(item) ? `({${name}${parts.notApplicable}} = true or {${name}} notempty)` : `{${name}} notempty`;
}

/** Joined by `and` or `or`, in brackets. */
export function joined(expressions: readonly string[], all: boolean): string {
  const [only, ...more] = expressions;
  if (only !== undefined && more.length === 0) return only;
  return `(${expressions.join(all ? " and " : " or ")})`;
}

/** Whether an answered item came to an outcome, or not. */
export function outcomeExpression(
  name: string,
  item: ChecklistItem,
  outcome: "met" | "missed" | "notApplicable",
  so = true,
): string {
  const na = hasNaQuestion(item) ? `{${name}${parts.notApplicable}} = true` : `{${name}} = '${notApplicable}'`;
  const applies = hasNaQuestion(item) ? `{${name}${parts.notApplicable}} <> true` : `{${name}} <> '${notApplicable}'`;
  if (outcome === "notApplicable") return so ? na : applies;
  const missed = missedExpression(`{${name}}`, item, outcome === "missed");
  return so ? `(${applies} and ${missed})` : `(${na} or ${missedExpression(`{${name}}`, item, outcome !== "missed")})`;
}

function missedExpression(value: string, item: ChecklistItem, so: boolean): string {
  switch (item.type) {
    case "check":
      return `${value} ${so ? "=" : "<>"} 'fail'`;
    case "score":
      return `${value} ${so ? "<" : ">="} ${item.passFrom ?? item.points}`;
    case "count":
      return `${value} ${so ? ">" : "<="} ${item.allowed ?? 0}`;
    case "deductions":
      return `${value} ${so ? "=" : "<>"} 'found'`;
    case "choice": {
      const failing = item.options.filter(({ fails }) => fails).map((option) => option.value);
      return failing.length === 0 ? (so ? "1 = 2" : "1 = 1") : among(value, failing, so);
    }
    case "number": {
      const below = item.atLeast === undefined ? [] : [`${value} ${so ? "<" : ">="} ${item.atLeast}`];
      const above = item.atMost === undefined ? [] : [`${value} ${so ? ">" : "<="} ${item.atMost}`];
      const all = [...below, ...above];
      return all.length === 0 ? (so ? "1 = 2" : "1 = 1") : joined(all, !so);
    }
    default:
      return so ? "1 = 2" : "1 = 1";
  }
}

/** A comparison of an answer that may also be that the item does not apply: then it is not so. */
function applying(name: string, test: string, so: boolean): string {
  const na = `{${name}${parts.notApplicable}}`;
  return so ? `(${na} <> true and ${test})` : `(${na} = true or ${test})`;
}

function comparisons(value: string, { equals, in: list, atLeast, atMost }: Comparison, so: boolean): readonly string[] {
  return [
    ...(equals === undefined ? [] : [`${value} ${so ? "=" : "<>"} ${literal(equals)}`]),
    ...(list === undefined ? [] : [among(value, list, so)]),
    ...(atLeast === undefined ? [] : [`${value} ${so ? ">=" : "<"} ${atLeast}`]),
    ...(atMost === undefined ? [] : [`${value} ${so ? "<=" : ">"} ${atMost}`]),
  ];
}

function among(value: string, list: readonly Operand[], so: boolean): string {
  return joined(
    list.map((each) => `${value} ${so ? "=" : "<>"} ${literal(each)}`),
    !so,
  );
}

function literal(value: Operand): string {
  return typeof value === "string" ? `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'` : String(value);
}

function factExpression(test: Comparison & { readonly fact: string }, words: Vocabulary, so: boolean): string {
  const value = words.fact(test.fact);
  const known = value === undefined ? [`{${test.fact}} notempty`] : [];
  const left = value === undefined ? `{${test.fact}}` : literal(value);
  return joined([...known, joined(comparisons(left, test, so), so)], true);
}

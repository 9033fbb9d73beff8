import type { Span } from "../../source/source.ts";
import { mayMatch } from "../glance.ts";
import { readNumber } from "../number.ts";
import { endOfMonths, lastDay, writeDay } from "./day.ts";
import { type PlanSpan, yearOf } from "./span-of-plan.ts";
import type { DateToken } from "./token.ts";

/** Dates that belong together: one, from one to another, or several in a row. */
export interface DateGroup extends Span {
  readonly as: "single" | "range" | "series";
  readonly tokens: readonly DateToken[];
}

const joinsRange = /^(?:（[^）]{1,6}）)?(?:起|开始)?(?:至|到|-{1,2}|~)$/;
const joinsSeries = /^(?:前|之前|底|底前)?(?:[、和及与]|以及|，)$/;

/**
 * Joins dates that stand together: 4月10日至5月20日, 4月和11月.
 *
 * @example
 * groupsOf("4月和11月演习", datesIn("4月和11月演习", {}))[0]?.as; //=> "series"
 */
export function groupsOf(text: string, tokens: readonly DateToken[]): readonly DateGroup[] {
  const groups: DateGroup[] = [];
  for (const token of tokens) {
    const last = groups.at(-1);
    const between = last === undefined ? "" : text.slice(last.to, token.from);
    if (last?.as === "single" && joinsRange.test(between)) {
      groups[groups.length - 1] = { from: last.from, to: token.to, as: "range", tokens: [...last.tokens, token] };
    } else if (
      last !== undefined &&
      last.as !== "range" &&
      joinsSeries.test(between) &&
      alike(last.tokens.at(-1), token)
    ) {
      groups[groups.length - 1] = { from: last.from, to: token.to, as: "series", tokens: [...last.tokens, token] };
    } else groups.push({ from: token.from, to: token.to, as: "single", tokens: [token] });
  }
  return groups;
}

function alike(a: DateToken | undefined, b: DateToken): boolean {
  return a !== undefined && a.grain === b.grain && a.grain !== "year";
}

const N = "(\\d{1,2}|[一二三四五六七八九十]{1,2})";
const monthList = new RegExp(
  `(?<![\\d月])${N}((?:、(?:\\d{1,2}|[一二三四五六七八九十]{1,2})){1,5})月(?!\\d{0,2}[日号])`,
  "g",
);
const monthRange = new RegExp(`(?<![\\d月日年.])${N}(?:-{1,2}|~|至|到)${N}月(?!\\d{1,2}[日号])`, "g");
const dayRange = new RegExp(`(?<!\\d)${N}月${N}(?:日|号)?(?:-{1,2}|~|至|到)${N}[日号]`, "g");

/**
 * Reads months and days whose word stands only once: 3、6、9、12月, 1-3月, 9月1-5日.
 *
 * @example
 * shortGroupsIn("3、9月各一次", { from: "2026-01-01", to: "2026-12-31" })[0]?.tokens.map(({ last }) => last); //=> ["2026-03-31", "2026-09-30"]
 */
export function shortGroupsIn(text: string, plan: PlanSpan): readonly DateGroup[] {
  if (!text.includes("月")) return [];
  const groups: DateGroup[] = [];
  for (const match of matchesOf(monthList, text)) {
    const months = [match[1] ?? "", ...(match[2] ?? "").split("、").slice(1)].map((word) => readNumber(word) ?? 0);
    if (months.some((month) => month < 1 || month > 12) || /[每第]$/.test(text.slice(0, match.index))) continue;
    groups.push(monthGroup("series", match, months, plan));
  }
  for (const match of matchesOf(monthRange, text)) {
    const months = [readNumber(match[1] ?? "") ?? 0, readNumber(match[2] ?? "") ?? 0];
    if (months.some((month) => month < 1 || month > 12)) continue;
    groups.push(monthGroup("range", match, months, plan));
  }
  for (const match of matchesOf(dayRange, text)) {
    const [month = 0, first = 0, last = 0] = match.slice(1).map((word) => readNumber(word) ?? 0);
    if (month < 1 || month > 12 || first < 1 || last < first || last > lastDay(undefined, month)) continue;
    const year = yearOf(plan, month, first);
    const days = [first, last].map((day) =>
      plainToken(match, writeDay(year, month, day), writeDay(year, month, day), "day"),
    );
    groups.push({ from: match.index, to: match.index + match[0].length, as: "range", tokens: days });
  }
  return groups;
}

function matchesOf(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  return mayMatch(pattern, text) ? text.matchAll(pattern) : [];
}

function monthGroup(
  as: "series" | "range",
  match: RegExpExecArray,
  months: readonly number[],
  plan: PlanSpan,
): DateGroup {
  const tokens = months.map((month) => {
    const year = yearOf(plan, month, undefined);
    return plainToken(match, writeDay(year, month, 1), endOfMonths({ year, month }, 1), "month");
  });
  return { from: match.index, to: match.index + match[0].length, as, tokens };
}

function plainToken(match: RegExpExecArray, first: string, last: string, grain: "day" | "month"): DateToken {
  const at = { from: match.index, to: match.index + match[0].length };
  return { ...at, grain, first, last, ends: false, begins: false, writtenYear: false };
}

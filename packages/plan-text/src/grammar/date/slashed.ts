import { matchesIn } from "../matches.ts";
import { endOfMonths, lastDay, writeDay } from "./day.ts";
import { type PlanSpan, yearOf } from "./span-of-plan.ts";
import type { DateToken } from "./token.ts";

const pattern = /(?<![\d./])(1[0-2]|0?[1-9])[/.](3[01]|[12]\d|0?[1-9])(?![\d%万元]|[/.]\d)/g;
/** 5.12防灾减灾日: the name of a day tells that it is one. */
const memorial =
  /(?<![\d./])(1[0-2]|[1-9])[.·](3[01]|[12]\d|[1-9])(?=[”"]?[\u4e00-\u9fff]{2,10}(?:日|节|周)(?![常期])|(?:之|以)?前(?:完|办|交|报|上|竣|到|提|达|全))/g;
const months = /(20\d{2})[-/.](1[0-2]|0?[1-9])(?![-/.\d])/g;

/**
 * Reads days written as 4/15 or 6.1 and months written as 2026-03, which are dates only where a date is asked for.
 *
 * @example
 * slashedIn("4/15前", { from: "2026-01-01", to: "2026-12-31" })[0]?.last; //=> "2026-04-15"
 */
export function slashedIn(text: string, plan: PlanSpan): readonly DateToken[] {
  return [...monthsIn(text), ...daysIn(text, plan)].toSorted((a, b) => a.from - b.from);
}

function monthsIn(text: string): readonly DateToken[] {
  return matchesIn(months, text, 0).map(({ from, to, groups }) => {
    const month = { year: Number(groups[0]), month: Number(groups[1]) };
    const span = { first: writeDay(month.year, month.month, 1), last: endOfMonths(month, 1) };
    return { from, to, ...span, month, grain: "month" as const, ends: false, begins: false, writtenYear: true };
  });
}

/**
 * Reads days that bear a name, which are dates wherever they stand: 4.15全民国家安全教育日.
 *
 * @example
 * memorialsIn("5.12防灾减灾日演练", { from: "2026-01-01", to: "2026-12-31" })[0]?.last; //=> "2026-05-12"
 */
export function memorialsIn(text: string, plan: PlanSpan): readonly DateToken[] {
  return daysIn(text, plan, memorial).map((token) => {
    const name = /^[”"]?[\u4e00-\u9fff]{2,10}?(?:日|节|周)/.exec(text.slice(token.to, token.to + 13))?.[0] ?? "";
    return { ...token, to: token.to + name.length };
  });
}

function daysIn(text: string, plan: PlanSpan, written = pattern): readonly DateToken[] {
  return matchesIn(written, text, 0).flatMap(({ from, to, groups }) => {
    const [month, day] = [Number(groups[0]), Number(groups[1])];
    const year = yearOf(plan, month, day);
    if (day > lastDay(year, month)) return [];
    const on = writeDay(year, month, day);
    const at = { from, to, first: on, last: on, month: { year, month } };
    return [{ ...at, grain: "day" as const, ends: false, begins: false, writtenYear: false }];
  });
}

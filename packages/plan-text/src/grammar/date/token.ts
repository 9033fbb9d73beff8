import { type Match, matchesIn } from "../matches.ts";
import { readNumber } from "../number.ts";
import { endOfMonths, lastDay, writeDay, type YearMonth } from "./day.ts";
import { type PlanSpan, yearOf } from "./span-of-plan.ts";

/** How finely a date is written. */
export type Grain = "day" | "part" | "month" | "quarter" | "half" | "year";

/** A date in the text: the first and last day that it means. */
export interface DateToken {
  readonly from: number;
  readonly to: number;
  readonly grain: Grain;
  readonly first: string;
  readonly last: string;
  readonly month?: YearMonth | undefined;
  /** It names the end of its month or year, which is a day to be done by. */
  readonly ends: boolean;
  readonly begins: boolean;
  /** A day that no calendar has. */
  readonly impossible?: boolean | undefined;
  readonly writtenYear: boolean;
}

const Y = "(20\\d{2}|二[〇零]{1}[一二三四五六七八九零〇]{2}|今|本|明|次|翌|当|去|上)";
const M = "(1[0-2]|0?[1-9]|十[一二]?|[元一二三四五六七八九]|\\d{2})";
const D = "(\\d{1,2}|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])";
const part =
  "(第[一二三四1-4]个?(?:周|星期)(?![一二三四五六日天])|中下旬|上中旬|上旬|中旬|下旬|月底|月末|月初|底|末|初|中(?=[，。；、完前]|$))";
const pattern = new RegExp(
  [
    "(?<![\\d.])(20\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?![\\d])",
    `(?:${Y}年度?的?)?(?<![\\d.])${M}月份?(?:的)?(?:${D}[日号]|${part})?`,
    `(?:${Y}年度?的?)?第?([一二三四1-4])季度?(?<=度)(底|末|初)?`,
    `(?:${Y}年度?的?)?([上下])半年`,
    `(?:${Y})年度?(底|末|初|内|终)?`,
    "(?<![\\d〇零一二三四五六七八九十每今本明去来隔xX×某*])(年)(底|末|内|中(?=评|完成|组织|开展|考核|进行|检查)|终(?!奖|绩效|一次性|得分|评分|测评|盘点|总结|考核|考评|评比|述职|慰问|报告|工作))",
    `(?<![\\d月.])${D}[日号](?![楼公门库车线机柜锅教食宿院桥厂区柱栋泵])`,
    "(中下旬|上中旬|上旬|中旬|下旬|月底|月末|月初)",
  ]
    .map((source) => `(?:${source})`)
    .join("|"),
  "g",
);

/**
 * Reads the dates in a sentence, each with the days that it means within the plan.
 *
 * @example
 * datesIn("3月底前，4月上旬", { from: "2026-01-01", to: "2026-12-31" }).map(({ last }) => last); //=> ["2026-03-31", "2026-04-10"]
 */
export function datesIn(text: string, plan: PlanSpan): readonly DateToken[] {
  if (!/[月日号年季旬\d]/.test(text)) return [];
  const tokens: DateToken[] = [];
  for (const match of matchesIn(pattern, text, 0)) {
    const token = tokenOf(match, text, plan);
    if (token !== undefined) tokens.push(token);
  }
  return tokens;
}

function tokenOf({ from, to, groups }: Match, text: string, plan: PlanSpan): DateToken | undefined {
  const [iy, im, id, y, m, d, p, qy, q, qp, hy, h, yy, yp, bare, bp, od, op] = groups;
  const at = { from, to };
  if (/[每个近满第零整]/.test(text.charAt(from - 1)) && q === undefined) return undefined;
  if (iy !== undefined) return dayToken(at, Number(iy), Number(im), Number(id), true);
  if (m !== undefined) return monthToken(at, y, m, d, p, plan);
  if (q !== undefined) return quarterToken(at, qy, q, qp, plan);
  if (h !== undefined)
    return spanToken(at, "half", { year: yearFrom(hy, plan, h === "上" ? 3 : 9), month: h === "上" ? 1 : 7 }, 6, hy);
  if (yy !== undefined) return yearToken(at, yy, yp, plan);
  if (bare !== undefined) return yearToken(at, undefined, bp, plan);
  const month = plan.month;
  if (month === undefined) return undefined;
  if (/[次下]月$/.test(text.slice(Math.max(0, from - 2), from))) return undefined;
  if (od !== undefined) return dayToken(at, month.year, month.month, readNumber(od) ?? 0, false);
  return op === undefined ? undefined : partToken(at, month, op.replace("月", ""), false);
}

function yearFrom(written: string | undefined, plan: PlanSpan, month: number, day?: number): number | undefined {
  if (written === undefined || written === "") return yearOf(plan, month, day);
  const value = readNumber(written);
  if (value !== undefined && value > 1000) return value;
  const base = plan.from === undefined ? undefined : Number(plan.from.slice(0, 4));
  if (base === undefined) return undefined;
  if (/[次翌]/.test(written)) return base + 1;
  return base + (written === "明" ? 1 : /[去上]/.test(written) ? -1 : 0);
}

type Place = { readonly from: number; readonly to: number };

function monthToken(
  at: Place,
  y: string | undefined,
  m: string,
  d: string | undefined,
  p: string | undefined,
  plan: PlanSpan,
) {
  const number = m === "元" ? 1 : (readNumber(m) ?? 0);
  const day = d === undefined ? undefined : readNumber(d);
  if (number < 1 || number > 12)
    return day === undefined ? undefined : dayToken(at, undefined, number, day, y !== undefined);
  const year = yearFrom(y, plan, number, day);
  if (day !== undefined) return dayToken(at, year, number, day, y !== undefined);
  const month = { year, month: number };
  if (p !== undefined) return partToken(at, month, p.replace("月", ""), y !== undefined);
  return spanToken(at, "month", month, 1, y);
}

function dayToken(at: Place, year: number | undefined, month: number, day: number, writtenYear: boolean): DateToken {
  const possible = month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
  const written = possible ? writeDay(year, month, day) : "";
  return {
    from: at.from,
    to: at.to,
    grain: "day",
    first: written,
    last: written,
    month: possible ? { year, month } : undefined,
    ends: false,
    begins: false,
    impossible: !possible,
    writtenYear,
  };
}

const parts: Readonly<Record<string, readonly [number, number]>> = {
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
  中下旬: [11, 31],
  上中旬: [1, 20],
  初: [1, 10],
  中: [11, 20],
  底: [31, 31],
  末: [31, 31],
};

function partToken(at: Place, month: YearMonth, part: string, writtenYear: boolean): DateToken {
  const week = /^第(.)/.exec(part)?.[1];
  const nth = week === undefined ? 0 : (readNumber(week) ?? 0);
  const [first, last] = nth > 0 ? [7 * nth - 6, 7 * nth] : (parts[part] ?? [1, 31]);
  const end = lastDay(month.year, month.month);
  return {
    from: at.from,
    to: at.to,
    grain: "part",
    first: writeDay(month.year, month.month, Math.min(first, end)),
    last: writeDay(month.year, month.month, Math.min(last, end)),
    month,
    ends: part === "底" || part === "末",
    begins: part === "初",
    writtenYear,
  };
}

function spanToken(
  { from, to }: Place,
  grain: Grain,
  month: YearMonth,
  months: number,
  y: string | undefined,
  ends = false,
  begins = false,
): DateToken {
  const first = writeDay(month.year, month.month, 1);
  return {
    from,
    to,
    grain,
    first,
    last: endOfMonths(month, months),
    month,
    ends,
    begins,
    writtenYear: y !== undefined,
  };
}

function quarterToken(at: Place, y: string | undefined, q: string, end: string | undefined, plan: PlanSpan): DateToken {
  const month = ((readNumber(q) ?? 1) - 1) * 3 + 1;
  const begun = { year: yearFrom(y, plan, month + 1), month };
  return spanToken(at, "quarter", begun, 3, y, end === "底" || end === "末", end === "初");
}

function yearToken(at: Place, y: string | undefined, end: string | undefined, plan: PlanSpan): DateToken {
  const last = plan.to === undefined ? undefined : endingYear(plan);
  const year = y === undefined ? last : yearFrom(y, plan, 6);
  if (end === "中") return spanToken(at, "month", { year, month: 6 }, 1, y);
  return spanToken(at, "year", { year, month: 1 }, 12, y, end !== undefined && end !== "初", end === "初");
}

/** 年底 of a term over the new year is the end of the year in which it began. */
function endingYear({ from = "", to = "" }: PlanSpan): number {
  const last = Number(to.slice(0, 4));
  return `${last}-12-31` > to && `${last - 1}-12-31` >= from ? last - 1 : last;
}

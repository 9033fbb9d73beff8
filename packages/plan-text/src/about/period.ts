import { daysInMonth } from "@houqin/core";
import { readNumber } from "../grammar/number.ts";
import type { Span } from "../source/source.ts";

/** The period of a plan as its title says it. `assumed` tells that the days follow custom: a school year from September to August. */
export interface PeriodPhrase extends Span {
  readonly id: string;
  readonly first: string;
  readonly last: string;
  readonly assumed: boolean;
}

const Y = "(20\\d{2}|二[〇零○0][一二三四五六七八九〇零○]{2})";
const school = new RegExp(
  `${Y}年?(?:-{1,2}|/|~|至)${Y}(?:年)?(?:学年|学年度)(?:度)?(?:的)?(?:第?(一|二|1|2|上|下)学期)?|${Y}(?:学年|学年度)(?:度)?(?:的)?(?:第?(一|二|1|2|上|下)学期)?|${Y}年?(春|秋)(?:季)?(?:学期)?`,
);
const months = new RegExp(
  `${Y}年(\\d{1,2}|[一二三四五六七八九十]{1,3})月份?(?:(?:-{1,2}|至|到|~)(?:${Y}年)?(\\d{1,2}|[一二三四五六七八九十]{1,3})月份?)?(?!\\d{0,2}日)`,
);
const years = new RegExp(`${Y}年?(?:-{1,2}|至|~)${Y}年`);
const part = new RegExp(`${Y}年?度?(?:(上|下)半年|(?:第?([一二三四1-4])季度|Q([1-4])))`);
/** 第二季度工作计划（2026年）: the year stands behind, in brackets. */
const remarked =
  /(?:(上|下)半年|(?:第?([一二三四1-4])季度|Q([1-4]))|(?<![\d至到-])(\d{1,2}|[一二三四五六七八九十]{1,3})月份?)[^（）\n，。；]{0,20}（(?:20\d{2}年?[^（）\n，。；]{0,8}|二[〇零○0][一二三四五六七八九〇零○]{2}年?)）/;
const year = new RegExp(`${Y}(?:年度|年|度)?`);

/**
 * Reads the period that a title speaks of.
 *
 * @example
 * periodIn("2025-2026学年度第一学期后勤工作计划")?.id; //=> "2025-09-01/2026-01-31"
 * periodIn("二〇二五年下半年工作安排")?.id; //=> "2025-H2"
 * periodIn("第二季度工作计划（2026年）")?.id; //=> "2026-Q2"
 * periodIn("后勤工作计划"); //=> undefined
 */
export function periodIn(text: string): PeriodPhrase | undefined {
  return (
    schoolYear(text) ?? monthSpan(text) ?? manyYears(text) ?? partOfYear(text) ?? remarkedYear(text) ?? wholeYear(text)
  );
}

function yearOf(word: string | undefined): number | undefined {
  const value =
    word === undefined
      ? undefined
      : readNumber(word.replaceAll("○", "〇").replaceAll("0", /^\d+$/.test(word) ? "0" : "〇"));
  return value !== undefined && value >= 1990 && value < 2100 ? value : undefined;
}

function made(match: RegExpExecArray, id: string, first: string, last: string, assumed: boolean): PeriodPhrase {
  return { from: match.index, to: match.index + match[0].length, id, first, last, assumed };
}

function schoolYear(text: string): PeriodPhrase | undefined {
  const match = school.exec(text);
  if (match === null) return undefined;
  const begin = yearOf(match[1] ?? match[4] ?? match[6]);
  if (begin === undefined) return undefined;
  const season = match[7];
  if (season !== undefined) return season === "春" ? termOf(match, begin - 1, false) : termOf(match, begin, true);
  const term = match[3] ?? match[5];
  if (term !== undefined) return termOf(match, begin, /[一1上]/.test(term));
  const [first, last] = [`${begin}-09-01`, `${begin + 1}-08-31`];
  return made(match, `${first}/${last}`, first, last, true);
}

function termOf(match: RegExpExecArray, begin: number, autumn: boolean): PeriodPhrase {
  const [first, last] = autumn
    ? [`${begin}-09-01`, `${begin + 1}-01-31`]
    : [`${begin + 1}-02-01`, `${begin + 1}-07-31`];
  return made(match, `${first}/${last}`, first, last, true);
}

function monthSpan(text: string): PeriodPhrase | undefined {
  const match = months.exec(text);
  const [begin, month] = [yearOf(match?.[1]), readNumber(match?.[2] ?? "")];
  if (match === null || begin === undefined || month === undefined || month < 1 || month > 12) return undefined;
  const until = readNumber(match[4] ?? "");
  const mm = (value: number) => String(value).padStart(2, "0");
  const first = `${begin}-${mm(month)}-01`;
  if (until === undefined || until < 1 || until > 12) {
    return made(match, `${begin}-${mm(month)}`, first, `${begin}-${mm(month)}-${daysInMonth(begin, month)}`, false);
  }
  const end = yearOf(match[3]) ?? (until < month ? begin + 1 : begin);
  const last = `${end}-${mm(until)}-${daysInMonth(end, until)}`;
  return made(match, spanId(first, last), first, last, false);
}

/** A span of months that is a half or a whole year bears its name. */
function spanId(first: string, last: string): string {
  const year = first.slice(0, 4);
  const halves: Readonly<Record<string, string>> = {
    [`${year}-01-01/${year}-12-31`]: year,
    [`${year}-01-01/${year}-06-30`]: `${year}-H1`,
    [`${year}-07-01/${year}-12-31`]: `${year}-H2`,
  };
  const span = `${first}/${last}`;
  return halves[span] ?? span;
}

function manyYears(text: string): PeriodPhrase | undefined {
  const match = years.exec(text);
  const [begin, end] = [yearOf(match?.[1]), yearOf(match?.[2])];
  if (match === null || begin === undefined || end === undefined || end <= begin) return undefined;
  return made(match, `${begin}-01-01/${end}-12-31`, `${begin}-01-01`, `${end}-12-31`, false);
}

function partOfYear(text: string): PeriodPhrase | undefined {
  const match = part.exec(text);
  const begin = yearOf(match?.[1]);
  if (match === null || begin === undefined) return undefined;
  if (match[2] !== undefined) {
    const upper = match[2] === "上";
    const [first, last] = upper ? [`${begin}-01-01`, `${begin}-06-30`] : [`${begin}-07-01`, `${begin}-12-31`];
    return made(match, `${begin}-H${upper ? 1 : 2}`, first, last, false);
  }
  const quarter = readNumber(match[3] ?? match[4] ?? "") ?? 1;
  const ends = ["03-31", "06-30", "09-30", "12-31"];
  const first = `${begin}-${String(quarter * 3 - 2).padStart(2, "0")}-01`;
  return made(match, `${begin}-Q${quarter}`, first, `${begin}-${ends[quarter - 1]}`, false);
}

function remarkedYear(text: string): PeriodPhrase | undefined {
  const match = remarked.exec(text);
  if (match === null) return undefined;
  const [, half, quarter, q, month] = match;
  const own = wholeYear(match[0].slice(match[0].indexOf("（")));
  if (own === undefined) return undefined;
  const part = half === undefined ? (month === undefined ? `第${quarter ?? q}季度` : `${month}月`) : `${half}半年`;
  const read =
    half === undefined && month !== undefined ? monthSpan(`${own.id}年${part}`) : partOfYear(`${own.id}年${part}`);
  return read === undefined ? undefined : { ...read, from: match.index, to: match.index + match[0].length };
}

function wholeYear(text: string): PeriodPhrase | undefined {
  const match = year.exec(text);
  const begin = yearOf(match?.[1]);
  return match === null || begin === undefined
    ? undefined
    : made(match, `${begin}`, `${begin}-01-01`, `${begin}-12-31`, false);
}

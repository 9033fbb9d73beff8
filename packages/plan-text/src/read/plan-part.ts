import { orgKindOf } from "../about/org-kind.ts";
import { type PeriodPhrase, periodIn } from "../about/period.ts";
import { topicsOf } from "../about/topics.ts";
import type { YearMonth } from "../grammar/date/day.ts";
import { type PlanSpan, yearOf } from "../grammar/date/span-of-plan.ts";
import type { AnyCalendar } from "../grammar/deadline/festival.ts";
import { readNumber } from "../grammar/number.ts";
import type { PlanPart } from "../model/reading.ts";
import { type Heading, readHeadings } from "../outline/heading.ts";
import type { Line } from "../outline/line.ts";
import { type Node, readNodes } from "../outline/node.ts";
import type { PlanLines } from "../outline/plan-cut.ts";
import { readSentences, type Sentence } from "../outline/sentence.ts";
import { readTitle } from "../outline/title.ts";
import { quoteOf, type Source, type Span } from "../source/source.ts";
import { type Collected, collect } from "./collect.ts";
import { diagnosticsOf } from "./diagnostics.ts";
import type { SentenceContext } from "./sentence-facts.ts";

/**
 * Reads one plan of a file.
 *
 * @example
 * const source = readSource("青禾小学2026年后勤计划\n一、食堂\n1、每日检查。");
 * readPart(source, { lines: readLines(source, []) }, undefined).period; //=> "2026"
 */
export function readPart(
  source: Source,
  { opener, lines, collection = [] }: PlanLines,
  calendar: AnyCalendar | undefined,
): PlanPart {
  const { title, rest } = readTitle(source, opener, lines);
  const nodes = readNodes(source, rest);
  const headings = readHeadings(source, nodes);
  const sentences = readSentences(source, nodes, headings);
  const period = periodOf(source, title, [...lines.slice(0, 6), ...collection.slice(0, 2)]);
  const months = monthsOf(source, nodes, headings, planSpan(period));
  const bare = period === undefined && title !== undefined ? monthOfTitle(source, title) : undefined;
  const contextOf = contextsOf(period, calendar);
  const past = lookingBack(source, headings);
  const collected = collect(source, sentences, headings, (section) => {
    const context = contextOf(months.get(section) ?? bare);
    return past.has(section) ? { ...context, past: true } : context;
  });
  const words = title === undefined ? "" : source.plain.slice(title.from, title.to);
  return partOf(source, title, period, headings, collected, rest, words, sentences);
}

function partOf(
  source: Source,
  title: Span | undefined,
  period: PeriodPhrase | undefined,
  headings: readonly Heading[],
  collected: Collected,
  lines: readonly Line[],
  words: string,
  sentences: readonly Sentence[],
): PlanPart {
  const body = lines.map(({ text }) => text).join("\n");
  const titles = headings.map(({ title: { from, to } }) => source.plain.slice(from, to)).join("\n");
  const orgKind = orgKindOf(words, body);
  const topics = topicsOf(body, titles);
  const offset = offsetsOf(lines);
  return {
    ...(title === undefined ? {} : { title: quoteOf(source, title) }),
    ...(orgKind === undefined ? {} : { orgKind }),
    ...(period === undefined ? {} : { period: period.id, periodAt: periodAt(source, period) }),
    posts: [...new Set(collected.owners.map(({ role }) => role))],
    outline: headings.map((heading) => outlineOf(source, heading)),
    ...collected.lists,
    owners: [...collected.owners],
    topics: topics.map(({ topic }) => topic),
    topicsAt: topics.map(({ topic, from, to }) => {
      const at = offset(from);
      return { ...quoteOf(source, { from: at, to: at + to - from }), topic };
    }),
    diagnostics: [...diagnosticsOf(source, sentences, collected, period)],
  };
}

/** The body is put together of lines; this leads back from it to the plain text. */
function offsetsOf(lines: readonly Line[]): (at: number) => number {
  const starts: number[] = [];
  let total = 0;
  for (const line of lines) {
    starts.push(total);
    total += line.text.length + 1;
  }
  return (at) => {
    const index = starts.findLastIndex((start) => start <= at);
    return (lines[index]?.from ?? 0) + at - (starts[index] ?? 0);
  };
}

function outlineOf(source: Source, { level, label, title }: Heading) {
  const name = quoteOf(source, title);
  const marked = label.to > label.from ? quoteOf(source, { from: label.from, to: label.to }) : undefined;
  return { level, label: marked?.quote ?? "", title: name.quote, start: marked?.start ?? name.start };
}

function periodAt(source: Source, period: PeriodPhrase) {
  return { ...quoteOf(source, period), first: period.first, last: period.last, assumed: period.assumed };
}

/** The period stands in the title, else in one of the lines. */
function periodOf(source: Source, title: Span | undefined, lines: readonly Line[]): PeriodPhrase | undefined {
  const places = [...(title === undefined ? [] : [title]), ...lines];
  for (const { from: begin, to } of places) {
    // 2025年工作总结及2026年工作计划: the plan is of the year behind the review.
    const whole = source.plain.slice(begin, Math.min(to, begin + 160));
    const reviewed =
      /^[^。；]{0,60}总结[与和及暨、]?(?=20\d\d年[^。；]{0,24}(?:计划|安排|打算|要点|思路))/.exec(whole)?.[0].length ??
      0;
    const from = begin + reviewed;
    const text = whole.slice(reviewed);
    if (title === undefined || begin !== title.from) {
      if (!/计划|安排|学期|学年|工作|方案|要点|到来|来临/.test(text)) continue;
    }
    const found = periodIn(text);
    if (found !== undefined) return { ...found, from: from + found.from, to: from + found.to };
  }
  return undefined;
}

function planSpan(period: PeriodPhrase | undefined): PlanSpan {
  return period === undefined ? {} : { from: period.first, to: period.last };
}

/** What the sentences of a section are read with, by the month that the section is about. */
function contextsOf(
  period: PeriodPhrase | undefined,
  calendar: AnyCalendar | undefined,
): (month: YearMonth | undefined) => SentenceContext {
  const { from, to } = planSpan(period);
  const single = period !== undefined && period.first.slice(0, 7) === period.last.slice(0, 7);
  const own = single ? { year: Number(period.first.slice(0, 4)), month: Number(period.first.slice(5, 7)) } : undefined;
  const whole = { plan: { from, to, month: own }, calendar, monthPlan: single };
  return (month) => (month === undefined ? whole : { plan: { from, to, month }, calendar, monthPlan: true });
}

/** 七月份工作计划 names its month, though no year. */
function monthOfTitle(source: Source, { from, to }: Span): YearMonth | undefined {
  const named =
    /(?<![\d至到-])(\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:的)?[\u4e00-\u9fff]{0,8}(?:计划|安排|要点|打算|方案)/;
  const month = readNumber(named.exec(source.plain.slice(from, Math.min(to, from + 60)))?.[1] ?? "");
  return month === undefined || month < 1 || month > 12 ? undefined : { year: undefined, month };
}

const review =
  /(?:工作(?:总结|回顾)|总结(?:与)?回顾|回顾(?:与)?总结|总体回顾|(?:工作|任务|目标|计划)完成情况|(?:工作|主要|取得的?)成效|取得的?成绩|存在的?(?:主要)?(?:问题|不足|短板)|问题与不足)$/;

/** The sections that tell what was: 2025年工作总结, 存在的问题, and what lies below them. */
function lookingBack(source: Source, headings: readonly Heading[]): ReadonlySet<number> {
  const past = new Set<number>();
  let open: number | undefined;
  for (const [index, { level, title }] of headings.entries()) {
    if (open !== undefined && level <= open) open = undefined;
    const words = source.plain.slice(title.from, title.to);
    // 年度目标与总体回顾 looks both ways.
    if (open === undefined && review.test(words) && !/(?:目标|计划|安排)[与和及、]/.test(words)) open = level;
    if (open !== undefined) past.add(index);
  }
  return past;
}

/** The month that a section is about: 九月份 and what lies below it. */
function monthsOf(
  source: Source,
  nodes: readonly Node[],
  headings: readonly Heading[],
  plan: PlanSpan,
): ReadonlyMap<number, YearMonth> {
  const months = new Map<number, YearMonth>();
  let open: { readonly level: number; readonly month: YearMonth } | undefined;
  for (const [index, { node, level, title }] of headings.entries()) {
    const number = readNumber(
      /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?=月)/.exec(source.plain.slice(title.from, title.to))?.[0] ?? "",
    );
    if (nodes[node]?.month === true && number !== undefined)
      open = { level, month: { year: yearOf(plan, number, undefined), month: number } };
    else if (open !== undefined && level <= open.level) open = undefined;
    if (open !== undefined) months.set(index, open.month);
  }
  return months;
}

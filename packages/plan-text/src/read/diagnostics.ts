import type { PeriodPhrase } from "../about/period.ts";
import { lastDay } from "../grammar/date/day.ts";
import { type PlanSpan, yearOf } from "../grammar/date/span-of-plan.ts";
import type { Diagnostic } from "../model/reading.ts";
import type { Sentence } from "../outline/sentence.ts";
import { quoteOf, type Source, type Span } from "../source/source.ts";
import type { Collected } from "./collect.ts";
import { sameDay } from "./same-day.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { shareOfYear } from "./share-of-year.ts";

/**
 * Says what a plan cannot mean, or can mean in two ways: an ambiguous rhythm, a day that no calendar has, a share of the year that is
 * not so, two festivals on one day, a repealed law, a rhythm that is none.
 *
 * @example
 * readPlanText("新的一年每周2培训礼仪。").diagnostics?.map(({ code }) => code); //=> ["ambiguous-cadence"]
 */
export function diagnosticsOf(
  source: Source,
  sentences: readonly Sentence[],
  { facts }: Collected,
  period: PeriodPhrase | undefined,
): readonly Diagnostic[] {
  const span = { from: period?.first, to: period?.last };
  const found: Diagnostic[] = [];
  for (const [index, { from: base, text }] of sentences.entries()) {
    const own = facts[index];
    const claims = [...shareOfYear(text, period), ...sameDay(text, period)];
    if (claims.length === 0 && (own === undefined || isPlain(own))) continue;
    const quote: Quote = ({ from, to }) => quoteOf(source, { from: base + from, to: base + to });
    if (own !== undefined) found.push(...factDiagnostics(own, quote, span));
    for (const { at, ...rest } of claims) found.push({ ...rest, ...quote(at) });
  }
  return found;
}

/** It says nothing that anything could be said about. */
function isPlain({ cadences, deadlines, laws }: SentenceFacts): boolean {
  return cadences.length + deadlines.length + laws.length === 0;
}

type Quote = (span: Span) => { readonly quote: string; readonly start: number };

function factDiagnostics(
  { cadences, deadlines, laws }: SentenceFacts,
  quote: Quote,
  span: PlanSpan,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const phrase of cadences) {
    const at = quote(phrase);
    if (phrase.alternatives !== undefined) found.push(ambiguous(at, phrase.alternatives.at(-1)?.times ?? 2));
    else if (phrase.vague) found.push({ code: "vague-cadence", ...at, message: vagueCadence(at.quote) });
  }
  for (const phrase of deadlines) {
    if (phrase.impossible) found.push(impossible(quote(phrase), span));
  }
  for (const { from, to, title, repealed } of laws) {
    if (repealed === undefined) continue;
    const at = quote({ from, to });
    const message = {
      zh: `《${title}》已于 ${repealed.on} 废止，由《${repealed.replacedBy}》替代`,
      en: `${title} was repealed on ${repealed.on} and replaced by ${repealed.replacedBy}`,
    };
    const replacement = at.quote.startsWith("《") ? `《${repealed.replacedBy}》` : repealed.replacedBy;
    found.push({
      code: "repealed-law",
      ...at,
      message,
      suggestion: { replacement, basis: `《${repealed.replacedBy}》施行，《${title}》自 ${repealed.on} 起废止` },
    });
  }
  return found;
}

const weekdays = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"];
const englishDays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

function ambiguous(at: ReturnType<Quote>, number: number): Diagnostic {
  const weekday = weekdays[number - 1] ?? "周一";
  return {
    code: "ambiguous-cadence",
    ...at,
    message: {
      zh: `“${at.quote}”既可读作每${weekday}，也可读作每周 ${number} 次，请写明`,
      en: `“${at.quote}” can mean every ${englishDays[number - 1] ?? "Monday"} or ${number} times a week; say which`,
    },
    suggestion: { replacement: `每${weekday}`, basis: `两种读法之一；若指次数，请写“每周${number}次”` },
  };
}

function vagueCadence(words: string) {
  return { zh: `“${words}”没有写明多久一次`, en: `“${words}” does not say how often` };
}

/** 6月31日 can only have meant the last day of June; of February only where the year is known, by the words or by the plan. */
function lastOfMonth(words: string, span: PlanSpan): Pick<Diagnostic, "suggestion"> {
  const [, head = "", written, digits = "", day = ""] =
    /^((?:.*?(\d{4})年)?.*?(\d{1,2})月)(\d{1,2})[日号]$/.exec(words) ?? [];
  const month = Number(digits);
  if (month < 1 || month > 12) return {};
  const year = written === undefined ? yearOf(span, month, undefined) : Number(written);
  if (month === 2 && year === undefined) return {};
  const last = lastDay(year, month);
  if (Number(day) <= last || Number(day) > 31) return {};
  const basis = `日历：${year === undefined ? "" : `${year} 年 `}${month} 月只有 ${last} 天`;
  return { suggestion: { replacement: `${head}${last}日`, basis } };
}

function impossible(at: ReturnType<Quote>, span: PlanSpan): Diagnostic {
  return {
    code: "impossible-date",
    ...at,
    message: { zh: `日历上没有“${at.quote}”这一天`, en: `No calendar has the day “${at.quote}”` },
    ...lastOfMonth(at.quote, span),
  };
}

import { dayNumber } from "@houqin/core";
import type { PeriodPhrase } from "../about/period.ts";
import { readNumber } from "../grammar/number.ts";
import type { Diagnostic } from "../model/reading.ts";
import type { Span } from "../source/source.ts";

/** A diagnostic whose place is counted from the beginning of its sentence. */
export interface Located extends Omit<Diagnostic, "quote" | "start"> {
  readonly at: Span;
}

const begins = /(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?(?:就要|即将|马上|快要)?(?:开始|到来|来临)/;
const passed =
  /(?:今年|全年|一年)[^，。；]{0,8}?(?:过了|过去了|已过|过去)(三分之一|三分之二|四分之一|四分之三|一半|五分之四|百分之[一二三四五六七八九十\d]{1,4})/;
const shares: Readonly<Record<string, number>> = {
  三分之一: 1 / 3,
  三分之二: 2 / 3,
  四分之一: 1 / 4,
  四分之三: 3 / 4,
  一半: 1 / 2,
  五分之四: 4 / 5,
};
/** How far a round figure may lie from the day that it is said of. */
const TOLERANCE = 0.05;

/**
 * Finds a share of the year that cannot be so on the day that the sentence names: two thirds on 1 October, which is 74.8 %.
 *
 * @example
 * shareOfYear("十月份就要开始了，今年差不多也过了三分之二了", undefined)[0]?.code; //=> "impossible-share"
 * shareOfYear("九月份就要开始了，今年过了三分之二", undefined); //=> []
 */
export function shareOfYear(text: string, period: PeriodPhrase | undefined): readonly Located[] {
  if (!/过/.test(text)) return [];
  const [month, claim] = [begins.exec(text), passed.exec(text)];
  if (month === null || claim === null) return [];
  const number = readNumber(month[1] ?? "");
  const words = claim[1] ?? "";
  const share = shares[words] ?? (readNumber(words.replace("百分之", "")) ?? Number.NaN) / 100;
  if (number === undefined || number < 1 || number > 12 || Number.isNaN(share)) return [];
  const year = period === undefined ? 2023 : Number(period.first.slice(0, 4));
  const real =
    (dayNumber(year, number, 1) - dayNumber(year, 1, 1)) / (dayNumber(year + 1, 1, 1) - dayNumber(year, 1, 1));
  if (Math.abs(real - share) <= TOLERANCE) return [];
  const percent = (Math.round(real * 1000) / 10).toFixed(1);
  const from = claim.index + claim[0].length - words.length;
  return [
    {
      code: "impossible-share",
      at: { from, to: from + words.length },
      message: {
        zh: `${number} 月 1 日全年已过 ${percent}%，不是“${words}”`,
        en: `On the first of month ${number} the year is ${percent} % over, not “${words}”`,
      },
      suggestion: {
        replacement: `约${Math.round(real * 100)}%`,
        basis: `日历：${number} 月 1 日前已过全年的 ${percent}%`,
      },
    },
  ];
}

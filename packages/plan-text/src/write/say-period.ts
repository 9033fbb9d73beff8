import { type Locale, parseDay } from "@houqin/core";

const quarters = ["一", "二", "三", "四"];
const englishMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * Says a day as people write it; what is no day is left alone.
 *
 * @example
 * sayDay("2026-03-05", "zh"); //=> "2026年3月5日"
 * sayDay("2026-03-05", "en"); //=> "5 March 2026"
 */
export function sayDay(day: string, locale: Locale): string {
  if (parseDay(day) === undefined) return day;
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return locale === "zh" ? `${year}年${month}月${date}日` : `${date} ${englishMonths[month - 1]} ${year}`;
}

/**
 * Says the days from one to another; a Chinese date does not say again the year of the one before it.
 *
 * @example
 * sayDays("2026-01-01", "2026-12-31", "zh"); //=> "2026年1月1日至12月31日"
 * sayDays("2026-01-01", "2026-12-31", "en"); //=> "1 January 2026 to 31 December 2026"
 */
export function sayDays(from: string, to: string, locale: Locale): string {
  const [first, last] = [sayDay(from, locale), sayDay(to, locale)];
  return locale === "zh" ? `${first}至${inSameYear(last, first)}` : `${first} to ${last}`;
}

/**
 * Leaves out the year of a Chinese date where the one before it says it.
 *
 * @example
 * inSameYear("2026年12月31日", "2026年1月1日"); //=> "12月31日"
 */
export function inSameYear(day: string, before: string): string {
  const [year = ""] = /^\d{4}年/.exec(before) ?? [];
  return day.startsWith(year) ? day.slice(year.length) : day;
}

/**
 * Says a period as people write it; the id of a term is left alone.
 *
 * @example
 * sayPeriodId("2026-H1", "zh"); //=> "2026年上半年"
 * sayPeriodId("2025-09-01/2026-08-31", "zh"); //=> "2025年9月1日至2026年8月31日"
 * sayPeriodId("2026-03", "en"); //=> "March 2026"
 */
export function sayPeriodId(period: string, locale: Locale): string {
  const [from, to, ...more] = period.split("/");
  if (from !== undefined && to !== undefined && more.length === 0 && parseDay(from) !== undefined)
    return sayDays(from, to, locale);
  const [, year, half, quarter, week, month] =
    /^(\d{4})(?:-H([12])|-Q([1-4])|-W(\d{2})|-(0[1-9]|1[0-2]))?$/.exec(period) ?? [];
  if (year === undefined) return sayDay(period, locale);
  const zh = locale === "zh";
  if (half !== undefined)
    return zh
      ? `${year}年${half === "1" ? "上" : "下"}半年`
      : `the ${half === "1" ? "first" : "second"} half of ${year}`;
  if (quarter !== undefined)
    return zh ? `${year}年第${quarters[Number(quarter) - 1]}季度` : `quarter ${quarter} of ${year}`;
  if (week !== undefined) return zh ? `${year}年第${Number(week)}周` : `week ${Number(week)} of ${year}`;
  if (month !== undefined) return zh ? `${year}年${Number(month)}月` : `${englishMonths[Number(month) - 1]} ${year}`;
  return zh ? `${year}年` : year;
}

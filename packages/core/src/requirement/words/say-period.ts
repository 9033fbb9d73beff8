import type { Text } from "../../text/text.ts";
import type { PeriodSpec } from "../../time/period.ts";
import { same, say } from "./naming.ts";

const PERIODS = {
  day: { zh: "每天", en: "each day" },
  week: { zh: "每周", en: "each week" },
  month: { zh: "每月", en: "each month" },
  quarter: { zh: "每季度", en: "each quarter" },
  half: { zh: "每半年", en: "each half-year" },
  year: { zh: "每年", en: "each year" },
  term: { zh: "每学期", en: "each term" },
  plan: { zh: "计划期内", en: "over the plan" },
  ever: { zh: "自有记录以来", en: "ever since records began" },
} as const;

const LAST: Readonly<Record<string, Text>> = {
  day: { zh: "前一天", en: "the day before" },
  week: { zh: "上周", en: "the week before" },
  month: { zh: "上月", en: "the month before" },
  quarter: { zh: "上季度", en: "the quarter before" },
  half: { zh: "上个半年", en: "the half-year before" },
  year: { zh: "上年", en: "the year before" },
  term: { zh: "上学期", en: "the term before" },
};

export function sayPeriod(period: PeriodSpec): Text {
  if (typeof period === "string") return PERIODS[period];
  const unit = period.unit === "days" ? { zh: "天", en: "days" } : { zh: "个月", en: "months" };
  return say({ zh: "近 {n} {unit}", en: "over the last {n} {unit}" }, { n: same(period.rolling), unit });
}

/** Says the period so many before; 0 is the same one. */
export function sayBack(period: PeriodSpec, back: number): Text {
  if (back === 0) return { zh: "同期", en: "the same period" };
  const last = typeof period === "string" && back === 1 ? LAST[period] : undefined;
  return last ?? say({ zh: "往前第 {n} 期", en: "{n} periods before" }, { n: same(back) });
}

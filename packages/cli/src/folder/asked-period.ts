import { formatDay, periodSpan, phrase, plainCalendar, type Site, siteCalendar } from "@houqin/core";
import { unusable } from "./unusable.ts";

/** The days that a command is asked to look at, where it was given a period: a month, a week, a term of the site, days from to. */
export function askedPeriod(
  period: string | undefined,
  { schedule }: Pick<Site, "schedule">,
): { readonly period?: { readonly from: string; readonly to: string } } {
  if (period === undefined) return {};
  const span = periodSpan(period, siteCalendar(schedule, plainCalendar));
  if (!span) throw unusable("--period", period, phrase("period"));
  return { period: { from: formatDay(span.from), to: formatDay(span.to) } };
}

import { type Calendar, type CalendarDay, dayNumber, isoWeekday, parseDay } from "@houqin/core";
import type { Announcement } from "./announcement.ts";
import { festivalDay, festivals } from "./festival.ts";
import { settleAnnouncements } from "./settle-announcements.ts";
import { statutoryDays } from "./statutory.ts";
import { FIRST_YEAR, LAST_YEAR } from "./years.ts";

/** Options of {@link china}. */
export interface ChinaOptions {
  /**
   * Years that the State Council has announced since this package was published, without a gap; a year that is built in already
   * is replaced by what is given here (an amendment, as there were in 2015, 2019 and 2020).
   */
  readonly announcements?: readonly Announcement[];
}

/**
 * Makes the working calendar of mainland China: holidays with their make-up days 调休, festivals and the 24 solar terms.
 *
 * 2004–2026 are built in and `confirmed`. Later years to 2060 are `provisional` until `announcements` bring them: weekdays are
 * worked except the statutory days off of the law of 2025, and no make-up day is known. Earlier and later days are `unknown` and
 * follow the weekday alone. A notice may still turn a weekend day in the last days of the December before it into a make-up day.
 *
 * Throws an error that lists every mistake in `announcements`, with what was found and expected.
 *
 * @example
 * const calendar = china();
 * calendar.day(parseDay("2026-10-10")); //=> { working: true, status: "confirmed", holiday: "national-day", makeUp: true }
 * calendar.day(parseDay("2027-02-05")); //=> { working: false, status: "provisional", holiday: "spring-festival" }
 * formatDay(calendar.confirmed.through); //=> "2026-12-31"
 */
export function china(options: ChinaOptions = {}): Calendar {
  const announcements = settleAnnouncements(options.announcements ?? []);
  const firstYear = announcements[0]?.year ?? FIRST_YEAR;
  const lastYear = announcements.at(-1)?.year ?? firstYear - 1;
  const confirmed = Object.freeze({ from: dayNumber(firstYear, 1, 1), through: dayNumber(lastYear, 12, 31) });
  const days = expandDays(announcements, confirmed.from, confirmed.through);
  return Object.freeze({
    name: "china",
    confirmed,
    festivals,
    day: (day) => days[day - confirmed.from] ?? ordinaryDay(day, "unknown"),
    festivalDay,
  } satisfies Calendar);
}

/** One shared, frozen answer for each day from `first` to the end of the covered years. */
function expandDays(announcements: readonly Announcement[], first: number, confirmedThrough: number): CalendarDay[] {
  const last = dayNumber(LAST_YEAR, 12, 31);
  const days: CalendarDay[] = [];
  for (let day = first; day <= last; day++) {
    days.push(ordinaryDay(day, day <= confirmedThrough ? "confirmed" : "provisional"));
  }
  const put = (day: number, answer: CalendarDay) => {
    if (day >= first && day <= last) days[day - first] = answer;
  };
  for (let year = (announcements.at(-1)?.year ?? LAST_YEAR) + 1; year <= LAST_YEAR; year++) {
    for (const { holiday, day } of statutoryDays(year)) {
      put(day, Object.freeze({ working: false, status: "provisional", holiday }));
    }
  }
  for (const { id, from, through, makeUp } of announcements.flatMap(({ holidays }) => holidays)) {
    const off: CalendarDay = Object.freeze({ working: false, status: "confirmed", holiday: id });
    const worked: CalendarDay = Object.freeze({ working: true, status: "confirmed", holiday: id, makeUp: true });
    for (let day = dayOf(from); day <= dayOf(through); day++) put(day, off);
    for (const text of makeUp ?? []) put(dayOf(text), worked);
  }
  return days;
}

const ordinary = {
  confirmed: weekOf("confirmed"),
  provisional: weekOf("provisional"),
  unknown: weekOf("unknown"),
} as const;

function ordinaryDay(day: number, status: keyof typeof ordinary): CalendarDay {
  return isoWeekday(day) < 6 ? ordinary[status].weekday : ordinary[status].weekend;
}

function weekOf(status: CalendarDay["status"]): { readonly weekday: CalendarDay; readonly weekend: CalendarDay } {
  return {
    weekday: Object.freeze({ working: true, status }),
    weekend: Object.freeze({ working: false, status }),
  };
}

function dayOf(text: string): number {
  return parseDay(text) ?? Number.NaN;
}

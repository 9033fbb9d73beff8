import { civilDate, dayNumber, daysInMonth, type Festival, isoWeekday } from "@houqin/core";
import { type FestivalDate, type FestivalRule, festivalRules } from "./festival-rule.ts";
import { fromLunar, newYearOf } from "./lunar.ts";
import { solarTermDay } from "./solar-term.ts";
import { FIRST_YEAR, LAST_YEAR } from "./years.ts";

/** All festivals and solar terms by which {@link festivalDay} can be asked. */
export const festivals: readonly Festival[] = Object.freeze(festivalRules.map(({ festival }) => festival));

const byId: ReadonlyMap<string, FestivalRule> = new Map(festivalRules.map((rule) => [rule.festival.id, rule]));

/**
 * Gives the day number of a festival or solar term in a civil year. Undefined outside 1950–2060 and for an unknown id.
 *
 * Each year has exactly one day of each festival. 腊八 belongs to the year whose Spring Festival follows it, so that of 2023 is
 * 2022-12-30; no other festival leaves its civil year. A festival that was founded later is given by today's rule all the same.
 *
 * @example
 * formatDay(festivalDay("mid-autumn", 2031)); //=> "2031-10-01"
 * formatDay(festivalDay("spring-festival-eve", 2027)); //=> "2027-02-05"
 * festivalDay("midautumn", 2026); //=> undefined
 */
export function festivalDay(id: string, year: number): number | undefined {
  const rule = byId.get(id);
  if (rule === undefined || !Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  return dayOf(rule.date, id, year);
}

/**
 * Lists the festivals and solar terms that fall on a day; empty on an ordinary day and outside 1950–2060.
 *
 * @example
 * festivalsOn(parseDay("2020-10-01")).map((festival) => festival.id); //=> ["mid-autumn", "national-day"]
 */
export function festivalsOn(day: number): readonly Festival[] {
  const { year } = civilDate(day);
  return festivals.filter(({ id }) => festivalDay(id, year) === day || festivalDay(id, year + 1) === day);
}

function dayOf(date: FestivalDate, id: string, year: number): number | undefined {
  switch (date.on) {
    case "solar":
      return dayNumber(year, date.month, date.day);
    case "weekday":
      return nthWeekday(year, date.month, date.nth, date.weekday);
    case "lunar":
      return fromLunar({ year: date.month === 12 ? year - 1 : year, month: date.month, day: date.day });
    case "lunar-eve": {
      const newYear = newYearOf(year);
      return newYear === undefined ? undefined : newYear - 1;
    }
    case "term":
      return solarTermDay(id, year);
  }
}

function nthWeekday(year: number, month: number, nth: number, weekday: number): number {
  if (nth < 0) {
    const last = dayNumber(year, month, daysInMonth(year, month));
    return last - ((isoWeekday(last) - weekday + 7) % 7) + 7 * (nth + 1);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - isoWeekday(first) + 7) % 7) + 7 * (nth - 1);
}

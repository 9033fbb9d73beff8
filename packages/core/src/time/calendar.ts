import type { Text } from "../text/text.ts";

/**
 * How sure a calendar is of a day.
 *
 * - `confirmed`: the authority has published the year's arrangement.
 * - `provisional`: the year is not announced yet; the answer follows weekdays and fixed festivals and may change.
 * - `unknown`: outside the years that the calendar covers.
 *
 * @example
 * plainCalendar.day(dayNumber(2025, 9, 1)).status; //=> "provisional"
 */
export type DayStatus = "confirmed" | "provisional" | "unknown";

/**
 * One civil day as a calendar sees it.
 *
 * @example
 * plainCalendar.day(dayNumber(2025, 9, 6)); //=> { working: false, status: "provisional" }
 */
export interface CalendarDay {
  /** True when people work on this day: an ordinary weekday, or a make-up day (调休上班). */
  readonly working: boolean;
  readonly status: DayStatus;
  /** Id of the public holiday whose block this day belongs to, such as `national-day`; also set on a make-up day. */
  readonly holiday?: string;
  /** True on a weekend day that is worked to make up for a longer holiday. */
  readonly makeUp?: boolean;
}

/**
 * A festival or solar term that a plan may name, with its title for people.
 *
 * @example
 * plainCalendar.festivals; //=> []
 */
export interface Festival {
  readonly id: string;
  readonly title: Text;
  readonly kind: "solar" | "lunar" | "solar-term";
}

/**
 * A national calendar: working days, festivals and solar terms.
 *
 * Days are civil days counted from 1970-01-01 (see `dayNumber`), so a calendar needs no time zone. Implementations are pure
 * and answer {@link Calendar.day} in constant time: it stands in the hot path of cadence expansion.
 *
 * @example
 * plainCalendar.festivalDay("spring-festival", 2026); //=> undefined
 */
export interface Calendar {
  readonly name: string;
  /** First and last day for which {@link Calendar.day} is `confirmed`. */
  readonly confirmed: { readonly from: number; readonly through: number };
  /** The festivals and solar terms by which {@link Calendar.festivalDay} can be asked. */
  readonly festivals: readonly Festival[];
  day(day: number): CalendarDay;
  /** The day on which a festival or solar term falls in a Gregorian year; undefined outside the covered years or for an unknown id. */
  festivalDay(id: string, year: number): number | undefined;
}

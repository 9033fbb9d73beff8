import { parseUnitId } from "./calendar-unit.ts";
import { MINUTES_PER_DAY, parseClock, parseDay } from "./civil.ts";
import type { Meal, Term } from "./schedule.ts";

/**
 * A term in day numbers, all included.
 *
 * @example
 * readTerms([{ id: "autumn", from: "1970-01-02", to: "1970-01-06" }]); //=> [{ id: "autumn", from: 1, middle: 3, to: 5 }]
 */
export interface TermSpan {
  readonly id: string;
  readonly from: number;
  readonly middle: number;
  readonly to: number;
}

/**
 * A meal in minutes after midnight; one that ends after midnight has `to` above 1440.
 *
 * @example
 * readMeals([{ id: "night", from: "23:00", to: "01:00" }]); //=> [{ id: "night", from: 1380, to: 1500 }]
 */
export interface MealHours {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Reads the terms of a schedule, sorted by first day; `middle` defaults to the day halfway. Throws a RangeError that names the place for
 * an impossible date, a term that ends before it begins, and an id that is taken or reads as a calendar period.
 *
 * @example
 * readTerms([{ id: "autumn", from: "1970-01-02", to: "1970-01-06" }])[0].middle; //=> 3
 */
export function readTerms(terms: readonly Term[]): TermSpan[] {
  const ids = new Set<string>();
  const spans = terms.map((term, i) => {
    const place = `schedule.terms[${i}]`;
    if (ids.has(term.id))
      throw new RangeError(`${place}.id: "${term.id}" is taken by an earlier term; expected an id of its own`);
    if (parseUnitId(term.id))
      throw new RangeError(`${place}.id: "${term.id}" reads as a calendar period; expected another id`);
    ids.add(term.id);
    const { from, to } = readDaySpan(term, place);
    const middle = term.middle === undefined ? Math.floor((from + to) / 2) : readDay(term.middle, `${place}.middle`);
    return Object.freeze({ id: term.id, from, middle, to });
  });
  return spans.sort((a, b) => a.from - b.from);
}

/**
 * Reads the meals of a schedule. A meal that ends at or before its start ends on the next day. Throws a RangeError for an impossible clock.
 *
 * @example
 * readMeals([{ id: "lunch", from: "11:00", to: "12:30" }]); //=> [{ id: "lunch", from: 660, to: 750 }]
 */
export function readMeals(meals: readonly Meal[]): MealHours[] {
  return meals.map(readMeal);
}

function readMeal(meal: Meal, i: number): MealHours {
  const from = readClock(meal.from, `schedule.meals[${i}].from`);
  const to = readClock(meal.to, `schedule.meals[${i}].to`);
  return Object.freeze({ id: meal.id, from, to: to > from ? to : to + MINUTES_PER_DAY });
}

/**
 * Reads a span of days, both included, as day numbers. Throws a RangeError, naming `place`, for an impossible date or a reversed span.
 *
 * @example
 * readDaySpan({ from: "1970-01-01", to: "1970-01-03" }, "closures[0]"); //=> { from: 0, to: 2 }
 */
export function readDaySpan(
  span: { readonly from: string; readonly to: string },
  place: string,
): { from: number; to: number } {
  const [from, to] = [readDay(span.from, `${place}.from`), readDay(span.to, `${place}.to`)];
  if (to < from) throw new RangeError(`${place}: ends on ${span.to}, before it begins on ${span.from}`);
  return { from, to };
}

/**
 * Reads a date as a day number. Throws a RangeError, naming `place`, for an impossible one.
 *
 * @example
 * readDay("1970-01-03", "openDays[0]"); //=> 2
 */
export function readDay(text: string, place: string): number {
  const day = parseDay(text);
  if (day === undefined) throw new RangeError(`${place}: "${text}" is no date; expected YYYY-MM-DD`);
  return day;
}

/**
 * Reads a clock time as minutes after midnight. Throws a RangeError, naming `place`, for an impossible one.
 *
 * @example
 * readClock("07:30", "window.opens"); //=> 450
 */
export function readClock(text: string, place: string): number {
  const clock = parseClock(text);
  if (clock === undefined) throw new RangeError(`${place}: "${text}" is no clock time; expected HH:mm`);
  return clock;
}

import { formatDay, MINUTES_PER_DAY } from "../civil.ts";
import type { SiteCalendar } from "../site-calendar.ts";
import type { BaseSlot } from "./base-slot.ts";

/**
 * One slot per meal, during its hours, on each day on which the site is open. A named meal that the site does not serve has none.
 *
 * @example
 * const site = siteCalendar({ meals: [{ id: "lunch", from: "11:00", to: "12:30" }] }, plainCalendar);
 * mealSlots({}, 0, 0, site).map((slot) => [slot.id, slot.opens, slot.due]); //=> [["1970-01-01/lunch", 660, 750]]
 */
export function mealSlots(
  every: { readonly meals?: readonly string[] | undefined },
  from: number,
  to: number,
  cal: SiteCalendar,
): BaseSlot[] {
  const meals = every.meals ? cal.meals.filter((meal) => every.meals?.includes(meal.id)) : cal.meals;
  const slots: BaseSlot[] = [];
  for (let day = from; day <= to; day++) {
    if (!cal.isOperating(day)) continue;
    const [date, start] = [formatDay(day), day * MINUTES_PER_DAY];
    for (const meal of meals) {
      const [opens, due] = [start + meal.from, start + meal.to];
      slots.push({ id: `${date}/${meal.id}`, day, last: day, opens, due, tied: "dated" });
    }
  }
  return slots;
}

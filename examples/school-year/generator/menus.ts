import { moment, plus, SCHOOL_DAYS, SCHOOL_WEEKS, stampOf } from "./dates.ts";
import { BREAKFAST, CHILD_LUNCH, CHILD_SNACK, type Dish, MAINS } from "./dishes.ts";
import type { Line, SchoolDay } from "./entry.ts";
import { at } from "./random.ts";
import { FOOD_DIRECTOR, FOOD_OFFICERS } from "./roster.ts";

export type MealName = "breakfast" | "lunch" | "dinner" | "snack";

/** A dish as it stands on the menu of one day. */
export interface Planned extends Dish {
  readonly meal: MealName;
  readonly group: "pupil" | "child";
}

/** The 25 dishes of a school day, in the order of the menu. */
export function dishesOf({ lesson }: SchoolDay): readonly Planned[] {
  const some = (list: readonly Dish[], count: number, step: number, meal: MealName, group: "pupil" | "child") =>
    Array.from({ length: count }, (_, turn): Planned => ({ ...at(list, lesson * step + turn), meal, group }));
  return [
    ...some(BREAKFAST, 5, 5, "breakfast", "pupil"),
    ...some(MAINS, 8, 14, "lunch", "pupil"),
    ...some(MAINS.slice(8).concat(MAINS.slice(0, 8)), 6, 14, "dinner", "pupil"),
    ...some(CHILD_LUNCH, 4, 4, "lunch", "child"),
    ...some(CHILD_SNACK, 2, 2, "snack", "child"),
  ];
}

/** The menus that go up on a day: on the last school day before a week with school days, its two menus. */
export function menusPutUpOn(day: { readonly date: string }): Iterable<Line> {
  return WEEKS.filter(({ posted }) => posted === day.date).flatMap(({ monday, days }) =>
    (["pupil", "child"] as const).map((group) => menu(day, monday, days, group)),
  );
}

/** The weeks with school days, each with the day on which its menus go up. */
const WEEKS = SCHOOL_WEEKS.map(({ monday, days }) => ({ monday, days, posted: lastSchoolDayBefore(monday) }));

/** The last school day in the ten days before a Monday; where there is none, its Friday. */
function lastSchoolDayBefore(monday: string): string {
  const days = SCHOOL_DAYS.filter(({ date }) => plus(monday, -10) <= date && date < monday);
  return days.at(-1)?.date ?? plus(monday, -3);
}

function menu(
  day: { readonly date: string },
  monday: string,
  days: readonly SchoolDay[],
  group: "pupil" | "child",
): Line {
  return {
    id: `menu-${stampOf(monday)}-${group}`,
    kind: "canteen/menu",
    at: moment(day.date, group === "pupil" ? "15:30" : "15:40"),
    covers: monday,
    actors: { by: at(FOOD_OFFICERS, group === "pupil" ? 0 : 1), approver: FOOD_DIRECTOR },
    data: {
      weekFrom: monday,
      group,
      meals: days.flatMap((school) =>
        dishesOf(school)
          .filter((planned) => planned.group === group)
          .map(({ meal, dish, foods, grams }) => ({
            day: school.date,
            meal,
            dish,
            style: "hot",
            foods,
            gramsPerHead: grams,
          })),
      ),
    },
  };
}

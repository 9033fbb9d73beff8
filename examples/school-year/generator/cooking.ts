import { DAYS, dayOf, moment, plus, schoolDayAfter, YEAR } from "./dates.ts";
import type { Line, SchoolDay } from "./entry.ts";
import { cookFor } from "./kitchen-staff.ts";
import { dishesOf, type MealName, type Planned } from "./menus.ts";
import { at, between, chance } from "./random.ts";
import { FOOD_OFFICERS } from "./roster.ts";

/** When the first pot of a meal is ready; a pot follows every few minutes. */
const READY: Readonly<Record<MealName, string>> = {
  breakfast: "06:20",
  lunch: "10:40",
  dinner: "16:30",
  snack: "14:30",
};

/** Cooking, holding, samples and their discarding on one day. */
export function* cooking(day: SchoolDay): Iterable<Line> {
  yield* discards(day);
  if (!day.school) return;
  for (const [number, planned] of dishesOf(day).entries()) yield* dishLines(day, number, planned);
}

/** The id of a dish's entries on a day: its number on that day's menu, from 0. */
function dishId(kind: "cook" | "sample" | "discard" | "hold", stamp: string, number: number): string {
  return `${kind}-${stamp}-${String(number).padStart(2, "0")}`;
}

/** When the pot of a dish is ready, and when its sample is put away. */
function dishTimes({ date, stamp }: SchoolDay, number: number, { meal, group }: Planned) {
  const name = dishId("cook", stamp, number);
  const ready = moment(date, READY[meal], (group === "child" ? number - 19 : number % 8) * 4 + between(0, 3, name));
  return { ready, sampled: moment(date, ready.slice(11), between(12, 45, `${name}-sample`)) };
}

function* dishLines(day: SchoolDay, number: number, planned: Planned): Iterable<Line> {
  const { date, stamp } = day;
  const { dish, meal, group } = planned;
  const kitchen = group === "child" ? "kitchen-kg" : "kitchen-main";
  const { ready, sampled } = dishTimes(day, number, planned);
  const by = cookFor(day, meal === "breakfast" || meal === "lunch", kitchen, number);
  const common = { covers: `${date}/${meal}`, area: kitchen } as const;
  const name = dishId("cook", stamp, number);
  const pot = (batch: number, at: string): Line => ({
    ...common,
    id: batch === 1 ? name : `${name}-b${batch}`,
    kind: "canteen/cooking",
    at,
    actors: { by },
    data: { dish, meal, batch, coreCelsius: 74 + between(0, 160, `${name}-${batch}`) / 10 },
  });
  yield pot(1, ready);
  if (meal === "lunch" && number < 7) yield pot(2, moment(date, ready.slice(11), 20));
  if (group === "pupil" && meal !== "breakfast") {
    yield {
      ...common,
      id: dishId("hold", stamp, number),
      kind: "canteen/holding",
      at: moment(date, ready.slice(11), 45),
      actors: { by },
      data: { dish, meal, mode: "hot", celsius: 62 + between(0, 120, `${name}-hold`) / 10 },
    };
  }
  if (meal === "snack" || number < 3) {
    yield {
      ...common,
      id: `${dishId("hold", stamp, number)}-cold`,
      kind: "canteen/holding",
      at: moment(date, ready.slice(11), 30),
      actors: { by },
      data: { dish: "盒装牛奶", meal, mode: "cold", celsius: between(20, 68, `${name}-cold`) / 10 },
    };
  }
  yield {
    ...common,
    id: dishId("sample", stamp, number),
    kind: "canteen/food-sample",
    at: sampled,
    actors: { by: chance(`${name}-by`) < 0.5 ? by : at(FOOD_OFFICERS, number) },
    data: { dish, meal, grams: between(128, 165, `${name}-grams`), cabinet: "cabinet-1" },
  };
}

/** When the samples of a school day are thrown away: on the first school day at least two days later, in a break on duty. */
function discardDay(date: string): string {
  const next = schoolDayAfter(plus(date, 1), 1);
  return next > plus(date, 6) || next === YEAR.to ? plus(date, 3) : next;
}

const DISCARDED: ReadonlyMap<string, readonly string[]> = discardDays();

function discardDays(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { date, school } of DAYS) {
    if (school) found.set(discardDay(date), [...(found.get(discardDay(date)) ?? []), date]);
  }
  return found;
}

function* discards({ date, stamp: today }: SchoolDay): Iterable<Line> {
  for (const sampledOn of DISCARDED.get(date) ?? []) {
    const day = dayOf(sampledOn);
    for (const [number, planned] of dishesOf(day).entries()) {
      const sample = dishId("sample", day.stamp, number);
      yield {
        id: dishId("discard", day.stamp, number),
        kind: "canteen/sample-discard",
        at: moment(date, "18:20", between(0, 30, `${sample}-${today}`)),
        area: planned.group === "child" ? "kitchen-kg" : "kitchen-main",
        actors: { by: at(FOOD_OFFICERS, number) },
        data: { sample, dish: planned.dish, takenAt: dishTimes(day, number, planned).sampled },
      };
    }
  }
}

import { moment } from "./dates.ts";
import type { Line, SchoolDay } from "./entry.ts";
import { CLASSES, KG_CLASSES } from "./places.ts";
import { at, between } from "./random.ts";
import { ACCOUNTANT, CASHIER, DEPUTIES, FOOD_OFFICERS, HEAD, LOGISTICS_HEAD } from "./roster.ts";

type Group = "pupil" | "child" | "staff";

/** Yuan a serving. */
const PRICE: Readonly<Record<string, number>> = {
  "pupil-breakfast": 5,
  "pupil-lunch": 11,
  "pupil-dinner": 9,
  "child-lunch": 9,
  "child-snack": 3,
  "staff-lunch": 12,
  "staff-breakfast": 6,
  "staff-dinner": 10,
};
const SITTINGS = [
  ["breakfast", "07:00", "07:30"],
  ["lunch", "11:30", "12:00"],
  ["dinner", "17:10", "17:40"],
] as const;

/** How many pupils of a class eat at a meal; boarders eat all three. */
export function eaters(stamp: string, room: string, meal: string): number {
  if (room.startsWith("kg-")) return 25 - between(0, 3, `eat-${stamp}-${room}-${meal}`);
  return (meal === "lunch" ? 33 : 29) - between(0, 2, `eat-${stamp}-${room}-${meal}`);
}

/** Servings, money, eating with the pupils, leftovers and waste of a school day. */
export function* meals(day: SchoolDay): Iterable<Line> {
  if (!day.school) return;
  const served = [...servings(day)];
  yield* served;
  yield* money(day, served);
  yield* company(day);
  yield* leavings(day);
}

function* servings({ date, stamp }: SchoolDay): Iterable<Line> {
  const line = (room: string, group: Group, meal: string, from: string, minutes: number, count: number): Line => ({
    id: `serve-${stamp}-${meal}-${room}`,
    kind: "canteen/servings",
    at: moment(date, from),
    covers: `${date}/${meal}`,
    area: room,
    actors: { by: CASHIER },
    data: {
      meal,
      group,
      count,
      hall: group === "child" ? "dining-kg" : "dining-main",
      leaves: moment(date, from, minutes),
    },
  });
  for (const [meal, first, second] of SITTINGS) {
    for (const [place, room] of CLASSES.entries()) {
      yield line(room, "pupil", meal, place < 9 ? first : second, 25, eaters(stamp, room, meal));
    }
    const staff = meal === "lunch" ? 62 : 20;
    yield line(
      "dining-main",
      "staff",
      meal,
      moment(date, second, 25).slice(11),
      20,
      staff - between(0, 5, `${stamp}-${meal}`),
    );
  }
  for (const room of KG_CLASSES) {
    yield line(room, "child", "lunch", "11:00", 30, eaters(stamp, room, "lunch"));
    yield line(room, "child", "snack", "15:00", 20, eaters(stamp, room, "snack"));
  }
}

function* money({ date, stamp }: SchoolDay, served: readonly Line[]): Iterable<Line> {
  for (const group of ["pupil", "child", "staff"] as const) {
    const income = served
      .filter(({ data }) => data.group === group)
      .reduce((sum, { data }) => sum + (PRICE[`${group}-${data.meal}`] ?? 0) * Number(data.count), 0);
    const common = { covers: date, actors: { by: ACCOUNTANT, payer: CASHIER } } as const;
    const food = Math.round(income * (924 + between(0, 16, `food-${stamp}-${group}`))) / 1000;
    yield {
      ...common,
      id: `charge-${stamp}-${group}`,
      kind: "canteen/charge",
      at: moment(date, "18:30"),
      actors: { by: ACCOUNTANT, cashier: CASHIER },
      data: { group, amount: income },
    };
    yield {
      ...common,
      id: `cost-${stamp}-${group}`,
      kind: "canteen/cost",
      at: moment(date, "18:40"),
      data: { group, amount: Math.round(food * 100) / 100, line: "food" },
    };
    if (group !== "pupil") continue;
    yield {
      ...common,
      id: `gas-${stamp}`,
      kind: "canteen/cost",
      at: moment(date, "18:45"),
      data: { group, amount: Math.round(income * 7) / 100, line: "gas" },
    };
  }
}

function* company({ date, stamp, lesson }: SchoolDay): Iterable<Line> {
  const leaders = [HEAD, ...DEPUTIES, LOGISTICS_HEAD];
  for (const [turn, [meal, from]] of SITTINGS.entries()) {
    const id = `with-${stamp}-${meal}`;
    yield {
      id,
      kind: "canteen/eat-with",
      at: moment(date, from, between(3, 20, id)),
      covers: `${date}/${meal}`,
      area: "dining-main",
      actors: { by: at(leaders, lesson + turn) },
      data: {
        meal,
        remark: at(["菜量合适", "汤稍淡", "秩序良好", "米饭软硬合适"], lesson + turn),
        taste: between(3, 5, id),
      },
    };
  }
}

function* leavings({ date, stamp, lesson }: SchoolDay): Iterable<Line> {
  let total = 0;
  for (const [meal, , second] of SITTINGS) {
    const id = `left-${stamp}-${meal}`;
    const kilograms = (meal === "lunch" ? 24 : 15) + between(0, 60, id) / 10;
    total += kilograms;
    yield {
      id,
      kind: "canteen/leftovers",
      at: moment(date, second, 50),
      covers: `${date}/${meal}`,
      area: "dining-main",
      actors: { by: at(FOOD_OFFICERS, lesson) },
      data: { meal, kilograms: Math.round(kilograms * 10) / 10 },
    };
  }
  const waste = { kind: "general/waste-transfer", covers: date, actors: { by: at(FOOD_OFFICERS, lesson) } } as const;
  const slip = (kind: string) => `Z${stamp}-${kind}`;
  yield {
    ...waste,
    id: `waste-${stamp}`,
    at: moment(date, "19:10"),
    data: {
      ...{ kind: "food", kilograms: Math.round(total * 1.6), hauler: "sup-13", slip: slip("food") },
      destination: "treatment",
    },
  };
  if (lesson % 18 !== 5) return;
  yield {
    ...waste,
    id: `oil-${stamp}`,
    at: moment(date, "19:20"),
    data: {
      ...{ kind: "oil", kilograms: 20 + (lesson % 7), hauler: "sup-13", slip: slip("oil") },
      destination: "refinery",
    },
  };
}

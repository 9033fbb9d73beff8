import { lastSchoolDayOfMonth, lastSchoolDayOfTerm, moment, plus } from "./dates.ts";
import type { Book, Line, SchoolDay } from "./entry.ts";
import { FOODS, type Food, FRESH, STAPLES } from "./goods.ts";
import { at, between, chance } from "./random.ts";
import { BUYER, COOKS, FOOD_OFFICERS, LOGISTICS_HEAD, STOREKEEPER } from "./roster.ts";

interface Batch {
  readonly batch: string;
  left: number;
}

/** How many of the fresh foods come in on a school day. */
const FRESH_A_DAY = 20;
/** A staple comes in on every fourth school day, and when there is none left. */
const CYCLE = 4;

/** The name of a batch: the food's code and the day on which it came in. */
function batchName(code: string, stamp: string): string {
  return `${code}-${stamp}`;
}

/** Receipts, issues, discards and monthly counts of the kitchen's stock. */
export function kitchenStock(): Book {
  const held = new Map<string, Batch[]>(STAPLES.map(({ item }) => [item, []]));
  return function* (day) {
    if (!day.school) return;
    yield* freshFoods(day);
    for (const [place, food] of STAPLES.entries()) yield* staples(day, place, food, held.get(food.item) ?? []);
    if (lastSchoolDayOfMonth(day)) yield* counts(day, held);
  };
}

function* freshFoods(day: SchoolDay): Iterable<Line> {
  const { date, stamp, lesson } = day;
  for (let turn = 0; turn < FRESH_A_DAY; turn += 1) {
    const food = at(FRESH, lesson * FRESH_A_DAY + turn);
    const batch = batchName(food.code, stamp);
    const quantity = food.daily + between(-4, 4, `q-${batch}`);
    yield receipt(day, food, batch, quantity, turn);
    const spoilt = chance(`spoilt-${batch}`) < 0.012 ? 2 : 0;
    const dinner = turn % 3 === 0 ? Math.floor(quantity / 3) : 0;
    if (spoilt) yield discard(day, food, batch, spoilt, "spoiled");
    yield issue(day, food, batch, quantity - spoilt - dinner, "lunch", moment(date, "08:40", turn));
    if (dinner) yield issue(day, food, batch, dinner, "dinner", moment(date, "14:40", turn));
  }
}

function* staples(day: SchoolDay, place: number, food: Food, batches: Batch[]): Iterable<Line> {
  const { stamp, date, lesson } = day;
  const closing = lastSchoolDayOfTerm(day);
  if (batches.length === 0) {
    const batch = batchName(food.code, stamp);
    const quantity = food.daily * (CYCLE - ((lesson + place) % CYCLE));
    yield receipt(day, food, batch, quantity, FRESH_A_DAY + (place % 6));
    batches.push({ batch, left: quantity });
  }
  let wanted = closing ? Number.POSITIVE_INFINITY : food.daily;
  for (let part = 0; wanted > 0 && batches.length > 0; part += 1) {
    const oldest = batches[0] as Batch;
    const quantity = Math.min(wanted, oldest.left);
    yield issue(day, food, oldest.batch, quantity, "lunch", moment(date, "09:10", place * 2 + part));
    oldest.left -= quantity;
    wanted -= quantity;
    if (oldest.left === 0) batches.shift();
  }
}

function* counts(day: SchoolDay, held: ReadonlyMap<string, readonly Batch[]>): Iterable<Line> {
  for (const [place, { code, item }] of FOODS.entries()) {
    const book = (held.get(item) ?? []).reduce((sum, { left }) => sum + left, 0);
    const id = `kcount-${day.stamp}-${code}`;
    const short = book >= 100 && chance(id) < 0.3 ? 1 : 0;
    yield {
      id,
      kind: "canteen/stock-count",
      at: moment(day.date, "16:00", place),
      covers: day.date.slice(0, 7),
      actors: { by: STOREKEEPER, verifier: LOGISTICS_HEAD },
      data: { item, quantity: book - short },
    };
  }
}

function receipt({ date, stamp }: SchoolDay, food: Food, batch: string, quantity: number, turn: number): Line {
  const { code, item, spec, supplier, price, keeps } = food;
  const id = `receipt-${stamp}-${code}`;
  const unitPrice = price + between(-5, 5, id) / 10;
  return {
    id,
    kind: "canteen/receipt",
    at: moment(date, "06:10", turn * 2 + between(0, 1, id)),
    area: keeps ? "store-dry" : "kitchen-main",
    actors: { buyer: BUYER, checkers: [STOREKEEPER, at(FOOD_OFFICERS, turn)] },
    data: {
      delivery: `D${stamp}-${supplier}`,
      item,
      spec,
      quantity,
      batch,
      ...(keeps
        ? { producedOn: plus(date, -3), shelfLife: `${keeps + 3}天`, expiresOn: plus(date, keeps) }
        : { producedOn: date, shelfLife: "无" }),
      supplier,
      supplierContact: `${supplier}-contact`,
      certificate: true,
      unitPrice,
      amount: Math.round(unitPrice * quantity * 100) / 100,
      accepted: true,
    },
  };
}

function issue(
  { date, stamp }: SchoolDay,
  food: Food,
  batch: string,
  quantity: number,
  meal: "lunch" | "dinner",
  time: string,
): Line {
  return {
    id: `issue-${stamp}-${batch}-${meal}`,
    kind: "canteen/stock-issue",
    at: time,
    covers: `${date}/${meal}`,
    actors: { by: STOREKEEPER, receiver: at(COOKS.slice(0, 8), food.daily) },
    data: { item: food.item, batch, quantity, meal },
  };
}

function discard({ date, stamp }: SchoolDay, food: Food, batch: string, quantity: number, reason: string): Line {
  return {
    id: `scrap-${stamp}-${batch}`,
    kind: "canteen/stock-discard",
    at: moment(date, "08:20"),
    actors: { by: STOREKEEPER, witness: at(FOOD_OFFICERS, quantity) },
    data: { item: food.item, batch, quantity, reason, handling: "投入餐厨垃圾桶" },
  };
}

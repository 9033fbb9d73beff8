import { toMillionths } from "../ledger/decimal.ts";
import { frozen } from "../model/frozen.ts";
import { parseDay } from "../time/civil.ts";

/** An order as the purchasing patterns read it: its amount in one currency, the day `YYYY-MM-DD` on which it was placed. */
export interface PlacedOrder {
  readonly id: string;
  readonly day: string;
  readonly supplier: string;
  readonly amount: number;
  /** What is bought; orders of different kinds are not taken together. */
  readonly category?: string | undefined;
  /** Who placed it. */
  readonly handler?: string | undefined;
}

/** Orders with one supplier that stay below a threshold each and reach it together 拆单. */
export interface SplitOrders {
  readonly supplier: string;
  readonly category?: string;
  readonly orders: readonly string[];
  readonly total: number;
  readonly from: string;
  readonly to: string;
}

/**
 * Finds orders that look split: at least two of one supplier and category within so many days, each below the threshold and together at
 * or above it. Windows that overlap are told as one. An order that reaches the threshold alone went through its procedure and is left out.
 *
 * @example
 * const order = (id, day, amount) => ({ id, day, supplier: "晨光", amount });
 * splitOrders([order("o1", "2026-03-02", 3000), order("o2", "2026-03-04", 2500), order("o3", "2026-05-01", 4000)], { from: 5000, days: 7 });
 * //=> [{ supplier: "晨光", orders: ["o1", "o2"], total: 5500, from: "2026-03-02", to: "2026-03-04" }]
 */
export function splitOrders(
  orders: readonly PlacedOrder[],
  { from, days }: { readonly from: number; readonly days: number },
): readonly SplitOrders[] {
  const groups = new Map<string, PlacedOrder[]>();
  for (const order of orders) {
    if (order.amount >= from || order.amount <= 0) continue;
    const place = JSON.stringify([order.supplier, order.category]);
    groups.set(place, [...(groups.get(place) ?? []), order]);
  }
  return frozen([...groups.keys()].sort().flatMap((place) => splitsOf(groups.get(place) ?? [], from, days)));
}

function splitsOf(orders: readonly PlacedOrder[], from: number, days: number): readonly SplitOrders[] {
  const sorted = [...orders].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1));
  const runs: { first: number; last: number }[] = [];
  for (const [last, order] of sorted.entries()) {
    const first = sorted.findIndex(({ day }) => dayOf(order.day) - dayOf(day) < days);
    if (last === first || total(sorted.slice(first, last + 1)) < toMillionths(from)) continue;
    const before = runs.at(-1);
    if (before && first <= before.last) before.last = last;
    else runs.push({ first, last });
  }
  return runs.map(({ first, last }) => told(sorted.slice(first, last + 1)));
}

function told(orders: readonly PlacedOrder[]): SplitOrders {
  const [first, last] = [orders[0], orders.at(-1)];
  const category = first?.category;
  return {
    supplier: first?.supplier ?? "",
    ...(category === undefined ? {} : { category }),
    orders: orders.map(({ id }) => id),
    total: total(orders) / 1e6,
    from: first?.day ?? "",
    to: last?.day ?? "",
  };
}

function total(orders: readonly PlacedOrder[]): number {
  return orders.reduce((sum, { amount }) => sum + toMillionths(amount), 0);
}

function dayOf(text: string): number {
  return parseDay(text.slice(0, 10)) ?? 0;
}

import type { EntryOf, PlacedOrder } from "@houqin/core";

interface OrderData {
  readonly supplier: string;
  readonly amount: number;
  readonly category: string;
}

type Order = EntryOf<string, OrderData, "buyer">;

/** An order as the purchasing patterns of core read it. */
export function placedOrder(entry: Order): PlacedOrder {
  const [handler] = [entry.actors?.buyer ?? []].flat();
  return { ...orderAlone(entry), handler };
}

/** An order without who placed it, for a pattern that does not depend on that: what a rule reads, it must be given. */
export function orderAlone({ id, at, data: { supplier, amount, category } }: Order): PlacedOrder {
  return { id, day: at.slice(0, 10), supplier, amount, category };
}

/**
 * The most that an order may come to while it stays below an amount 限额以下: a fen less.
 *
 * @example
 * justBelow(2000000); //=> 1999999.99
 */
export function justBelow(amount: number): number {
  return Math.round(amount * 100 - 1) / 100;
}

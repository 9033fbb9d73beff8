import type { EntryOf, PlacedOrder } from "@houqin/core";

interface OrderData {
  readonly supplier: string;
  readonly amount: number;
  readonly category: string;
}

/** An order as the purchasing patterns of core read it. */
export function placedOrder({ id, at, actors, data }: EntryOf<string, OrderData, "buyer">): PlacedOrder {
  const { supplier, amount, category } = data;
  const [handler] = [actors?.buyer ?? []].flat();
  return { id, day: at.slice(0, 10), supplier, amount, category, handler };
}

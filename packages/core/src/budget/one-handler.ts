import { frozen } from "../model/frozen.ts";
import type { PlacedOrder } from "./split-orders.ts";

/** A supplier whose orders nearly all go through one person who places few of the others 一人经手. */
export interface OneHandler {
  readonly supplier: string;
  readonly handler: string;
  /** Orders with the supplier, and those of them that this person placed. */
  readonly of: number;
  readonly by: number;
  /** Orders with other suppliers, and those of them that this person placed. */
  readonly ofOthers: number;
  readonly byElsewhere: number;
  readonly orders: readonly string[];
}

/**
 * Finds suppliers with whom one person places at least `share` of at least `atLeast` orders, though others place at least half of all
 * other orders: a sole buyer, who places everything, is no pattern. Orders without a handler are left out.
 *
 * @example
 * const order = (id, supplier, handler) => ({ id, day: "2026-03-02", supplier, handler, amount: 100 });
 * const orders = [order("1", "晨光", "wang"), order("2", "晨光", "wang"), order("3", "恒信", "li"), order("4", "安居", "zhao")];
 * oneHandler(orders, { atLeast: 2, share: 0.8 }).map(({ supplier, handler, by, of }) => `${supplier} ${handler} ${by}/${of}`); //=> ["晨光 wang 2/2"]
 */
export function oneHandler(
  orders: readonly PlacedOrder[],
  { atLeast, share }: { readonly atLeast: number; readonly share: number },
): readonly OneHandler[] {
  const known = orders.filter(({ handler }) => handler !== undefined);
  const suppliers = [...new Set(known.map(({ supplier }) => supplier))].sort();
  const found = suppliers.flatMap((supplier): OneHandler[] => {
    const own = known.filter((order) => order.supplier === supplier);
    const others = known.filter((order) => order.supplier !== supplier);
    if (own.length < atLeast) return [];
    const handlers = [...new Set(own.map(({ handler = "" }) => handler))].sort();
    return handlers.flatMap((handler): OneHandler[] => {
      const by = own.filter((order) => order.handler === handler);
      const byElsewhere = others.filter((order) => order.handler === handler).length;
      if (by.length < share * own.length || others.length === 0 || byElsewhere * 2 > others.length) return [];
      const counts = { of: own.length, by: by.length, ofOthers: others.length, byElsewhere };
      return [{ supplier, handler, ...counts, orders: by.map(({ id }) => id) }];
    });
  });
  return frozen(found);
}

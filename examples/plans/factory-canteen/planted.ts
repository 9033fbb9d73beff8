import type { Entry } from "@houqin/core";

/** How each day of March went where it went otherwise than usual; days are of the month. */
export const daysOff = {
  /** The day on which nobody checked the kitchen. */
  unchecked: 12,
  /** The day on which the second dish was not sampled, and the one whose sample was light. */
  unsampled: 10,
  light: 17,
  /** A dish that did not get through, a tasting that went badly, a light portion. */
  cold: 19,
  bland: 18,
  short: 24,
  /** Nobody made the round; the queue was long. */
  unwatched: 11,
  queue: 25,
  /** Far fewer came than had ordered. */
  empty: 27,
  /** The waste stayed overnight. */
  waste: 16,
  /** The hall was cleaned after three. */
  late: 23,
} as const;

/** The Friday whose sheet served the day alone, so that the week went without its review. */
export const dayOnly = 20;

/** What went wrong beside. */
export const faults: readonly Entry[] = [
  // From a stall that is on no list.
  {
    id: "receipt-stall",
    kind: "canteen/receipt",
    at: "2026-03-13T06:30",
    area: "kitchen",
    actors: { buyer: "cook-2", checkers: ["store-1", "officer-1"] },
    data: {
      delivery: "d-stall",
      item: "香菜",
      spec: "散装",
      quantity: 2,
      batch: "x-1",
      producedOn: "2026-03-13",
      shelfLife: "1天",
      supplier: "stall",
      supplierContact: "无",
      certificate: true,
      unitPrice: 12,
      amount: 24,
      accepted: true,
    },
  },
  // Seven points for a dish that did not get through, and only a talk.
  {
    id: "points",
    kind: "canteen/deduction",
    at: "2026-03-19T15:00",
    actors: { who: "cook-2", by: "officer-1" },
    data: { points: 7, reason: "大锅菜没烧透" },
  },
  {
    id: "talk",
    kind: "general/reward",
    at: "2026-03-20T09:00",
    actors: { by: "director-1" },
    data: {
      person: "cook-2",
      category: "penalty",
      level: "reminder",
      points: 7,
      reason: "大锅菜没烧透",
      about: "points",
    },
  },
  // Sold at more than twice its food.
  {
    id: "price-1",
    kind: "canteen/dish-price",
    at: "2026-03-02T15:00",
    actors: { by: "store-1" },
    data: { dish: "红烧肉", cost: 7, price: 10 },
  },
  {
    id: "price-2",
    kind: "canteen/dish-price",
    at: "2026-03-02T15:10",
    actors: { by: "store-1" },
    data: { dish: "清炒时蔬", cost: 1.5, price: 4 },
  },
];

import { expect, test } from "vitest";
import { oneHandler } from "./one-handler.ts";
import { rotatingWinners } from "./rotating-winners.ts";
import { type PlacedOrder, splitOrders } from "./split-orders.ts";

const order = (id: string, day: string, amount: number, more: Partial<PlacedOrder> = {}): PlacedOrder => ({
  id,
  day,
  amount,
  supplier: "晨光",
  category: "goods",
  ...more,
});
const limits = { from: 5000, days: 7 };

test("three orders of a week that reach the threshold together are one split", () => {
  const orders = [order("a", "2026-03-02", 2000), order("b", "2026-03-05", 2000), order("c", "2026-03-09", 3000.01)];
  expect(splitOrders(orders, limits)).toEqual([
    { supplier: "晨光", category: "goods", orders: ["b", "c"], total: 5000.01, from: "2026-03-05", to: "2026-03-09" },
  ]);
  expect(splitOrders([...orders, order("d", "2026-03-06", 3000)], limits)[0]?.orders).toEqual(["a", "b", "d", "c"]);
});

test.each<[string, readonly PlacedOrder[]]>([
  ["a fen below the threshold", [order("a", "2026-03-02", 2500), order("b", "2026-03-03", 2499.99)]],
  ["a day too far apart", [order("a", "2026-03-02", 4000), order("b", "2026-03-09", 4000)]],
  ["different suppliers", [order("a", "2026-03-02", 4000), order("b", "2026-03-03", 4000, { supplier: "恒信" })]],
  ["goods and works", [order("a", "2026-03-02", 4000), order("b", "2026-03-03", 4000, { category: "works" })]],
  ["one that reached it alone", [order("a", "2026-03-02", 5000), order("b", "2026-03-03", 4999)]],
])("%s is no split", (_, orders) => {
  expect(splitOrders(orders, limits)).toEqual([]);
});

const placed = (supplier: string, handlers: string): readonly PlacedOrder[] =>
  [...handlers].map((handler, index) => order(`${supplier}${index}`, "2026-03-02", 10, { supplier, handler }));

test("one who places most orders with one supplier, and few others, is seen with both shares", () => {
  const orders = [...placed("晨光", "wwwwl"), ...placed("恒信", "lllw"), ...placed("安居", "zzll")];
  expect(oneHandler(orders, { atLeast: 5, share: 0.8 })).toEqual([
    {
      supplier: "晨光",
      handler: "w",
      of: 5,
      by: 4,
      ofOthers: 8,
      byElsewhere: 1,
      orders: ["晨光0", "晨光1", "晨光2", "晨光3"],
    },
  ]);
});

test.each<[string, readonly PlacedOrder[]]>([
  ["a sole buyer", [...placed("晨光", "wwwww"), ...placed("恒信", "wwww")]],
  ["too few orders", [...placed("晨光", "wwww"), ...placed("恒信", "llll")]],
  ["a share just below", [...placed("晨光", "wwwll"), ...placed("恒信", "llll")]],
])("%s is no pattern", (_, orders) => {
  expect(oneHandler(orders, { atLeast: 5, share: 0.8 })).toEqual([]);
});

const rounds = (winners: string, bidders = "甲乙丙") =>
  [...winners].map((winner, index) => ({
    id: `r${index}`,
    day: `2026-03-${String(index + 1).padStart(2, "0")}`,
    bidders: [...bidders],
    winner,
  }));

test("the same bidders who win in turns are seen, with how likely that is by chance", () => {
  expect(rotatingWinners(rounds("甲丙甲乙丙甲乙丙"), { atLeast: 6 })).toEqual([
    {
      bidders: ["丙", "乙", "甲"],
      turn: ["丙", "甲", "乙"],
      rounds: ["r1", "r2", "r3", "r4", "r5", "r6", "r7"],
      chance: 0.012346,
    },
  ]);
});

test.each([
  ["a turn that breaks off", "甲乙丙甲乙乙"],
  ["one who always wins", "甲甲甲甲甲甲"],
  ["too few rounds", "甲乙甲乙甲"],
])("%s is no rotation", (_, winners) => {
  expect(rotatingWinners(rounds(winners), { atLeast: 6 })).toEqual([]);
});

test("rounds with other bidders do not make up a turn", () => {
  const mixed = [
    ...rounds("甲乙甲乙"),
    ...rounds("甲乙甲乙", "甲乙").map((round) => ({ ...round, id: `x${round.id}` })),
  ];
  expect(rotatingWinners(mixed, { atLeast: 6 })).toEqual([]);
});

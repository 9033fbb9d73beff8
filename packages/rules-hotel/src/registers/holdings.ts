import { defineRegister, from, lowers, raises, siteArea } from "@houqin/core";
import { stockMove } from "@houqin/rules-general";
import { parItem, parMove } from "../entries/par.ts";
import { supplyItem } from "../entries/supplies.ts";

/** Kinds of linen and tableware that are kept in sets 布草餐具品种. */
export const parItems = defineRegister({
  id: "hotel/par-items",
  title: { zh: "在用布草餐具品种", en: "item kept in sets" },
  key: ["item"],
  refers: parItem,
  plus: [raises(from(parItem, { key: ["@subject"] }))],
});

/** What the books say there is of an item 账面件数. */
export const parBook = defineRegister({
  id: "hotel/par-book",
  title: { zh: "布草餐具账面件数", en: "pieces in the books" },
  key: ["item"],
  unit: "piece",
  refers: parItem,
  plus: [raises(from(parMove, { where: { direction: { equals: "in" } }, key: ["item"] }), { amount: "pieces" })],
  minus: [
    lowers(from(parMove, { where: { direction: { in: ["discard", "broken", "lost"] } }, key: ["item"] }), {
      amount: "pieces",
    }),
  ],
});

/** What the books say there is of all linen, and of all tableware 账面总件数. */
export const parGroups = defineRegister({
  id: "hotel/par-groups",
  title: { zh: "账面总件数", en: "pieces in the books, by group" },
  key: ["group"],
  unit: "piece",
  plus: [raises(from(parMove, { where: { direction: { equals: "in" } }, key: ["item.group"] }), { amount: "pieces" })],
  minus: [
    lowers(from(parMove, { where: { direction: { in: ["discard", "broken", "lost"] } }, key: ["item.group"] }), {
      amount: "pieces",
    }),
  ],
});

/** Supplies that have a level 有定额的物料. */
export const supplyItems = defineRegister({
  id: "hotel/supply-items",
  title: { zh: "有定额的物料", en: "supply with a level" },
  key: ["item"],
  refers: supplyItem,
  plus: [raises(from(supplyItem, { key: ["@subject"] }))],
});

/** Supplies on the shelves of all sub-stores together 物料库存. */
export const supplies = defineRegister({
  id: "hotel/supplies",
  title: { zh: "物料库存", en: "stock of the supply" },
  key: ["item"],
  unit: "piece",
  refers: supplyItem,
  plus: [
    raises(from(stockMove, { where: { direction: { in: ["in", "return"] } }, key: ["item"] }), { amount: "quantity" }),
  ],
  minus: [
    lowers(from(stockMove, { where: { direction: { in: ["out", "discard"] } }, key: ["item"] }), {
      amount: "quantity",
    }),
  ],
});

/** What the books say is in each sub-store 二级库账面, by store and supply. */
export const subStock = defineRegister({
  id: "hotel/sub-stock",
  title: { zh: "二级库账面数", en: "stock of the sub-store" },
  key: ["store", "item"],
  unit: "piece",
  refers: siteArea,
  plus: [
    raises(from(stockMove, { where: { direction: { in: ["in", "return"] } }, key: ["@area", "item"] }), {
      amount: "quantity",
    }),
  ],
  minus: [
    lowers(from(stockMove, { where: { direction: { in: ["out", "discard"] } }, key: ["@area", "item"] }), {
      amount: "quantity",
    }),
  ],
});

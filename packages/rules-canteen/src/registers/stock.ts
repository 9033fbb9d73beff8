import { defineRegister, from, lowers, raises } from "@houqin/core";
import { batchExpired, receipt } from "../entries/receiving.ts";
import { stockDiscard, stockIssue } from "../entries/stock.ts";
import { stockLevel } from "../entries/supervision.ts";

/** What the books say is in the kitchen's store 食材库存, by item. */
export const kitchenStock = defineRegister({
  id: "canteen/kitchen-stock",
  title: { zh: "食材库存", en: "kitchen stock" },
  key: ["item"],
  unit: "kg",
  plus: [raises(from(receipt, { where: { accepted: { equals: true } }, key: ["item"] }), { amount: "quantity" })],
  minus: [
    lowers(from(stockIssue, { key: ["item"] }), { amount: "quantity" }),
    lowers(from(stockDiscard, { key: ["item"] }), { amount: "quantity" }),
  ],
});

/** Batches that came in with a use-by date 有保质期的批次. */
export const datedBatches = defineRegister({
  id: "canteen/dated-batches",
  title: { zh: "有保质期的批次", en: "dated batch" },
  key: ["item", "batch"],
  plus: [
    raises(
      from(receipt, {
        where: { accepted: { equals: true }, expiresOn: { exists: true } },
        key: ["item", "batch"],
      }),
    ),
  ],
});

/**
 * What is left of a batch past its date 过期库存: below 0 until the day after the date, for what was used before then has left already.
 */
export const expiredStock = defineRegister({
  id: "canteen/expired-stock",
  title: { zh: "过期库存", en: "stock past its date" },
  key: ["item", "batch"],
  unit: "kg",
  plus: [raises(from(batchExpired, { key: ["item", "batch"] }), { amount: "quantity" })],
  minus: [
    lowers(from(stockIssue, { key: ["item", "batch"] }), { amount: "quantity" }),
    lowers(from(stockDiscard, { key: ["item", "batch"] }), { amount: "quantity" }),
  ],
});

/** Items of which the store keeps a set amount 定额物资. */
export const levelledItems = defineRegister({
  id: "canteen/levelled-items",
  title: { zh: "定额物资", en: "item with a set level" },
  key: ["item"],
  refers: stockLevel,
  plus: [raises(from(stockLevel, { key: ["@subject"] }))],
});

/** What is in store of those items 定额物资库存. */
export const levelledStock = defineRegister({
  id: "canteen/levelled-stock",
  title: { zh: "定额物资库存", en: "stock of items with a set level" },
  key: ["item"],
  unit: "kg",
  refers: stockLevel,
  plus: [raises(from(receipt, { where: { accepted: { equals: true } }, key: ["item"] }), { amount: "quantity" })],
  minus: [
    lowers(from(stockIssue, { key: ["item"] }), { amount: "quantity" }),
    lowers(from(stockDiscard, { key: ["item"] }), { amount: "quantity" }),
  ],
});

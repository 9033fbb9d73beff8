import { defineRegister, from, lowers, raises, siteAsset } from "@houqin/core";
import { assetRecord } from "../entries/assets.ts";
import { stockMove } from "../entries/stock.ts";

/** Stock on the shelf 库存, by item. */
export const stock = defineRegister({
  id: "general/stock",
  key: ["item"],
  unit: "piece",
  plus: [
    raises(from(stockMove, { where: { direction: { in: ["in", "return"] } }, key: ["item"] }), { amount: "quantity" }),
  ],
  minus: [
    lowers(from(stockMove, { where: { direction: { in: ["out", "discard"] } }, key: ["item"] }), {
      amount: "quantity",
    }),
  ],
});

/** Assets in the accounts 资产账. */
export const assetBook = defineRegister({
  id: "general/asset-book",
  key: ["asset"],
  unit: "piece",
  refers: siteAsset,
  plus: [raises(from(assetRecord, { where: { record: { equals: "book" } }, key: ["asset"] }), { amount: "quantity" })],
});

/** Assets in the asset list 资产册. */
export const assetList = defineRegister({
  id: "general/asset-list",
  key: ["asset"],
  unit: "piece",
  refers: siteAsset,
  plus: [raises(from(assetRecord, { where: { record: { equals: "list" } }, key: ["asset"] }), { amount: "quantity" })],
});

/** Assets on their cards 资产卡. */
export const assetCards = defineRegister({
  id: "general/asset-cards",
  key: ["asset"],
  unit: "piece",
  refers: siteAsset,
  plus: [raises(from(assetRecord, { where: { record: { equals: "card" } }, key: ["asset"] }), { amount: "quantity" })],
});

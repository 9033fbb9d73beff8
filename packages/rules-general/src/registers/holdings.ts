import { defineRegister, from, lowers, raises, siteAsset } from "@houqin/core";
import { assetRecord } from "../entries/assets.ts";
import { stockMove } from "../entries/stock.ts";
import { stockItem } from "../entries/supplies.ts";

/** Stock on the shelf 库存, by item. */
export const stock = defineRegister({
  id: "general/stock",
  title: { zh: "物资库存", en: "stock" },
  key: ["item"],
  unit: "piece",
  refers: stockItem,
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
  title: { zh: "账面资产", en: "asset in the accounts" },
  key: ["asset"],
  unit: "piece",
  refers: siteAsset,
  plus: [raises(from(assetRecord, { where: { record: { equals: "book" } }, key: ["asset"] }), { amount: "quantity" })],
});

/** Assets in the asset list 资产册. */
export const assetList = defineRegister({
  id: "general/asset-list",
  title: { zh: "在册资产", en: "asset in the list" },
  key: ["asset"],
  unit: "piece",
  refers: siteAsset,
  plus: [raises(from(assetRecord, { where: { record: { equals: "list" } }, key: ["asset"] }), { amount: "quantity" })],
});

/** Assets on their cards 资产卡. */
export const assetCards = defineRegister({
  id: "general/asset-cards",
  title: { zh: "在卡资产", en: "asset on a card" },
  key: ["asset"],
  unit: "piece",
  refers: siteAsset,
  plus: [raises(from(assetRecord, { where: { record: { equals: "card" } }, key: ["asset"] }), { amount: "quantity" })],
});

import { defineMetric, from, lastOf, sumOf } from "@houqin/core";
import { assetCount } from "../entries/assets.ts";
import { purchaseOrder } from "../entries/purchasing.ts";
import { stockCount } from "../entries/stock.ts";

/** Orders placed with one supplier 同一供应商累计采购额; read over thirty days it shows splitting. */
export const purchased30Days = defineMetric({
  id: "general/purchased-30-days",
  title: { zh: "同一供应商累计采购额", en: "orders placed with one supplier" },
  unit: "CNY",
  metric: sumOf(from(purchaseOrder, { key: ["supplier"] }), "amount"),
});

/** What the last count found of an item 盘点数. */
export const stockCounted = defineMetric({
  id: "general/stock-counted",
  title: { zh: "物资实盘数", en: "stock counted" },
  unit: "piece",
  metric: lastOf(from(stockCount, { key: ["item"] }), "quantity"),
});

/** What the last count found of an asset 实物数. */
export const assetCounted = defineMetric({
  id: "general/asset-counted",
  title: { zh: "资产实盘数", en: "assets counted" },
  unit: "piece",
  metric: lastOf(from(assetCount, { key: ["asset"] }), "quantity"),
});

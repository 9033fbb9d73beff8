import { defineMetric, from, lastOf, levelOf, quotient, sumOf } from "@houqin/core";
import { stockCount } from "@houqin/rules-general";
import { parMove, parTotal } from "../entries/par.ts";
import { parGroups } from "../registers/holdings.ts";

/** What the last count found of an item 实盘件数. */
export const piecesCounted = defineMetric({
  id: "hotel/par-counted",
  title: { zh: "布草餐具实盘件数", en: "pieces counted" },
  unit: "piece",
  metric: lastOf(from(parTotal, { key: ["item"] }), "pieces"),
});

/** Pieces lost or broken 丢失破损件数, of linen and of tableware. */
export const piecesGone = defineMetric({
  id: "hotel/pieces-gone",
  title: { zh: "丢失破损件数", en: "pieces lost or broken" },
  unit: "piece",
  metric: sumOf(from(parMove, { where: { direction: { in: ["broken", "lost"] } }, key: ["item.group"] }), "pieces"),
});

/** Pieces in the books at the end of the period 账面总件数. */
export const piecesHeld = defineMetric({
  id: "hotel/pieces-held",
  title: { zh: "账面总件数", en: "pieces in the books" },
  unit: "piece",
  metric: levelOf(parGroups),
});

/** Share of pieces that were lost or broken 损耗率, of linen and of tableware. */
export const lossRate = defineMetric({
  id: "hotel/loss-rate",
  title: { zh: "损耗率", en: "share of pieces lost or broken" },
  unit: "1",
  metric: quotient(piecesGone, piecesHeld),
});

/** Linen lost or broken 布草丢失破损件数. */
export const linenGone = defineMetric({
  id: "hotel/linen-gone",
  title: { zh: "布草丢失破损件数", en: "linen lost or broken" },
  unit: "piece",
  metric: sumOf(
    from(parMove, { where: { direction: { in: ["broken", "lost"] }, "item.group": { equals: "linen" } } }),
    "pieces",
  ),
});

/** Linen that counts found 布草实有件数; read over a month with one count. */
export const linenFound = defineMetric({
  id: "hotel/linen-found",
  title: { zh: "布草实有件数", en: "linen found" },
  unit: "piece",
  metric: sumOf(from(parTotal, { where: { "item.group": { equals: "linen" } } }), "pieces"),
});

/** Share of the linen that was lost or broken 布草损耗率, for scorecards. */
export const linenLossRate = defineMetric({
  id: "hotel/linen-loss-rate",
  title: { zh: "布草损耗率", en: "share of linen lost or broken" },
  unit: "1",
  metric: quotient(linenGone, linenFound),
});

/** Pieces discarded 报废件数, of linen and of tableware. */
export const piecesDiscarded = defineMetric({
  id: "hotel/pieces-discarded",
  title: { zh: "报废件数", en: "pieces discarded" },
  unit: "piece",
  metric: sumOf(from(parMove, { where: { direction: { equals: "discard" } }, key: ["item.group"] }), "pieces"),
});

/** What broken tableware was worth 餐具破损金额. */
export const breakageValue = defineMetric({
  id: "hotel/breakage-value",
  title: { zh: "餐具破损金额", en: "worth of broken tableware" },
  unit: "CNY",
  metric: sumOf(
    from(parMove, { where: { direction: { equals: "broken" }, "item.group": { equals: "ware" } } }),
    "value",
  ),
});

/** What the last count found in a sub-store 二级库实盘数. */
export const subCounted = defineMetric({
  id: "hotel/sub-counted",
  title: { zh: "二级库实盘数", en: "stock counted in the sub-store" },
  unit: "piece",
  metric: lastOf(from(stockCount, { key: ["@area", "item"] }), "quantity"),
});

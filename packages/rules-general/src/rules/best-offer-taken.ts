import { defineCheck, from } from "@houqin/core";
import { offerScore } from "../entries/offers.ts";
import { purchaseOrder, quote } from "../entries/purchasing.ts";

/**
 * The order goes to the offer with the most points, on the mean of its panel, or where offers were not scored to the lowest quote; else it
 * says why 价廉物美.
 * Internal control.
 *
 * @example
 * bestOfferTaken.id; //=> "general/best-offer-taken"
 * tells(
 *   bestOfferTaken,
 *   [
 *     { kind: "general/quote", at: "2025-11-04T09:00", data: { request: "q-1", supplier: "甲", amount: 1200 } },
 *     { kind: "general/quote", at: "2025-11-04T09:00", data: { request: "q-1", supplier: "乙", amount: 1199 } },
 *     { kind: "general/purchase-order", at: "2025-11-05T09:00", data: { request: "q-1", supplier: "甲", amount: 1200, category: "goods", method: "quotes" } },
 *   ],
 * );
 * //=> ["甲 报价 1200 元，不是最低的 1199 元，却没有写选定理由"]
 */
export const bestOfferTaken = defineCheck({
  id: "general/best-offer-taken",
  title: { zh: "选定得分最高或报价最低的", en: "The best offer is taken" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: {
      zh: "单位采购制度：比价择优，另选须写理由",
      en: "Internal control: the best offer wins, or the reason is given",
    },
  },
  remedy: {
    zh: "补写选定理由报批；说不出理由的重新选。",
    en: "Give the reason and have it approved, or choose again.",
  },
  keep: { zh: "评标表、比价单、选定理由", en: "Scores, quotes, the reason for the choice" },
  reads: {
    orders: from(purchaseOrder, { key: ["request"] }),
    quotes: from(quote, { key: ["request"] }),
    scores: from(offerScore, { key: ["request"] }),
  },
  period: "plan",
  messages: {
    fewerPoints: {
      zh: "{supplier} 得 {points} 分，不是最高的 {best} 分，却没有写选定理由",
      en: "{supplier} has {points} points, not the best {best}, and no reason is given",
    },
    dearer: {
      zh: "{supplier} 报价 {amount} 元，不是最低的 {best} 元，却没有写选定理由",
      en: "{supplier} asks {amount} CNY, not the lowest {best}, and no reason is given",
    },
  },
  check({ rows: { orders, quotes, scores }, found }) {
    const points = meanPoints(scores.map(({ data }) => data));
    const best = Math.max(...points.values());
    const lowest = Math.min(...quotes.map(({ data }) => data.amount));
    return orders.flatMap(({ id, data: { supplier, reason } }) => {
      if (reason !== undefined) return [];
      if (points.size > 0) {
        const own = points.get(supplier) ?? 0;
        return own < best ? [found("fewerPoints", { supplier, points: own, best }, [id])] : [];
      }
      const own = quotes.filter(({ data }) => data.supplier === supplier).map(({ data }) => data.amount);
      const amount = Math.min(...own);
      return own.length > 0 && amount > lowest ? [found("dearer", { supplier, amount, best: lowest }, [id])] : [];
    });
  },
});

/** What the panel gave each supplier, member by member, on the mean to the hundredth of a point. */
function meanPoints(
  scores: readonly { readonly supplier: string; readonly total: number }[],
): ReadonlyMap<string, number> {
  const given = new Map<string, number[]>();
  for (const { supplier, total } of scores) given.set(supplier, [...(given.get(supplier) ?? []), total]);
  return new Map(
    [...given].map(([supplier, totals]) => {
      const sum = totals.reduce((all, total) => all + total, 0);
      return [supplier, Math.round((sum / totals.length) * 100) / 100];
    }),
  );
}

import { defineCheck, from, type OfferRound, rotatingWinners } from "@houqin/core";
import * as z from "zod";
import { purchaseOrder, quote } from "../entries/purchasing.ts";
import { procurementLaw } from "../laws.ts";

/**
 * The same suppliers do not win in turns 轮流中标. A sign of collusion, to be looked into.
 *
 * 政府采购法第二十五条 (A1) forbids those who take part to collude; how many rounds make a pattern is suggested.
 *
 * @example
 * winnersVary.options.parse({}); //=> { rounds: 6 }
 * const bidders = ["晨光商行", "恒信五金", "安居物业"];
 * const round = (winner, index) => {
 *   const [request, at] = [`q-${index}`, `2025-11-0${index + 1}`];
 *   return [
 *     ...bidders.map((supplier) => ({ kind: "general/quote", at, data: { request, supplier, amount: 9000 } })),
 *     { kind: "general/purchase-order", at, data: { request, supplier: bidders[winner], amount: 9000, category: "goods", method: "quotes" } },
 *   ];
 * };
 * tells(winnersVary, [0, 1, 2, 0, 1, 2].flatMap(round));
 * //=> ["安居物业、恒信五金、晨光商行 同场报价 6 次，按 晨光商行、恒信五金、安居物业 的次序轮流中标；各家机会均等时，凑巧这样的可能约为 3.7%"]
 */
export const winnersVary = defineCheck({
  id: "general/winners-vary",
  title: { zh: "报价单位不轮流中标", en: "Suppliers do not win in turns" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: procurementLaw,
      clause: "第二十五条第一款",
      confidence: "A1",
      status: "suggestion",
      note: "政府采购当事人不得相互串通；自行采购参照，次数为建议值。",
    },
  ],
  remedy: {
    zh: "下次换几家询价，核对这几家的股东和联系人有没有关联。",
    en: "Ask other suppliers next time, and see whether these are related.",
  },
  keep: { zh: "报价单和订单", en: "Quotes and orders" },
  options: z.object({ rounds: z.int().min(4).max(50).default(6) }),
  optionTitles: { rounds: { zh: "看几轮", en: "Rounds looked at" } },
  reads: { orders: from(purchaseOrder, {}), quotes: from(quote, {}) },
  period: "plan",
  messages: {
    inTurns: {
      zh: "{bidders} 同场报价 {count} 次，按 {turn} 的次序轮流中标；各家机会均等时，凑巧这样的可能约为 {percent}%",
      en: "{bidders} met {count} times and won in the order {turn}; with equal chances that happens in about {percent}% of cases",
    },
  },
  check({ rows, options: { rounds: atLeast }, found }) {
    const rounds = rows.orders.map(({ id, at, data: { request, supplier } }): OfferRound => {
      const bidders = rows.quotes.filter((offer) => offer.data.request === request).map((offer) => offer.data.supplier);
      return { id, day: at.slice(0, 10), bidders, winner: supplier };
    });
    return rotatingWinners(rounds, { atLeast }).map(({ bidders, turn, rounds: ids, chance }) => {
      const percent = Number((chance * 100).toPrecision(2));
      return found("inTurns", { bidders: [...bidders], turn: [...turn], count: ids.length, percent }, ids);
    });
  },
});

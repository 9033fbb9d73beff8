import { defineRule, from, validity } from "@houqin/core";
import * as z from "zod";
import { serviceUse } from "../entries/internal-market.ts";
import { pricesInForce } from "../registers/business.ts";

/**
 * A service is charged only while the price list has it 内部价目: no price, no charge. Internal control.
 *
 * @example
 * priceInForce.options.parse({}); //=> { warnDays: 30 }
 * tells(priceInForce, [{ kind: "company/service-use", at: "2026-03-10T09:00", data: { department: "一矿", item: "会议室", quantity: 3, price: 200 } }]);
 * //=> ["“会议室”不在有效的内部价目里，却收了费"]
 */
export const priceInForce = defineRule({
  id: "company/price-in-force",
  title: { zh: "收费项目有内部价目", en: "Services charged stand on the price list" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: { zh: "对内有偿服务：价目由集团批准", en: "Services inside the group are charged at approved prices" },
  },
  remedy: { zh: "先把价目报批，批准前按上期价挂账，不开结算单。", en: "Have the price approved before billing." },
  keep: { zh: "批准的内部价目表", en: "The approved price list" },
  options: z.object({ warnDays: z.int().min(1).max(180).default(30) }),
  requires: ({ warnDays }) =>
    validity(pricesInForce, { when: { entries: from(serviceUse, { key: ["item"] }) }, warnDays }),
  messages: {
    tooLow: { zh: "“{key}”不在有效的内部价目里，却收了费", en: "{key} was charged without a price in force" },
    expiring: {
      zh: "“{key}”的内部价目 {until} 到期，请重新报批",
      en: "The price of {key} runs out on {until}; have it approved again",
    },
  },
});

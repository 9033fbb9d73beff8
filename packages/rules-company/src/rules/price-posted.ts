import { defineRule, followUp, from } from "@houqin/core";
import { publication } from "@houqin/rules-general";
import * as z from "zod";
import { internalPrice } from "../entries/internal-market.ts";

/**
 * A new internal price is made known to those who pay it, within so many working days 价目公示. House rule; the notice names the price as
 * what it is about.
 *
 * @example
 * pricePosted.options.parse({}); //=> { workdays: 5 }
 * tells(pricePosted, [{ kind: "company/internal-price", at: "2026-03-02T09:00", data: { item: "会议室", unit: "小时", price: 200, from: "2026-04-01", until: "2027-03-31" } }]);
 * //=> ["会议室：价目还没公示，应在 2026年3月9日 24:00 前公示"]
 */
export const pricePosted = defineRule({
  id: "company/price-posted",
  title: { zh: "内部价目及时公示", en: "Internal prices are posted" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位价格管理制度", en: "The unit's own rules for prices" } },
  remedy: { zh: "今天发价目通知，贴到服务窗口，拍照留底。", en: "Post the price today and keep a photograph." },
  keep: { zh: "公示照片或价目通知", en: "A photograph of the notice" },
  options: z.object({ workdays: z.int().min(1).max(30).default(5) }),
  requires: ({ workdays }) =>
    followUp(from(publication, { where: { topic: { equals: "fees" } }, key: ["about"] }), {
      after: from(internalPrice, { key: ["@id"] }),
      within: { workdays },
    }),
  messages: {
    missed: { zh: "价目还没公示，应在 {due} 前公示", en: "The price was not posted by {due}" },
    late: { zh: "价目公示晚了：{at} 才公示，应在 {due} 前", en: "Price posted late: at {at}, expected by {due}" },
  },
});

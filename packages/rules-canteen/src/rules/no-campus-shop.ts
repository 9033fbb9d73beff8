import { defineRule, everyKey, prohibitionOfState, siteAreas } from "@houqin/core";
import * as z from "zod";
import { schoolFoodOrder45 } from "../laws.ts";

/**
 * Schools and kindergartens have no shop on their grounds 校内不设小卖部.
 *
 * Known from the school food rules of 2019, as several reports of them agree: as a rule none; where one must be it needs a licence, and then the finding is
 * waived.
 *
 * @example
 * noCampusShop.options.parse({}); //=> { kinds: ["shop"] }
 * tells(noCampusShop, [{ kind: "site/area", at: "2025-08-01", data: { name: "小卖部", kind: "shop" }, subject: "shop-1" }], { period: { from: "2025-09-01", to: "2025-09-30" } });
 * //=> ["shop-1：校内设有小卖部、超市一类场所，中小学、幼儿园一般不得设置"]
 */
export const noCampusShop = defineRule({
  id: "canteen/no-campus-shop",
  title: { zh: "校内不设小卖部", en: "No shop on the grounds" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: schoolFoodOrder45,
      confidence: "A2",
      note: "条号未见原文；中小学、幼儿园一般不得在校内设置小卖部、超市，三处以上报道一致；确需设置的要依法取得许可。",
    },
  ],
  remedy: {
    zh: "停业撤除；确需保留的办好许可，高盐高糖高脂食品下架，登记豁免。",
    en: "Close it; where it must stay, get the licence, take salty, sugary and fatty food off the shelves, and waive the finding.",
  },
  keep: { zh: "校内场所台账，许可证复印件", en: "The list of places, and a copy of the licence" },
  options: z.object({ kinds: z.array(z.string()).min(1).default(["shop"]) }),
  requires: ({ kinds }) =>
    prohibitionOfState(siteAreas, {
      each: everyKey(siteAreas, { kind: { in: kinds } }),
      onlyIf: { site: ["school", "kindergarten"] },
    }),
  messages: {
    tooHigh: {
      zh: "{key}：校内设有小卖部、超市一类场所，中小学、幼儿园一般不得设置",
      en: "{key}: a shop on the grounds, which schools as a rule may not have",
    },
  },
});

import { defineRule, followUp, from, quantity } from "@houqin/core";
import { publication } from "@houqin/rules-general";
import * as z from "zod";
import { committee } from "../entries/supply.ts";
import { schoolFoodGuide } from "../laws.ts";

/**
 * A price of meals that the committee has set is put up 伙食价格公示; `about` of the notice is the sitting.
 *
 * From the finance rules with the school food guide of 2024, quoted in one place: cost and no profit, set by the committee and posted. So the rule is on where it is
 * chosen; that nothing is earned is `canteen/meal-balance`. The days are a suggestion.
 *
 * @example
 * pricePosted.options.parse({}); //=> { days: 5 }
 * tells(pricePosted, [{ kind: "canteen/committee", at: "2025-09-01T15:00", data: { topic: "price", parents: 4, decision: "午餐11元" } }]);
 * //=> ["伙食价格：定了价还没公示，应在 2025年9月6日 24:00 前"]
 */
export const pricePosted = defineRule({
  id: "canteen/price-posted",
  title: { zh: "伙食价格公示", en: "Prices of meals are posted" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: schoolFoodGuide,
      confidence: "A2",
      status: "suggestion",
      note: "条款未见原文；伙食价格按成本补偿和非营利原则由膳食委员会议定并公示，只有一处转引；天数为建议值。",
    },
  ],
  remedy: { zh: "把议定的价格贴出来，写明从哪天执行。", en: "Post the price, with the day from which it holds." },
  keep: { zh: "膳食委员会会议记录和公示照片", en: "The committee's minutes, and a photograph of the notice" },
  options: z.object({ days: quantity("d").int().min(1).max(30).default(5) }),
  requires: ({ days }) =>
    followUp(from(publication, { where: { topic: { equals: "fees" } }, key: ["about"] }), {
      after: from(committee, { where: { topic: { equals: "price" } }, key: ["@id"] }),
      within: { days },
    }),
  messages: {
    missed: { zh: "定了价还没公示，应在 {due} 前", en: "The price was set and not posted; expected by {due}" },
    late: {
      zh: "价格公示晚了：{at} 才公示，应在 {due} 前",
      en: "The price was posted late, at {at}; expected by {due}",
    },
  },
});

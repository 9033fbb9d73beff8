import { defineRule, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { nutrition } from "../entries/nutrition.ts";
import { pupilMeals } from "../laws.ts";

/**
 * A day's meals give pupils the protein of their age, within a band 蛋白质达标.
 *
 * WS/T 554-2017, recommended only, as quoted on one page: the means of boys and girls, 50, 62.5 and 67.5 g from nine years on, a fifth either way; 40 g for the youngest is not
 * seen. So the rule is on where it is chosen.
 *
 * @example
 * proteinBand.options.parse({}); //=> { share: 0.2 }
 * tells(proteinBand, [{ kind: "canteen/nutrition", at: "2025-09-01T16:00", data: { ages: "9-11", energy: 2000, protein: 39 }, covers: "2025-09-01" }]);
 * //=> ["9～11岁学生餐蛋白质 39 克，应不低于 40 克"]
 */
export const proteinBand = defineRule({
  id: "canteen/protein-band",
  title: { zh: "学生餐蛋白质达标", en: "Meals give enough protein" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: pupilMeals,
      clause: "表1",
      confidence: "A2",
      status: "suggestion",
      note: "推荐性标准，只有一处转载；取男女平均值，上下两成；6～8岁一档未见。",
    },
  ],
  remedy: {
    zh: "调肉、蛋、奶、豆的用量，重新核算。",
    en: "Change the amounts of meat, eggs, milk and soy, and work it out again.",
  },
  keep: { zh: "带量食谱和营养核算表", en: "The weighed menu and its figures" },
  options: z.object({ share: quantity("1").min(0.05).max(0.5).default(0.2) }),
  requires: ({ share }) => {
    const table = (times: number) => ({
      "6-8": Math.round(400 * times) / 10,
      "9-11": Math.round(500 * times) / 10,
      "12-14": Math.round(625 * times) / 10,
      "15-17": Math.round(675 * times) / 10,
    });
    return limit(nutrition, "protein", {
      atLeast: { by: ["ages"], table: table(1 - share) },
      atMost: { by: ["ages"], table: table(1 + share) },
    });
  },
  messages: {
    tooLow: {
      zh: "{ages}学生餐蛋白质 {value} 克，应不低于 {bound} 克",
      en: "{ages}: {value} g of protein, expected at least {bound}",
    },
    tooHigh: {
      zh: "{ages}学生餐蛋白质 {value} 克，应不超过 {bound} 克",
      en: "{ages}: {value} g of protein, expected at most {bound}",
    },
  },
});

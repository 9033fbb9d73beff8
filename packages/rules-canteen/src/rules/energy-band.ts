import { defineRule, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { nutrition } from "../entries/nutrition.ts";
import { pupilMeals } from "../laws.ts";

/**
 * A day's meals give pupils the energy of their age, within a band 能量达标.
 *
 * WS/T 554-2017, recommended only, as quoted on one page: the means of boys and girls, 2000, 2275 and 2625 kcal from nine years on, a tenth either way; of the 1625 for the youngest only
 * the boys' 1700 were seen. So the rule is on where it is chosen.
 *
 * @example
 * energyBand.options.parse({}); //=> { share: 0.1 }
 * tells(energyBand, [{ kind: "canteen/nutrition", at: "2025-09-01T16:00", data: { ages: "9-11", energy: 1700, protein: 50 }, covers: "2025-09-01" }]);
 * //=> ["9～11岁学生餐能量 1700 千卡，应不低于 1800 千卡"]
 */
export const energyBand = defineRule({
  id: "canteen/energy-band",
  title: { zh: "学生餐能量达标", en: "Meals give enough energy" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: pupilMeals,
      clause: "表1",
      confidence: "A2",
      status: "suggestion",
      note: "推荐性标准，只有一处转载；取男女平均值，上下一成；6～8岁一档只见到男生1700千卡。",
    },
  ],
  remedy: { zh: "调主食和油的用量，重新核算。", en: "Change the amounts of staple and oil, and work it out again." },
  keep: { zh: "带量食谱和营养核算表", en: "The weighed menu and its figures" },
  options: z.object({ share: quantity("1").min(0.05).max(0.3).default(0.1) }),
  requires: ({ share }) => {
    const table = (times: number) => ({
      "6-8": Math.round(1625 * times),
      "9-11": Math.round(2000 * times),
      "12-14": Math.round(2275 * times),
      "15-17": Math.round(2625 * times),
    });
    return limit(nutrition, "energy", {
      atLeast: { by: ["ages"], table: table(1 - share) },
      atMost: { by: ["ages"], table: table(1 + share) },
    });
  },
  messages: {
    tooLow: {
      zh: "{ages}学生餐能量 {value} 千卡，应不低于 {bound} 千卡",
      en: "{ages}: {value} kcal, expected at least {bound}",
    },
    tooHigh: {
      zh: "{ages}学生餐能量 {value} 千卡，应不超过 {bound} 千卡",
      en: "{ages}: {value} kcal, expected at most {bound}",
    },
  },
});

import { defineRule, limit } from "@houqin/core";
import * as z from "zod";
import { energyShare } from "../entries/nutrition.ts";
import { pupilMeals } from "../laws.ts";

/** From how many percent of the energy up to how many. */
const bands = {
  fat: [20, 30],
  carbohydrate: [50, 65],
  breakfast: [25, 30],
  lunch: [35, 40],
  dinner: [30, 35],
} as const;

/**
 * The energy of a day comes in the right shares of fat and carbohydrate, and of breakfast, lunch and dinner 供能比.
 *
 * WS/T 554-2017, table 1 and 3.3, each as quoted on one page. `margin` widens each band by so many percent at both ends.
 *
 * @example
 * energyShares.options.parse({}); //=> { margin: 0 }
 * tells(energyShares, [{ kind: "canteen/nutrition", at: "2025-09-01T16:00", data: { ages: "9-11", energy: 2000, protein: 50, fatShare: 0.34 }, covers: "2025-09-01" }]);
 * //=> ["9～11岁 脂肪供能占 34%，应不超过 30%"]
 */
export const energyShares = defineRule({
  id: "canteen/energy-shares",
  title: { zh: "三餐和营养素供能比", en: "Shares of energy" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: pupilMeals,
      clause: "表1、3.3",
      confidence: "A2",
      status: "suggestion",
      note: "推荐性标准，各有一处转载；脂肪20%～30%，碳水化合物50%～65%，早午晚餐25%～30%、35%～40%、30%～35%。",
    },
  ],
  remedy: {
    zh: "油多的换做法，主食不够的加量，三餐之间匀一匀。",
    en: "Fry less, add staple, shift food between the meals.",
  },
  keep: { zh: "带量食谱和营养核算表", en: "The weighed menu and its figures" },
  options: z.object({ margin: z.number().min(0).max(10).default(0) }),
  requires: ({ margin }) => {
    const ends = Object.entries(bands);
    return limit(energyShare, "percent", {
      atLeast: { by: ["part"], table: Object.fromEntries(ends.map(([part, [low]]) => [part, low - margin])) },
      atMost: { by: ["part"], table: Object.fromEntries(ends.map(([part, [, high]]) => [part, high + margin])) },
    });
  },
  messages: {
    tooLow: {
      zh: "{ages} {part}供能占 {value}%，应不低于 {bound}%",
      en: "{ages}: {value}% of the energy from {part}, expected at least {bound}%",
    },
    tooHigh: {
      zh: "{ages} {part}供能占 {value}%，应不超过 {bound}%",
      en: "{ages}: {value}% of the energy from {part}, expected at most {bound}%",
    },
  },
});

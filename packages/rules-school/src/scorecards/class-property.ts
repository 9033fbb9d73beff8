import { defineScorecard, everyKey, siteAreas } from "@houqin/core";
import { classKept } from "../metrics/property.ts";

/**
 * How well each class keeps its things over a term 班级财产保管奖罚, and what that brings.
 *
 * @example
 * classProperty.key; //=> ["@area"]
 */
export const classProperty = defineScorecard({
  id: "school/class-property",
  title: { zh: "班级财产保管考评", en: "Things kept by each class" },
  period: "term",
  key: ["@area"],
  each: everyKey(siteAreas, { kind: { equals: "class" } }),
  score: {
    id: "kept",
    title: { zh: "财产完好率", en: "Share of things accounted for" },
    metric: classKept.id,
    scale: { outOf: 100, linear: { zeroAt: 0.8, fullAt: 1 } },
  },
  grades: {
    higherIsBetter: [
      { id: "reward", title: { zh: "奖励", en: "reward" }, from: 95 },
      { id: "even", title: { zh: "不奖不罚", en: "neither" }, from: 75 },
      { id: "penalty", title: { zh: "扣分", en: "penalty" } },
    ],
  },
  reward: {
    unit: "point",
    steps: [
      { from: 0, amount: -5 },
      { from: 75, amount: 0 },
      { from: 95, amount: 5 },
    ],
  },
});

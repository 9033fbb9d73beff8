import { defineRule, presence } from "@houqin/core";
import { foodSample } from "../entries/food-sample.ts";
import { schoolFoodOrder45 } from "../laws.ts";

/**
 * A sample's line holds dish, weight, time and the person 留样记录四项.
 *
 * School food rules of 2019, art. 40, seen quoted in two places.
 *
 * @example
 * "requirement" in sampleRecord.judge && sampleRecord.judge.requirement({}).shape; //=> "presence"
 * tells(
 *   sampleRecord,
 *   [
 *     { kind: "canteen/food-sample", at: "2025-09-01T11:20", data: { dish: "米饭", meal: "lunch", grams: 125 }, area: "kitchen-1" },
 *   ],
 * );
 * //=> ["kitchen-1 午餐 米饭：留样记录缺 留样人"]
 */
export const sampleRecord = defineRule({
  id: "canteen/sample-record",
  title: { zh: "留样记录四项", en: "Sample logs hold four items" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: schoolFoodOrder45,
      clause: "第四十条",
      confidence: "A2",
      note: "名称、留样量、时间、人员四项，两处转引一致。",
    },
  ],
  remedy: { zh: "补全菜名、克数、时间和留样人。", en: "Add dish, grams, time and person." },
  keep: { zh: "留样登记表", en: "The sample log" },
  requires: () => presence(foodSample, ["dish", "grams", "@at", "by"]),
  messages: {
    absent: { zh: "留样记录缺 {parts}", en: "The sample log lacks {parts}" },
  },
});

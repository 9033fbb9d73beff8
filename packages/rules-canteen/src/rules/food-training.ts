import { coverage, defineRule, everyKey } from "@houqin/core";
import { cateringPractice, foodSafetyLaw } from "../laws.ts";
import { cooks, foodSafetyTrained } from "../registers/people.ts";

/**
 * Every cook has had food-safety training in the last half year 炊事人员半年培训一次.
 *
 * Food Safety Law art. 44(1) asks for training and gives no rhythm; half-yearly is from the catering practice code of 2018, not seen.
 *
 * @example
 * "requirement" in foodTraining.judge && foodTraining.judge.requirement({}).shape; //=> "level"
 * tells(foodTraining, [{ kind: "site/person", at: "2025-08-01", data: { name: "陈师傅", post: "cook" }, subject: "chen" }]);
 * //=> ["chen 半年内没有参加食品安全培训"]
 */
export const foodTraining = defineRule({
  id: "canteen/food-training",
  title: { zh: "炊事人员半年培训一次", en: "Cooks are trained every half year" },
  severity: "off",
  since: "2026.1",
  basis: [
    { law: cateringPractice, confidence: "B", note: "条款未见原文。" },
    {
      law: foodSafetyLaw,
      clause: "第四十四条第一款",
      confidence: "A1",
      note: "食品生产经营企业应当对职工培训，没有频次。",
    },
  ],
  remedy: { zh: "给超期的人补培训并考核。", en: "Train and test the people listed." },
  keep: { zh: "培训签到表和考核成绩", en: "Attendance lists and test results" },
  requires: () => coverage(foodSafetyTrained, { each: everyKey(cooks), warnDays: 30 }),
  messages: {
    expiring: {
      zh: "{key} 的食品安全培训 {until} 满半年，请安排复训",
      en: "The food-safety training of {key} runs out on {until}; train again",
    },
    tooLow: { zh: "{key} 半年内没有参加食品安全培训", en: "{key} has had no food-safety training in half a year" },
  },
});

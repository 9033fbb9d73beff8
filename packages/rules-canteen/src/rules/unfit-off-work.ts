import { defineRule, from, prohibitionOfState } from "@houqin/core";
import { cooking } from "../entries/cooking.ts";
import { foodSafetyLaw } from "../laws.ts";
import { cooksUnfit } from "../registers/people.ts";

/**
 * Nobody cooks between being found unfit at the morning check and being cleared 有病不上灶.
 *
 * Food Safety Law art. 45(1): people with certain illnesses may not handle ready-to-eat food.
 *
 * @example
 * "requirement" in unfitOffWork.judge && unfitOffWork.judge.requirement({}).shape; //=> "level"
 * tells(
 *   unfitOffWork,
 *   [
 *     { kind: "canteen/morning-check", at: "2025-09-01T05:30", data: { celsius: 38.2, hands: true, fit: false }, actors: { cook: "chen" } },
 *     { kind: "canteen/cooking", at: "2025-09-01T11:00", data: { dish: "土豆烧肉", meal: "lunch", batch: 1, coreCelsius: 82 }, area: "kitchen-1", actors: { by: "chen" } },
 *   ],
 * );
 * //=> ["人员 a0d0 晨检不合格还没返岗，却上了灶"]
 */
export const unfitOffWork = defineRule({
  id: "canteen/unfit-off-work",
  title: { zh: "有病不上灶", en: "Nobody unfit handles food" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: foodSafetyLaw,
      clause: "第四十五条第一款",
      confidence: "A1",
      note: "患有碍食品安全疾病的，不得从事接触直接入口食品的工作。",
    },
  ],
  remedy: {
    zh: "马上离岗，当餐他经手的菜先封存；痊愈证明交上再返岗。",
    en: "Off the line at once; hold back what he handled until he is cleared.",
  },
  keep: { zh: "晨检表和返岗时的痊愈证明", en: "Morning checks, and the paper on which the cook came back" },
  requires: () => prohibitionOfState(cooksUnfit, { when: { entries: from(cooking, { key: ["by"] }) } }),
  messages: { tooHigh: { zh: "{key} 晨检不合格还没返岗，却上了灶", en: "{key} cooked while unfit for work" } },
});

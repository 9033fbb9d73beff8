import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { foodPoisonings } from "../metrics/safety.ts";

/**
 * No food poisoning all through the plan 全年不发生食物中毒.
 *
 * No law: it is the first goal of every canteen's plan.
 *
 * @example
 * noFoodPoisoning.options.parse({}); //=> { max: 0 }
 * tells(
 *   noFoodPoisoning,
 *   [
 *     { kind: "general/incident", at: "2025-09-03T12:00", data: { category: "food-poisoning", severity: "general", heardAt: "2025-09-03T12:00", description: "腹泻" } },
 *   ],
 * );
 * //=> ["计划期内 发生食物中毒 1 起"]
 */
export const noFoodPoisoning = defineRule({
  id: "canteen/no-food-poisoning",
  title: { zh: "全年不发生食物中毒", en: "No food poisoning" },
  severity: "error",
  since: "2026.1",
  basis: { none: { zh: "计划目标，各单位都写“全年不发生食物中毒事故”", en: "The goal that every plan sets itself" } },
  remedy: { zh: "停供、封存、留样送检、报告，四件事马上做。", en: "Stop serving, seal, send samples, report." },
  keep: { zh: "事故事件记录", en: "The incident log" },
  options: z.object({ max: z.int().min(0).max(0).default(0) }),
  requires: ({ max }) => ceiling(foodPoisonings, { atMost: max, period: "plan" }),
  messages: { tooHigh: { zh: "{period} 发生食物中毒 {value} 起", en: "{period}: {value} cases of food poisoning" } },
});

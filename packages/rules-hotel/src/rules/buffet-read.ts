import { cadence, defineRule } from "@houqin/core";
import * as z from "zod";
import { buffetReading } from "../entries/buffets.ts";

/**
 * What stands on a buffet is measured so many times a meal 自助餐测温.
 *
 * No law gives a number; every two hours is the house standard of a chain of hotels, which is twice in a meal of up to four hours.
 *
 * @example
 * tells(
 *   buffetRead,
 *   [
 *     { kind: "hotel/buffet-reading", at: "2026-03-02T07:10", data: { dish: "炒蛋", held: "hot", celsius: 66 }, covers: "2026-03-02/breakfast" },
 *   ],
 *   { site: { schedule: { operates: "daily", meals: [{ id: "breakfast", from: "06:30", to: "10:00" }] } }, period: { from: "2026-03-02", to: "2026-03-02" } },
 * );
 * //=> ["2026年3月2日 早餐 自助餐测温 1 次，应测 2 次"]
 */
export const buffetRead = defineRule({
  id: "hotel/buffet-read",
  title: { zh: "自助餐每餐测温", en: "Buffets are measured at each meal" },
  severity: "off",
  since: "2026.1",
  basis: {
    none: {
      zh: "两小时一测取自连锁酒店内部标准，只作建议值",
      en: "Every two hours is a chain's house standard, a suggestion",
    },
  },
  remedy: {
    zh: "马上补测，不够热的回炉，不够冷的换冰。",
    en: "Measure now; reheat what is not hot, and put ice under what is not cold.",
  },
  keep: { zh: "自助餐测温记录", en: "The log of readings" },
  options: z.object({
    meals: z.array(z.string()).min(1).default(["breakfast"]),
    times: z.int().min(1).max(8).default(2),
  }),
  requires: ({ meals, times }) => cadence(buffetReading, { every: { unit: "meal", meals }, times }),
  messages: {
    missed: {
      zh: "{slot} 自助餐测温 {found} 次，应测 {expected} 次",
      en: "{slot}: the buffet was measured {found} times, expected {expected}",
    },
  },
});

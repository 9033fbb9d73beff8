import { defineRule, limit } from "@houqin/core";
import * as z from "zod";
import { reward } from "../entries/staff.ts";

/**
 * The level of a reward or penalty is the one that the scale gives for its points 奖惩分级; `from` is where each level begins.
 *
 * @example
 * rewardFitsPoints.options.parse({}); //=> { from: { praise: 1, bonus: 3, model: 6, reminder: 1, criticism: 3, deduction: 6, suspension: 12 } }
 * tells(rewardFitsPoints, [{ kind: "general/reward", at: "2025-11-12", data: { person: "wang", category: "penalty", level: "reminder", points: 4, reason: "漏检" } }]);
 * //=> ["“提醒”定低了：已有 4 分，这一档最多 2 分"]
 */
export const rewardFitsPoints = defineRule({
  id: "general/reward-fits-points",
  title: { zh: "奖惩档次与分值相符", en: "Rewards and penalties fit their points" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "按标准重新定档，报批后更正。", en: "Set the level by the scale again and correct it." },
  keep: { zh: "奖惩标准和审批单", en: "The scale and the approval" },
  options: z.object({
    from: z
      .object({
        praise: z.int().min(1).max(100).default(1),
        bonus: z.int().min(1).max(100).default(3),
        model: z.int().min(1).max(100).default(6),
        reminder: z.int().min(1).max(100).default(1),
        criticism: z.int().min(1).max(100).default(3),
        deduction: z.int().min(1).max(100).default(6),
        suspension: z.int().min(1).max(100).default(12),
      })
      .prefault({}),
  }),
  optionTitles: { from: { zh: "各档起点分", en: "Where each level begins" } },
  requires: ({ from }) =>
    limit(reward, "points", {
      atLeast: { by: ["level"], table: from },
      atMost: {
        by: ["level"],
        table: {
          praise: from.bonus - 1,
          bonus: from.model - 1,
          reminder: from.criticism - 1,
          criticism: from.deduction - 1,
          deduction: from.suspension - 1,
        },
      },
    }),
  messages: {
    tooLow: {
      zh: "“{level}”定高了：只有 {value} 分，这一档从 {bound} 分起",
      en: "{level} for {value} points is too high; that level begins at {bound}",
    },
    tooHigh: {
      zh: "“{level}”定低了：已有 {value} 分，这一档最多 {bound} 分",
      en: "{level} for {value} points is too low; that level ends at {bound}",
    },
  },
});

import { defineRule, from, transitions } from "@houqin/core";
import { contestStep } from "../entries/activities.ts";

/**
 * A contest is announced, entered for, held, scored and awarded, in that order 劳动竞赛. `rank` orders the scores.
 *
 * @example
 * tells(
 *   contestSteps,
 *   [
 *     { kind: "general/contest-step", at: "2025-05-01", data: { contest: "厨艺竞赛", step: "announced" } },
 *     { kind: "general/contest-step", at: "2025-05-20", data: { contest: "厨艺竞赛", step: "awarded" } },
 *   ],
 * );
 * //=> ["厨艺竞赛 从“发布规则”直接到了“表彰”，应依次发布、报名、比赛、评分、表彰"]
 */
export const contestSteps = defineRule({
  id: "general/contest-steps",
  title: { zh: "竞赛程序完整", en: "Contests go through their steps" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "补上缺的环节，没有评分不得表彰。", en: "Add the missing step; no award without a score." },
  keep: { zh: "竞赛方案、评分表", en: "The rules and the score sheets" },
  requires: () =>
    transitions(from(contestStep, { key: ["contest"] }), "step", {
      initial: ["announced"],
      allowed: { announced: ["entered"], entered: ["held"], held: ["scored"], scored: ["awarded"] },
    }),
  messages: {
    notAllowed: {
      zh: "{key} 从“{from}”直接到了“{to}”，应依次发布、报名、比赛、评分、表彰",
      en: "{key} went from {from} to {to}; expected announced, entered for, held, scored, awarded",
    },
    initial: { zh: "{key} 没有发布规则就到了“{state}”", en: "{key} began as {state}, expected announced" },
  },
});

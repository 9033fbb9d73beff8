import { defineRule, followUp, from } from "@houqin/core";
import { reward } from "@houqin/rules-general";
import * as z from "zod";
import { deduction } from "../entries/supervision.ts";

/**
 * Points taken off lead to a penalty within so many working days 扣分有处罚决定: a `general/reward` that names the deduction in `about`.
 *
 * Only that something was decided is asked here. Whether its level fits the points is asked by `general/reward-fits-points`, and what
 * adds up over the year by `general/points-within`, of canteen and others alike.
 *
 * @example
 * penaltyDecided.options.parse({}); //=> { workdays: 5 }
 * tells(penaltyDecided, [{ kind: "canteen/deduction", at: "2025-09-01T10:00", data: { points: 5, reason: "上灶没戴帽子" }, actors: { who: "chen" } }]);
 * //=> ["“上灶没戴帽子”扣了 5 分，没有处罚决定，应在 2025年9月8日 24:00 前定"]
 */
export const penaltyDecided = defineRule({
  id: "canteen/penalty-decided",
  title: { zh: "扣分之后有处罚决定", en: "Points taken off lead to a penalty" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "考核处罚办法由单位定", en: "The scheme of penalties is the house's own" } },
  remedy: {
    zh: "按办法定处罚，通知本人，登记到奖惩台账。",
    en: "Decide it by the scheme, tell the person, and enter it.",
  },
  keep: { zh: "扣分单和处罚决定", en: "The deduction and the decision" },
  options: z.object({ workdays: z.int().min(1).max(30).default(5) }),
  requires: ({ workdays }) =>
    followUp(from(reward, { where: { category: { equals: "penalty" } }, key: ["about"] }), {
      after: from(deduction, { key: ["@id"] }),
      within: { workdays },
    }),
  messages: {
    missed: {
      zh: "“{reason}”扣了 {points} 分，没有处罚决定，应在 {due} 前定",
      en: "{points} points were taken off for “{reason}”, and no penalty was decided by {due}",
    },
    late: {
      zh: "“{reason}”扣了 {points} 分，处罚定晚了：{at} 才定，应在 {due} 前",
      en: "{points} points were taken off for “{reason}”, and the penalty was decided late, at {at}; expected by {due}",
    },
  },
});

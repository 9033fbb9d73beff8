import { defineRule, separation } from "@houqin/core";
import { reward } from "../entries/staff.ts";

/**
 * Whoever proposes a reward or penalty does not approve it 奖惩审批.
 *
 * @example
 * tells(rewardApproved, [{ kind: "general/reward", at: "2025-11-12", data: { person: "wang", category: "reward", level: "praise", points: 1, reason: "拾金不昧" }, actors: { by: "li", approver: "li" } }]);
 * //=> ["表扬：奖惩的提出和审批都是 人员 d081，应由他人审批"]
 */
export const rewardApproved = defineRule({
  id: "general/reward-approved",
  title: { zh: "奖惩由他人审批", en: "Somebody else approves rewards" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "换有权限的人重新审批。", en: "Have somebody with the right to do so approve it." },
  keep: { zh: "奖惩审批单", en: "The approval" },
  requires: () => separation(reward, ["by", "approver"]),
  messages: {
    same: { zh: "奖惩的提出和审批都是 {person}，应由他人审批", en: "{person} both proposed and approved it" },
  },
});

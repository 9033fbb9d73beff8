import { defineRule, from, presence, quantity } from "@houqin/core";
import * as z from "zod";
import { compensation } from "../entries/damage.ts";

/**
 * A great compensation has somebody who approved it 赔偿审批.
 *
 * @example
 * compensationApproved.options.parse({}); //=> { from: 2000 }
 * tells(compensationApproved, [{ kind: "general/compensation", at: "2025-11-14T09:00", data: { damage: "d-1", clause: "第三条", amount: 2600 } }]);
 * //=> ["按“第三条”赔偿 2600 元，没有审批人"]
 */
export const compensationApproved = defineRule({
  id: "general/compensation-approved",
  title: { zh: "大额赔偿须审批", en: "A great compensation is approved" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: { zh: "单位赔偿制度，金额由单位定", en: "The site's own rule on compensation; the amount is its own" },
  },
  remedy: { zh: "补办审批，金额不当的重新核定。", en: "Have it approved, and set the amount anew where it is wrong." },
  keep: { zh: "赔偿审批单", en: "The approval" },
  options: z.object({ from: quantity("CNY").min(1).max(100000).default(2000) }),
  optionTitles: { from: { zh: "须审批的金额起点（元）", en: "Approval from this amount" } },
  requires: ({ from: least }) => presence(from(compensation, { where: { amount: { atLeast: least } } }), ["approver"]),
  messages: {
    absent: {
      zh: "按“{clause}”赔偿 {amount} 元，没有{parts}",
      en: "Compensation of {amount} CNY by {clause} has no {parts}",
    },
  },
});

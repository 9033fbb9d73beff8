import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { issue } from "../entries/hazards.ts";
import { acknowledgement } from "../entries/policies.ts";

/**
 * Whoever answers for an issue has heard of it and signed within so many working days 交换意见.
 *
 * @example
 * issueDiscussed.options.parse({}); //=> { workdays: 2 }
 * tells(issueDiscussed, [{ kind: "general/issue", at: "2025-11-03T09:00", data: { title: "楼道堆物", category: "fire", severity: "minor", source: "patrol", onTheSpot: false }, area: "dorm-1" }]);
 * //=> ["dorm-1 楼道堆物：没有和责任人交换意见，应在 2025年11月5日 24:00 前当面谈"]
 */
export const issueDiscussed = defineRule({
  id: "general/issue-discussed",
  title: { zh: "问题与责任人见面", en: "Issues are discussed with the owner" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "当面说清问题和改法，请责任人签字。", en: "Talk it through with the owner and have them sign." },
  keep: { zh: "问题告知单", en: "The slip signed by the owner" },
  options: z.object({
    workdays: z.int().min(1).max(10).default(2),
  }),
  requires: ({ workdays }) =>
    followUp(from(acknowledgement, { key: ["document"] }), {
      after: from(issue, { where: { onTheSpot: { equals: false } }, key: ["@id"] }),
      within: { workdays },
    }),
  messages: {
    missed: { zh: "没有和责任人交换意见，应在 {due} 前当面谈", en: "It was not discussed with the owner by {due}" },
    late: {
      zh: "和责任人交换意见晚了：{at} 才谈，应在 {due} 前",
      en: "It was discussed with the owner late: at {at}, expected by {due}",
    },
  },
});

import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { issue } from "../entries/hazards.ts";
import { reply } from "../entries/opinions.ts";

/**
 * Whoever reported an issue is told within so many working days what is done about it 处理反馈.
 *
 * @example
 * reporterAnswered.options.parse({}); //=> { workdays: 3 }
 * tells(reporterAnswered, [{ kind: "general/issue", at: "2025-11-03T09:00", data: { title: "楼道堆物", category: "fire", severity: "minor", source: "report", onTheSpot: false }, area: "dorm-1" }]);
 * //=> ["dorm-1 楼道堆物：反映人还没得到答复，应在 2025年11月6日 24:00 前答复"]
 */
export const reporterAnswered = defineRule({
  id: "general/reporter-answered",
  title: { zh: "反映问题有回音", en: "Whoever reports an issue is answered" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "把处理情况告诉反映人。", en: "Tell the reporter what was done." },
  keep: { zh: "答复记录", en: "The answer" },
  options: z.object({
    workdays: z.int().min(1).max(10).default(3),
  }),
  requires: ({ workdays }) =>
    followUp(from(reply, { key: ["feedback"] }), {
      after: from(issue, { where: { source: { equals: "report" } }, key: ["@id"] }),
      within: { workdays },
    }),
  messages: {
    missed: { zh: "反映人还没得到答复，应在 {due} 前答复", en: "The reporter was not answered by {due}" },
    late: {
      zh: "答复反映人晚了：{at} 才答复，应在 {due} 前",
      en: "The reporter was answered late: at {at}, expected by {due}",
    },
  },
});

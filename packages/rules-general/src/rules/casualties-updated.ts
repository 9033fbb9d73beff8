import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { casualtyChange } from "../entries/casualties.ts";
import { report } from "../entries/notices.ts";
import { accidentRegulation } from "../laws.ts";

/**
 * When the number of dead or hurt changes, the report of the accident is topped up 事故补报; that report's `about` is the id of the change.
 *
 * 生产安全事故报告和调查处理条例第十三条 (A1): in time, while thirty days have not passed, or seven of a fire or a road accident; changes are entered only so
 * long. The hours are a suggestion.
 *
 * @example
 * casualtiesUpdated.options.parse({}); //=> { hours: 24 }
 * tells(
 *   casualtiesUpdated,
 *   [{ id: "change-1", kind: "general/casualty-change", at: "2025-11-12T09:00", data: { incident: "fall-1", dead: 1, injured: 0 } }],
 * );
 * //=> ["fall-1：伤亡人数有变化没有补报，应在 2025年11月13日 09:00 前补报"]
 */
export const casualtiesUpdated = defineRule({
  id: "general/casualties-updated",
  title: { zh: "伤亡变化及时补报", en: "Changes in casualties are reported" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: accidentRegulation,
      clause: "第十三条第二款",
      confidence: "A1",
      status: "suggestion",
      note: "自事故发生之日起30日内（道路交通、火灾事故7日内）伤亡人数变化的，应当及时补报；原文“及时”，小时数为建议值。",
    },
  ],
  remedy: { zh: "马上电话补报，随后补书面材料。", en: "Phone it in at once and follow in writing." },
  keep: { zh: "事故补报材料", en: "The papers of the report" },
  options: z.object({ hours: z.number().min(0.5).max(72).default(24) }),
  requires: ({ hours }) =>
    followUp(from(report, { where: { topic: { equals: "accident" } }, key: ["about"] }), {
      after: from(casualtyChange, { key: ["@id"] }),
      within: { hours },
    }),
  messages: {
    missed: { zh: "伤亡人数有变化没有补报，应在 {due} 前补报", en: "The change was not reported by {due}" },
    late: { zh: "补报晚了：{at} 才报，应在 {due} 前", en: "The change was reported late: at {at}, expected by {due}" },
  },
});

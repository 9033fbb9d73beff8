import { defineRule, followUp, from, momentOf } from "@houqin/core";
import * as z from "zod";
import { incident } from "../entries/incidents.ts";
import { report } from "../entries/notices.ts";
import { accidentRegulation } from "../laws.ts";

/**
 * A serious accident is reported within an hour of the person in charge hearing of it 事故上报.
 *
 * 生产安全事故报告和调查处理条例第九条 (A1) addresses businesses; schools follow it and their education authority.
 *
 * @example
 * accidentReported.options.parse({}); //=> { hours: 1 }
 * tells(
 *   accidentReported,
 *   [
 *     { kind: "general/incident", at: "2025-11-12T08:30", data: { category: "injury", severity: "serious", heardAt: "2025-11-12T09:00", description: "坠落" } },
 *   ],
 * );
 * //=> ["人身伤害：出了事故没有上报，应在 2025年11月12日 10:00 前上报"]
 */
export const accidentReported = defineRule({
  id: "general/accident-reported",
  title: { zh: "事故一小时内上报", en: "Accidents are reported within an hour" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: accidentRegulation,
      clause: "第九条",
      confidence: "A1",
      note: "单位负责人接到报告后应当于1小时内上报。原文对象为生产经营单位，学校参照执行，另按教育主管部门的规定。",
    },
  ],
  remedy: {
    zh: "立即电话上报，随后补书面材料；迟报的要写情况说明。",
    en: "Phone it in at once and follow with a written report; explain any delay.",
  },
  keep: { zh: "事故报告和电话记录", en: "The accident report and the note of the call" },
  options: z.object({ hours: z.number().min(0.5).max(24).default(1) }),
  requires: ({ hours }) =>
    followUp(from(report, { where: { topic: { equals: "accident" } }, key: ["about"] }), {
      after: momentOf(from(incident, { where: { severity: { equals: "serious" } }, key: ["@id"] }), "heardAt"),
      within: { hours },
    }),
  messages: {
    missed: { zh: "出了事故没有上报，应在 {due} 前上报", en: "The accident was not reported by {due}" },
    late: { zh: "事故报晚了：{at} 才上报，应在 {due} 前", en: "Accident reported late: at {at}, expected by {due}" },
  },
});

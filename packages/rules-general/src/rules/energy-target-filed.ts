import { defineRule, from, leadTime } from "@houqin/core";
import * as z from "zod";
import { report } from "../entries/notices.ts";
import { energyRegulation } from "../laws.ts";

/**
 * The year's saving target and plan are filed with the authority 节能目标备案 (公共机构节能条例第十三条, A1, state-funded units); the day is suggested.
 *
 * @example
 * energyTargetFiled.options.parse({}); //=> { opens: 89 }
 * tells(energyTargetFiled, [], { period: { from: "2026-01-01", to: "2026-07-03" }, asOf: "2026-08-31" });
 * //=> ["今年的节能目标和方案还没报备案，应在 2026年3月31日 24:00 前报送"]
 */
export const energyTargetFiled = defineRule({
  id: "general/energy-target-filed",
  title: { zh: "年度节能目标和方案报备案", en: "The year's energy target is filed" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: energyRegulation,
      clause: "第十三条第二款",
      confidence: "A1",
      status: "suggestion",
      note: "公共机构应当将年度节能目标和实施方案报机关事务管理机构备案；日期为建议值。",
    },
  ],
  remedy: { zh: "定目标、写方案，报机关事务管理部门备案。", en: "Set the target, write the plan and file both." },
  keep: { zh: "备案回执", en: "The receipt" },
  options: z.object({
    opens: z.int().min(30).max(89).default(89),
  }),
  requires: ({ opens }) =>
    leadTime(from(report, { where: { topic: { equals: "energy-target" } } }), {
      before: { yearDay: "03-31" },
      atLeast: { days: 0 },
      earliest: { days: opens },
    }),
  messages: {
    missed: { zh: "今年的节能目标和方案还没报备案，应在 {due} 前报送", en: "The energy target was not filed by {due}" },
    late: {
      zh: "节能目标报晚了：{at} 才报，应在 {due} 前",
      en: "Energy target filed late: at {at}, expected by {due}",
    },
  },
});

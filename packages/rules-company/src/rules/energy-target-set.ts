import { defineRule, leadTime } from "@houqin/core";
import * as z from "zod";
import { energyTarget } from "../entries/energy.ts";
import { energyLaw, publicEnergyRegulation } from "../laws.ts";

/**
 * By the end of March the year has its saving target and plan 年度节能目标 (公共机构节能条例第十三条, A1, state-funded units; 节约能源法第二十四条, A1, everyone).
 * The day is suggested.
 *
 * @example
 * energyTargetSet.options.parse({}); //=> { opens: 89 }
 * tells(energyTargetSet, [], { period: { from: "2026-01-01", to: "2026-06-30" }, asOf: "2026-08-31" });
 * //=> ["今年的节能目标和方案还没定，应在 2026年3月31日 24:00 前定"]
 */
export const energyTargetSet = defineRule({
  id: "company/energy-target-set",
  title: { zh: "年度节能目标和方案", en: "The year has its energy target" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: energyLaw,
      clause: "第二十四条",
      confidence: "A1",
      status: "suggestion",
      note: "用能单位制定并实施节能计划和节能技术措施；日期为建议值。",
    },
    {
      law: publicEnergyRegulation,
      clause: "第十三条",
      confidence: "A1",
      status: "suggestion",
      note: "公共机构制定年度节能目标和实施方案并备案；日期为建议值。",
    },
  ],
  remedy: {
    zh: "按上年能耗定今年目标，分解到部门，方案报批备案。",
    en: "Set this year's target by last year's use, share it out and file it.",
  },
  keep: { zh: "节能目标和实施方案、备案回执", en: "The target, the plan and the receipt" },
  options: z.object({ opens: z.int().min(30).max(89).default(89) }),
  requires: ({ opens }) =>
    leadTime(energyTarget, { before: { yearDay: "03-31" }, atLeast: { days: 0 }, earliest: { days: opens } }),
  messages: {
    missed: { zh: "今年的节能目标和方案还没定，应在 {due} 前定", en: "This year has no energy target by {due}" },
    late: { zh: "节能目标定晚了：{at} 才定，应在 {due} 前", en: "Energy target set late: at {at}, expected by {due}" },
  },
});

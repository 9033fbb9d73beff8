import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { buildingEnergyRegulation, publicEnergyRegulation } from "../laws.ts";
import { retrofitShare } from "../metrics/energy.ts";

/**
 * What was to be refitted in a year is done 节能改造完成: insulation, windows, hot water, sensor lights, meters. 公共机构节能条例第十三条 (A1) asks
 * state-funded units for measures; 民用建筑节能条例第十九条 (A1) for efficient lights in corridors.
 *
 * @example
 * retrofitsDone.options.parse({}); //=> { share: 1 }
 * tells(retrofitsDone, [
 *   { kind: "company/retrofit-plan", at: "2026-01-10T09:00", data: { item: "lighting", quantity: 200 } },
 *   { kind: "company/retrofit-done", at: "2026-10-20T09:00", data: { item: "lighting", quantity: 150 } },
 * ], { period: { from: "2026-01-01", to: "2026-12-31" }, asOf: "2027-02-28" });
 * //=> ["楼道声控灯 2026年 改造完成率 75%，应不低于 100%"]
 */
export const retrofitsDone = defineRule({
  id: "company/retrofits-done",
  title: { zh: "节能改造按计划完成", en: "Retrofits are done as planned" },
  severity: "info",
  since: "2026.1",
  basis: [
    {
      law: publicEnergyRegulation,
      clause: "第十三条第一款",
      confidence: "A1",
      status: "suggestion",
      note: "有针对性地采取节能管理或者节能改造措施；完成比例为建议值，企业参照。",
    },
    {
      law: buildingEnergyRegulation,
      clause: "第十九条",
      confidence: "A1",
      status: "suggestion",
      note: "公共走廊、楼梯等部位应当安装、使用节能灯具和电气控制装置；完成比例为建议值。",
    },
  ],
  remedy: { zh: "排出剩余部位的改造日期，缺料的先请购。", en: "Set days for what is left; order what is missing." },
  keep: { zh: "改造清单和验收照片", en: "The list of what was refitted, with photographs" },
  options: z.object({ share: z.number().min(0.3).max(1).default(1) }),
  requires: ({ share }) => ceiling(retrofitShare, { key: ["item"], atLeast: share, period: "year" }),
  messages: {
    tooLow: {
      zh: "{key} {period} 改造完成率 {value}，应不低于 {bound}",
      en: "{key} {period}: {value} of the plan done, expected at least {bound}",
    },
  },
});

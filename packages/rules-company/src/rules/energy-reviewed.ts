import { cadence, defineRule } from "@houqin/core";
import * as z from "zod";
import { energyReview } from "../entries/energy.ts";
import { energyLaw } from "../laws.ts";

/**
 * Energy management is reviewed in each half year 能源管理评审: plan, do, check, act. 节约能源法第二十七条第二款 (A1) asks for the analysis of how energy is
 * used; how often is suggested.
 *
 * @example
 * energyReviewed.options.parse({}); //=> { every: "half" }
 * tells(energyReviewed, [], { period: { from: "2026-01-01", to: "2026-06-30" }, asOf: "2026-08-31" });
 * //=> ["2026年上半年 没有评审能源管理"]
 */
export const energyReviewed = defineRule({
  id: "company/energy-reviewed",
  title: { zh: "定期评审能源管理", en: "Energy management is reviewed" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: energyLaw,
      clause: "第二十七条第二款",
      confidence: "A1",
      status: "suggestion",
      note: "用能单位应当建立能源消费统计和能源利用状况分析制度；频次为建议值。",
    },
  ],
  remedy: {
    zh: "开一次用能分析会：对目标、看大户、定措施、点责任人。",
    en: "Meet on it: targets, large users, measures, owners.",
  },
  keep: { zh: "用能分析报告和会议纪要", en: "The analysis and the minutes" },
  options: z.object({ every: z.enum(["quarter", "half", "year"]).default("half") }),
  requires: ({ every }) => cadence(energyReview, { every }),
  messages: {
    missed: { zh: "{slot} 没有评审能源管理", en: "{slot}: energy management was not reviewed" },
  },
});

import { defineRule, everyKey, siteAssets, validity } from "@houqin/core";
import * as z from "zod";
import { testsInForce } from "../registers/premises.ts";

/**
 * Lightning protection and pressure gauges have a passed test in force 防雷检测、压力表检定. 防雷减灾管理办法 and JJG 52 (B: neither text was seen) have them
 * tested each year and each half year.
 *
 * @example
 * lightningTested.options.parse({}); //=> { warnDays: 30 }
 * tells(
 *   lightningTested,
 *   [
 *     { kind: "site/asset", at: "2025-09-01", data: { name: "教学楼避雷带", category: "lightning" }, subject: "rod-1" },
 *   ],
 * );
 * //=> ["rod-1 没有有效的检测报告"]
 */
export const lightningTested = defineRule({
  id: "general/lightning-tested",
  title: { zh: "防雷装置、压力表检测有效", en: "Lightning protection and gauges are tested" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: "防雷减灾管理办法",
      clause: "第十九条",
      confidence: "B",
      note: "防雷装置每年检测一次，易燃易爆场所半年一次；条款原文未见。",
    },
    {
      law: "弹性元件式一般压力表检定规程（JJG 52）",
      clause: "检定周期",
      confidence: "B",
      note: "一般不超过半年；原文未见。",
    },
  ],
  remedy: { zh: "约有资质的单位检测，报告存档。", en: "Have it tested by somebody qualified, and file the report." },
  keep: { zh: "检测报告、检定证书", en: "The test reports and certificates" },
  options: z.object({
    warnDays: z.int().min(1).max(180).default(30),
  }),
  requires: ({ warnDays }) =>
    validity(testsInForce, {
      each: everyKey(siteAssets, { category: { in: ["lightning", "pressure-gauge"] } }),
      warnDays,
    }),
  messages: {
    tooLow: { zh: "{key} 没有有效的检测报告", en: "{key} has no test in force" },
    expiring: {
      zh: "{key} 的检测 {until} 到期，请提前约检",
      en: "The test of {key} runs out on {until}; book the next",
    },
  },
});

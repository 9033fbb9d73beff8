import { defineRule, everyKey, siteAssets, validity } from "@houqin/core";
import * as z from "zod";
import { schoolHealthRegulation } from "../laws.ts";
import { waterTests } from "../registers/equipment.ts";

/**
 * Each drinking-water point has a water test in force 饮用水水质检测. 学校卫生工作条例第七条 (A1): enough drinking water that meets the health standards.
 *
 * @example
 * tells(
 *   waterTested,
 *   [
 *     { kind: "site/asset", at: "2025-08-01", data: { name: "一楼直饮机", category: "water-point" }, subject: "tap-1" },
 *   ],
 * );
 * //=> ["tap-1 没有有效的水质检测报告"]
 */
export const waterTested = defineRule({
  id: "school/water-tested",
  title: { zh: "饮水点水质检测合格", en: "Drinking water is tested" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: schoolHealthRegulation,
      clause: "第七条",
      confidence: "A1",
      note: "为学生提供充足的符合卫生标准的饮用水；检测周期以报告有效期为准。",
    },
  ],
  remedy: {
    zh: "停用并挂牌，先供应开水或桶装水，送检合格再开。",
    en: "Close it and give boiled or bottled water until the test is passed.",
  },
  keep: { zh: "水质检测报告", en: "Water test reports" },
  options: z.object({ warnDays: z.int().min(1).max(90).default(30) }),
  requires: ({ warnDays }) =>
    validity(waterTests, { each: everyKey(siteAssets, { category: { equals: "water-point" } }), warnDays }),
  messages: {
    tooLow: { zh: "{key} 没有有效的水质检测报告", en: "{key} has no water test in force" },
    expiring: {
      zh: "{key} 的水质检测报告 {until} 到期，请提前送检",
      en: "The water test of {key} runs out on {until}",
    },
  },
});

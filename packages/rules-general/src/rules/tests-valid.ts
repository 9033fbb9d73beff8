import { defineRule, everyKey, siteAssets, validity } from "@houqin/core";
import * as z from "zod";
import { fireOrder61 } from "../laws.ts";
import { testsInForce } from "../registers/premises.ts";

/**
 * Whatever is of these categories has a passed test in force 检测有效. 第61号令第四十三条 (A1) names tests of gas and electric installations among the
 * records that key units keep; TSG 11 has safety valves checked within a year (A2, one source). How long a test holds stands in its report.
 *
 * @example
 * testsValid.options.parse({}); //=> { categories: ["circuit", "water-point", "safety-valve"], warnDays: 30 }
 * tells(
 *   testsValid,
 *   [
 *     { kind: "site/asset", at: "2025-09-01", data: { name: "一楼饮水机", category: "water-point" }, subject: "tap-1" },
 *   ],
 * );
 * //=> ["tap-1 没有有效的检测报告"]
 */
export const testsValid = defineRule({
  id: "general/tests-valid",
  title: { zh: "线路、饮水点、安全阀检测有效", en: "Wiring, taps and valves have a test in force" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第四十三条第一款第五项",
      confidence: "A1",
      status: "suggestion",
      note: "燃气、电气设备检测（包括防雷、防静电）等记录资料；周期由当地规定和检测报告定，为建议值。",
    },
    {
      law: "锅炉安全技术规程（TSG 11-2020）",
      clause: "附件",
      confidence: "A2",
      status: "suggestion",
      note: "安全阀每年至少校验一次，只有一处转述。",
    },
  ],
  remedy: {
    zh: "过期的停用，约有资质的单位检测。",
    en: "Take it out of use and have it tested by somebody qualified.",
  },
  keep: { zh: "检测报告", en: "The test reports" },
  options: z.object({
    categories: z.array(z.string()).min(1).default(["circuit", "water-point", "safety-valve"]),
    warnDays: z.int().min(1).max(180).default(30),
  }),
  requires: ({ categories, warnDays }) =>
    validity(testsInForce, { each: everyKey(siteAssets, { category: { in: categories } }), warnDays }),
  messages: {
    tooLow: { zh: "{key} 没有有效的检测报告", en: "{key} has no test in force" },
    expiring: {
      zh: "{key} 的检测 {until} 到期，请提前约检",
      en: "The test of {key} runs out on {until}; book the next",
    },
  },
});

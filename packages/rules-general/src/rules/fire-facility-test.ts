import { defineRule, everyOne, validity } from "@houqin/core";
import * as z from "zod";
import { fireLaw } from "../laws.ts";
import { fireFacilityTests } from "../registers/equipment.ts";

/**
 * A full test of the fire systems is in force on every day 建筑消防设施检测: at least one a year (消防法第十六条, A1).
 *
 * @example
 * fireFacilityTest.options.parse({}); //=> { warnDays: 30 }
 * tells(fireFacilityTest, []);
 * //=> ["建筑消防设施没有有效的检测报告"]
 */
export const fireFacilityTest = defineRule({
  id: "general/fire-facility-test",
  title: { zh: "建筑消防设施年度检测", en: "Fire systems tested within a year" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: fireLaw,
      clause: "第十六条第一款第三项",
      confidence: "A1",
      note: "对建筑消防设施每年至少进行一次全面检测，检测记录存档备查。",
    },
  ],
  remedy: {
    zh: "马上约检测单位做全面检测，报告拿到后录入证照台账。",
    en: "Book the full test now and enter the report when it comes.",
  },
  keep: { zh: "建筑消防设施检测报告", en: "The test reports of the fire systems" },
  options: z.object({ warnDays: z.int().min(1).max(180).default(30) }),
  requires: ({ warnDays }) => validity(fireFacilityTests, { each: everyOne(["site"]), warnDays }),
  messages: {
    tooLow: { zh: "建筑消防设施没有有效的检测报告", en: "No test of the fire systems is in force" },
    expiring: {
      zh: "建筑消防设施检测 {until} 到期，请提前约检",
      en: "The test of the fire systems runs out on {until}; book the next one",
    },
  },
});

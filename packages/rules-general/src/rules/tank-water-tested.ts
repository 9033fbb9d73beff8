import { cadence, defineRule, everyKey, from } from "@houqin/core";
import * as z from "zod";
import { certificate } from "../entries/certificates.ts";
import { zhengzhouWater, ziboWater } from "../laws.ts";
import { waterTanks } from "../registers/water.ts";

/**
 * The water of every tank passes a test once in each half year 二次供水水质检测: a certificate of the category `water-test` whose holder is the tank.
 *
 * Half a year in Zibo (art. 9), a month in Zhengzhou (art. 51), a quarter for homes in Anyang; each binds only there.
 *
 * @example
 * tankWaterTested.options.parse({}); //=> { every: "half" }
 * tells(
 *   tankWaterTested,
 *   [{ kind: "site/asset", at: "2025-07-01", data: { name: "屋顶水箱", category: "water-tank" }, subject: "tank-1" }],
 *   { period: { from: "2025-07-01", to: "2025-12-31" }, asOf: "2026-06-30" },
 * );
 * //=> ["tank-1 2025年下半年 没有水质检测合格记录"]
 */
export const tankWaterTested = defineRule({
  id: "general/tank-water-tested",
  title: { zh: "水箱水质定期检测", en: "The water of tanks is tested" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: ziboWater,
      clause: "第九条第三项",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定，每半年至少一次，不合格不得供水；其他地方作建议。",
    },
    {
      law: zhengzhouWater,
      clause: "第五十一条",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定，每月至少一次；在郑州请改为每月。",
    },
  ],
  remedy: {
    zh: "联系有资质的机构采样；不合格先停用，洗完再检。",
    en: "Have a sample taken; where it failed, shut the tank, clean it and test again.",
  },
  keep: { zh: "水质检测报告", en: "The test reports" },
  options: z.object({ every: z.enum(["month", "quarter", "half", "year"]).default("half") }),
  requires: ({ every }) =>
    cadence(from(certificate, { where: { category: { equals: "water-test" } }, key: ["holder"] }), {
      every,
      each: everyKey(waterTanks),
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有水质检测合格记录", en: "{key} {slot}: no test of the water was passed" },
  },
});

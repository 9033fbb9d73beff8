import { cadence, defineRule, everyKey, from } from "@houqin/core";
import * as z from "zod";
import { cleaning } from "../entries/premises.ts";
import { jinanWater, zhengzhouWater } from "../laws.ts";
import { waterTanks } from "../registers/water.ts";

/**
 * Every tank of a secondary water supply is cleaned and disinfected once in each half year 水箱清洗消毒.
 *
 * Half a year stands in the water laws of Jinan (art. 32) and Zhengzhou (art. 51) and of seven more cities; each binds only there.
 *
 * @example
 * tankCleaned.options.parse({}); //=> { every: "half" }
 * tells(
 *   tankCleaned,
 *   [{ kind: "site/asset", at: "2025-07-01", data: { name: "屋顶水箱", category: "water-tank" }, subject: "tank-1" }],
 *   { period: { from: "2025-07-01", to: "2025-12-31" }, asOf: "2026-06-30" },
 * );
 * //=> ["tank-1 2025年下半年 没有清洗消毒"]
 */
export const tankCleaned = defineRule({
  id: "general/tank-cleaned",
  title: { zh: "水箱定期清洗消毒", en: "Water tanks are cleaned" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: jinanWater,
      clause: "第三十二条第二款",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定，至少每六个月清洗消毒一次；杭州、青岛、东营、烟台等地相同，其他地方作建议。",
    },
    {
      law: zhengzhouWater,
      clause: "第五十一条",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定，每半年至少清洗、消毒一次，并建立档案。",
    },
  ],
  remedy: {
    zh: "约清洗单位，提前贴停水通知；洗完送检，合格再供水。",
    en: "Book the cleaner and give notice; test the water before it is turned on again.",
  },
  keep: { zh: "水箱清洗消毒记录和照片", en: "The cleaning record, with photographs" },
  options: z.object({ every: z.enum(["month", "quarter", "half", "year"]).default("half") }),
  requires: ({ every }) =>
    cadence(from(cleaning, { where: { task: { equals: "tank" } }, key: ["asset"] }), {
      every,
      each: everyKey(waterTanks),
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有清洗消毒", en: "{key} {slot}: not cleaned and disinfected" },
  },
});

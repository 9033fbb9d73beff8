import { defineRule, trend } from "@houqin/core";
import * as z from "zod";
import { growth } from "../metrics/upkeep.ts";

/**
 * The points for growth do not fall below those of the quarter before 绿化美化. A goal that plans set themselves.
 *
 * @example
 * groundsThrive.options.parse({}); //=> { times: 0.95 }
 * tells(
 *   groundsThrive,
 *   [
 *     { kind: "general/plant-check", at: "2025-08-10T09:00", area: "lawn", data: { soil: "moist", weeds: false, score: 80 } },
 *     { kind: "general/plant-check", at: "2025-11-10T09:00", area: "lawn", data: { soil: "moist", weeds: false, score: 75 } },
 *   ],
 *   { asOf: "2026-08-31" },
 * );
 * //=> ["2025年第4季度 绿化长势评分 75 分，比上季度低，不应低于 76 分"]
 */
export const groundsThrive = defineRule({
  id: "general/grounds-thrive",
  title: { zh: "绿化长势不退步", en: "The grounds do not decline" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位计划的目标", en: "A goal of the plan" } },
  remedy: { zh: "看哪块地掉分，补植、施肥、防虫。", en: "See which ground lost points: plant, feed, spray." },
  keep: { zh: "绿地查看评分", en: "The points of the looks" },
  options: z.object({
    times: z.number().min(0.5).max(1.2).default(0.95),
  }),
  optionTitles: { times: { zh: "允许的倍数", en: "Factor allowed" } },
  requires: ({ times }) => trend(growth, { atLeast: { times }, period: "quarter" }),
  messages: {
    tooLow: {
      zh: "{period} 绿化长势评分 {value} 分，比上季度低，不应低于 {bound} 分",
      en: "{period}: {value} points for growth, expected at least {bound} against the quarter before",
    },
  },
});

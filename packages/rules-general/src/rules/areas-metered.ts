import { coverage, defineRule, everyKey, everyOne, everyPair, siteAreas } from "@houqin/core";
import * as z from "zod";
import { energyRegulation } from "../laws.ts";
import { metersOfAreas } from "../registers/equipment.ts";

/**
 * Each area of these kinds has meters of its own, by kind of energy 分户分类计量 (公共机构节能条例第十四条, A1, state-funded units); which areas is suggested.
 *
 * @example
 * areasMetered.options.parse({}); //=> { kinds: ["kitchen", "dorm"], meters: ["meter-electric", "meter-water"] }
 * tells(areasMetered, [{ kind: "site/area", at: "2025-09-01", data: { name: "一食堂厨房", kind: "kitchen" }, subject: "kitchen-1" }], { options: { meters: ["meter-electric"] } });
 * //=> ["kitchen-1 电表 还没装"]
 */
export const areasMetered = defineRule({
  id: "general/areas-metered",
  title: { zh: "能耗分户分类计量", en: "Energy is metered by user and kind" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: energyRegulation,
      clause: "第十四条",
      confidence: "A1",
      status: "suggestion",
      note: "区分用能种类、用能系统实行能源消费分户、分类、分项计量；装到哪些区域为建议值。",
    },
  ],
  remedy: { zh: "给没表的区域装分表，先装用能大户。", en: "Fit meters where there are none, the large users first." },
  keep: { zh: "计量表台账，写明所在区域", en: "The list of meters with their areas" },
  options: z.object({
    kinds: z.array(z.string()).min(1).default(["kitchen", "dorm"]),
    meters: z
      .array(z.enum(["meter-electric", "meter-water", "meter-gas"]))
      .min(1)
      .default(["meter-electric", "meter-water"]),
  }),
  requires: ({ kinds, meters }) =>
    coverage(metersOfAreas, { each: everyPair(everyKey(siteAreas, { kind: { in: kinds } }), everyOne(meters)) }),
  messages: {
    tooLow: { zh: "{key} 还没装", en: "{key} is not fitted" },
  },
});

import { cadence, Day, defineRule, everyKey, from } from "@houqin/core";
import * as z from "zod";
import { equipmentCheck } from "../entries/rounds.ts";
import { lifts } from "../registers/equipment.ts";

/**
 * A lift that went into use long ago is serviced more often than the others 老旧电梯加密维保: every so many days, where it was in use by the day `before`.
 *
 * Taizhou asks for more visits and tests to lifts of more than fifteen years and gives no number, so a site with old lifts chooses the rule, the day and the
 * interval. Lifts whose row says nothing of `inUseFrom` are left alone.
 *
 * @example
 * oldLiftUpkeep.options.parse({}); //=> { before: "2010-12-31", days: 10 }
 * tells(
 *   oldLiftUpkeep,
 *   [
 *     { kind: "site/asset", at: "2025-09-01", data: { name: "客梯", category: "lift", inUseFrom: "2006-05-01" }, subject: "lift-1" },
 *     { kind: "general/equipment-check", at: "2025-11-03T09:00", data: { asset: "lift-1", task: "upkeep", ok: true } },
 *     { kind: "general/equipment-check", at: "2025-11-15T09:00", data: { asset: "lift-1", task: "upkeep", ok: true } },
 *   ],
 *   { period: { from: "2025-11-01", to: "2025-11-20" }, asOf: "2025-11-20" },
 * );
 * //=> ["电梯 lift-1 维保晚了：2025年11月15日 09:00 才做，应在 2025年11月13日 24:00 前"]
 */
export const oldLiftUpkeep = defineRule({
  id: "general/old-lift-upkeep",
  title: { zh: "老旧电梯加密维保", en: "Old lifts are serviced more often" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: "台州市电梯安全管理规定（2017）",
      clause: "第二十一条",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定，使用年限超过十五年的电梯增加维保频次和项目；原文没有天数，为建议值。",
    },
  ],
  remedy: {
    zh: "催维保单位到场，合同里写明加密的间隔。",
    en: "Have the contractor come, and put the interval into the contract.",
  },
  keep: { zh: "电梯维保单，双方签字", en: "Service sheets signed by both sides" },
  options: z.object({
    before: Day.default("2010-12-31"),
    days: z.int().min(3).max(15).default(10),
  }),
  requires: ({ before, days }) =>
    cadence(from(equipmentCheck, { where: { task: { equals: "upkeep" } }, key: ["asset"] }), {
      each: everyKey(lifts, { inUseFrom: { exists: true, atMost: before } }),
      every: { unit: "gap", atMost: days, in: "days" },
    }),
  messages: {
    missed: { zh: "电梯 {key} 到期没做加密维保", en: "Old lift {key} was not serviced in time" },
    late: {
      zh: "电梯 {key} 维保晚了：{at} 才做，应在 {due} 前",
      en: "Lift {key} was serviced late: at {at}, expected by {due}",
    },
  },
});

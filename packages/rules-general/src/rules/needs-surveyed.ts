import { cadence, defineRule, everyOne, from } from "@houqin/core";
import * as z from "zod";
import { need, ServedGroup } from "../entries/service.ts";

/**
 * What each group served needs is found out every year 需求调研.
 *
 * @example
 * needsSurveyed.options.parse({}); //=> { groups: ["staff"], every: "year" }
 * tells(needsSurveyed, [], { period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-08-31" });
 * //=> ["2025年 没有调研职工的需求"]
 */
export const needsSurveyed = defineRule({
  id: "general/needs-surveyed",
  title: { zh: "服务需求定期调研", en: "Needs are surveyed" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: { zh: "走访一轮，把新的需求记下来。", en: "Go round and note what is new." },
  keep: { zh: "需求调研记录", en: "The notes of the survey" },
  options: z.object({
    groups: z.array(ServedGroup).min(1).default(["staff"]),
    every: z.enum(["half", "year"]).default("year"),
  }),
  requires: ({ groups, every }) => cadence(from(need, { key: ["group"] }), { each: everyOne(groups), every }),
  messages: {
    missed: { zh: "{slot} 没有调研{key}的需求", en: "{slot}: the needs of {key} were not surveyed" },
  },
});

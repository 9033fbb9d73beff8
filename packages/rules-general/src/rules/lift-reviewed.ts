import { cadence, defineRule, from } from "@houqin/core";
import * as z from "zod";
import { liftReview } from "../entries/lifts.ts";
import { equipmentOrder74 } from "../laws.ts";
import { liftsInUse } from "../metrics/lifts.ts";

/**
 * The lifts of a site are looked over every week 电梯周排查; the monthly meeting 月调度 is a named instance with `level` set to `month`.
 *
 * Chapter 6 of order 74 (A2: two pages carry it); a site that keeps these sheets chooses it.
 *
 * @example
 * liftReviewed.options.parse({}); //=> { level: "week" }
 * tells(
 *   liftReviewed,
 *   [{ kind: "site/asset", at: "2024-01-01", data: { name: "客梯", category: "lift" }, subject: "lift-1" }],
 *   { period: { from: "2025-11-10", to: "2025-11-16" }, asOf: "2026-08-31" },
 * );
 * //=> ["2025年第46周 没有做电梯周排查或月调度"]
 */
export const liftReviewed = defineRule({
  id: "general/lift-reviewed",
  title: { zh: "电梯周排查、月调度", en: "Lifts are reviewed each week" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: equipmentOrder74,
      clause: "第六章",
      confidence: "A2",
      note: "建立健全日管控、周排查、月调度工作制度；两处网页转录。",
    },
  ],
  remedy: { zh: "补做本期排查，问题写明处置措施。", en: "Do it now, and write down what will be done." },
  keep: { zh: "每周电梯安全排查治理报告、每月调度会议纪要", en: "Weekly reports and monthly minutes" },
  options: z.object({ level: z.enum(["week", "month"]).default("week") }),
  optionTitles: { level: { zh: "哪一级排查", en: "Which review" } },
  requires: ({ level }) =>
    cadence(from(liftReview, { where: { level: { equals: level } } }), {
      every: level,
      onlyIf: { metric: liftsInUse.id, period: level, atLeast: 1 },
    }),
  messages: { missed: { zh: "{slot} 没有做电梯周排查或月调度", en: "{slot}: the lifts were not reviewed" } },
});

import { cadence, defineRule, from } from "@houqin/core";
import * as z from "zod";
import { InspectionTopic, inspection } from "../entries/rounds.ts";

/**
 * Facilities are inspected at the start, in the middle and at the end of each term 期初、期中、期末检查. A rule of the house.
 *
 * @example
 * termPhasesChecked.options.parse({}); //=> { topic: "facility", days: 7 }
 * tells(
 *   termPhasesChecked,
 *   [
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-03-01" },
 * );
 * //=> ["2025年秋季学期期末 没有检查", "2025年秋季学期期中 没有检查", "2025年秋季学期期初 没有检查"]
 */
export const termPhasesChecked = defineRule({
  id: "general/term-phases-checked",
  title: { zh: "期初期中期末检查", en: "Checks at the start, middle and end of term" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位检查制度", en: "The site's own rules for inspections" } },
  remedy: { zh: "补查一次，对照上一次看改没改。", en: "Inspect now, and hold it against the last time." },
  keep: { zh: "检查记录", en: "The inspection sheets" },
  options: z.object({
    topic: InspectionTopic.default("facility"),
    days: z.int().min(1).max(30).default(7),
  }),
  requires: ({ topic, days }) =>
    cadence(from(inspection, { where: { topic: { equals: topic } } }), {
      every: { unit: "term", at: ["start", "middle", "end"], days },
    }),
  messages: {
    late: { zh: "{slot} 检查晚了：{at} 才查，应在 {due} 前", en: "{slot}: inspected late, at {at}, expected by {due}" },
    missed: { zh: "{slot} 没有检查", en: "{slot}: not inspected" },
  },
});

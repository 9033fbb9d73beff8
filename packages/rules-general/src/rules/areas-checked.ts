import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import * as z from "zod";
import { InspectionTopic, inspection } from "../entries/rounds.ts";

/**
 * Every area of these kinds is inspected for a topic in every period 定期检查. The rule is for named instances: `general/areas-checked#green` for the
 * grounds each month, `#electric` for wiring, `#leaf` for each room down to the last.
 *
 * @example
 * areasChecked.options.parse({}); //=> { topic: "hygiene", every: "month", kinds: ["building", "dorm", "kitchen", "dining-hall", "function-room"] }
 * tells(
 *   areasChecked,
 *   [
 *     { kind: "site/area", at: "2025-09-01", data: { name: "科学实验室", kind: "function-room" }, subject: "lab-1" },
 *   ],
 *   { period: { from: "2025-09-01", to: "2025-09-30" } },
 * );
 * //=> ["lab-1 2025年9月 没有检查"]
 */
export const areasChecked = defineRule({
  id: "general/areas-checked",
  title: { zh: "各区域定期检查", en: "Every area is checked regularly" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: { zh: "单位检查制度，频次由单位定", en: "The site's own rules for inspections; how often is its own" },
  },
  remedy: { zh: "本期内补查，查出的问题当场记。", en: "Inspect it still in this period, and enter what you find." },
  keep: { zh: "检查记录", en: "The inspection sheets" },
  options: z.object({
    topic: InspectionTopic.default("hygiene"),
    every: z.enum(["day", "week", "month", "quarter", "term"]).default("month"),
    kinds: z.array(z.string()).min(1).default(["building", "dorm", "kitchen", "dining-hall", "function-room"]),
  }),
  requires: ({ topic, every, kinds }) =>
    cadence(from(inspection, { where: { topic: { equals: topic } }, key: ["@area"] }), {
      every,
      each: everyKey(siteAreas, { kind: { in: kinds } }),
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有检查", en: "{key} {slot}: not inspected" },
  },
});

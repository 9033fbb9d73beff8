import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import { inspection } from "@houqin/rules-general";
import * as z from "zod";

/**
 * Each room of these kinds is checked at the start, in the middle and at the end of term 期初、期中、期末检查: things, furniture, wiring, windows. A rule of the house.
 *
 * @example
 * tells(
 *   roomsEachPhase,
 *   [
 *     { kind: "site/area", at: "2025-08-01", data: { name: "一年级1班", kind: "class" }, subject: "class-1" },
 *     { kind: "general/inspection", at: "2025-09-03T16:00", data: { topic: "facility", items: [] }, area: "class-1" },
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-03-01" },
 * );
 * //=> ["class-1 2025年秋季学期期末 没有检查", "class-1 2025年秋季学期期中 没有检查"]
 */
export const roomsEachPhase = defineRule({
  id: "school/rooms-each-phase",
  title: { zh: "班室期初期中期末检查", en: "Rooms are checked three times a term" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "学校校产管理制度，学期三查", en: "The school's own rules for property: three checks a term" } },
  remedy: { zh: "补查漏掉的班室，损坏的当场报修。", en: "Check the rooms left out and report what is broken." },
  keep: { zh: "班室资产检查表", en: "Filled room sheets" },
  options: z.object({
    kinds: z.array(z.string()).min(1).readonly().default(["class", "function-room"]),
    days: z.int().min(1).max(30).default(14),
  }),
  requires: ({ kinds, days }) =>
    cadence(from(inspection, { where: { topic: { equals: "facility" } }, key: ["@area"] }), {
      each: everyKey(siteAreas, { kind: { in: kinds } }),
      every: { unit: "term", at: ["start", "middle", "end"], days },
    }),
  messages: {
    late: {
      zh: "{key} {slot} 检查晚了：{at} 才查，应在 {due} 前",
      en: "{key} {slot}: checked late, at {at}, expected by {due}",
    },
    missed: { zh: "{key} {slot} 没有检查", en: "{key} {slot}: not checked" },
  },
});

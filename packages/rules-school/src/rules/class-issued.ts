import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import * as z from "zod";
import { classIssue } from "../entries/class-things.ts";

/**
 * Each class gets its things in the first days of term 班级物品期初发放. A rule of the house.
 *
 * @example
 * tells(
 *   classIssued,
 *   [
 *     { kind: "site/area", at: "2025-08-01", data: { name: "一年级1班", kind: "class" }, subject: "class-1" },
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-03-01" },
 * );
 * //=> ["class-1 2025年秋季学期期初 没有发放班级物品"]
 */
export const classIssued = defineRule({
  id: "school/class-issued",
  title: { zh: "班级物品期初发放", en: "Classes get their things at the start of term" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "学校校产管理制度", en: "The school's own rules for property" } },
  remedy: { zh: "今天把物品发到班，班主任清点签字。", en: "Hand the things out today against a signature." },
  keep: { zh: "班级物品发放登记", en: "The record of what was handed out" },
  options: z.object({ days: z.int().min(1).max(30).default(7) }),
  requires: ({ days }) =>
    cadence(from(classIssue, { where: { action: { equals: "issued" } }, key: ["@area"] }), {
      each: everyKey(siteAreas, { kind: { equals: "class" } }),
      every: { unit: "term", at: ["start"], days },
    }),
  messages: {
    late: {
      zh: "{key} {slot} 班级物品发晚了：{at} 才发，应在 {due} 前",
      en: "{key} {slot}: things handed out late, at {at}, expected by {due}",
    },
    missed: { zh: "{key} {slot} 没有发放班级物品", en: "{key} {slot}: no things were handed out" },
  },
});

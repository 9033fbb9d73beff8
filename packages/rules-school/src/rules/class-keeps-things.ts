import { ceiling, defineRule, everyKey, siteAreas } from "@houqin/core";
import * as z from "zod";
import { classKept } from "../metrics/property.ts";

/**
 * A class accounts for so large a share of its things at the end of term 班级财产完好率. A rule of the house.
 *
 * @example
 * tells(
 *   classKeepsThings,
 *   [
 *     { kind: "site/area", at: "2025-08-01", data: { name: "一年级1班", kind: "class" }, subject: "class-1" },
 *     { kind: "school/class-issue", at: "2025-09-02T10:00", data: { item: "课桌", action: "issued", quantity: 40 }, area: "class-1" },
 *     { kind: "school/class-issue", at: "2026-01-20T10:00", data: { item: "课桌", action: "returned", quantity: 36 }, area: "class-1" },
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-03-01" },
 * );
 * //=> ["class-1 2025年秋季学期 班级财产完好率 90%，应不低于 95%"]
 */
export const classKeepsThings = defineRule({
  id: "school/class-keeps-things",
  title: { zh: "班级财产完好率", en: "Classes keep their things" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "学校校产保管奖罚办法", en: "The school's own rewards for keeping property" } },
  remedy: {
    zh: "找出流失最多的物品，和班主任一起查清去向。",
    en: "Find what went missing most and ask the class where it went.",
  },
  keep: { zh: "班级物品发放、收回和核销登记", en: "The record of things handed out, given back and written off" },
  options: z.object({ share: z.number().min(0.5).max(1).default(0.95) }),
  requires: ({ share }) =>
    ceiling(classKept, {
      atLeast: share,
      key: ["area"],
      each: everyKey(siteAreas, { kind: { equals: "class" } }),
      period: "term",
    }),
  messages: {
    tooLow: {
      zh: "{key} {period} 班级财产完好率 {value}，应不低于 {bound}",
      en: "{key} {period}: accounts for {value} of its things, expected at least {bound}",
    },
  },
});

import { defineRule, reconcile } from "@houqin/core";
import * as z from "zod";
import { accountedFor, handedOut } from "../metrics/property.ts";

/**
 * At the end of term a class gives back what it got, less what was worn 班级物品期末收回. A rule of the house.
 *
 * @example
 * tells(
 *   classReturnsAgree,
 *   [
 *     { kind: "school/class-issue", at: "2025-09-02T10:00", data: { item: "扫帚", action: "issued", quantity: 6 }, area: "class-1" },
 *     { kind: "school/class-issue", at: "2026-01-20T10:00", data: { item: "扫帚", action: "returned", quantity: 4 }, area: "class-1" },
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-03-01" },
 * );
 * //=> ["class-1 扫帚 2025年秋季学期 发还不符：发放=6、收回和核销=4，相差 2 件"]
 */
export const classReturnsAgree = defineRule({
  id: "school/class-returns-agree",
  title: { zh: "班级物品发还相符", en: "What classes got and gave back agrees" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "学校校产管理制度", en: "The school's own rules for property" } },
  remedy: {
    zh: "对着发放单逐件找：确属自然损耗的核销，人为丢失损坏的按赔偿制度办。",
    en: "Go through the list: write off what is worn, and claim what was lost or broken.",
  },
  keep: { zh: "班级物品发放、收回和核销登记", en: "The record of things handed out, given back and written off" },
  options: z.object({ tolerance: z.number().min(0).max(5).default(0) }),
  requires: ({ tolerance }) =>
    reconcile({ 发放: handedOut, 收回和核销: accountedFor }, { key: ["area", "item"], tolerance, period: "term" }),
  messages: {
    differ: {
      zh: "{key} {period} 发还不符：{table}，相差 {difference} 件",
      en: "{key} {period}: {table}, off by {difference}",
    },
  },
});

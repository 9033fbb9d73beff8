import { defineRule, everyKey, reconcile, siteAreas } from "@houqin/core";
import { absencesListed as listed, missingAtRollCall } from "../metrics/living.ts";

/**
 * Each person whom a roll-call finds missing is on the list by name 缺员逐人登记.
 *
 * @example
 * tells(absencesListed, [
 *   { kind: "site/area", at: "2025-01-01", data: { name: "一号宿舍楼", kind: "dorm" }, subject: "dorm-1" },
 *   { kind: "general/headcount", at: "2025-11-12T22:10", data: { group: "boarder", round: "evening", expected: 120, present: 118 }, area: "dorm-1" },
 *   { kind: "dorm/absence", at: "2025-11-12T22:20", data: { resident: "s-1", reason: "leave" }, area: "dorm-1" },
 * ], { period: { from: "2025-11-12", to: "2025-11-12" } });
 * //=> ["dorm-1 2025年11月12日 缺员和登记对不上：缺员人数=2、登记人数=1"]
 */
export const absencesListed = defineRule({
  id: "dorm/absences-listed",
  title: { zh: "查寝缺员逐人登记", en: "Absences are listed by name" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "查寝只有人数没有姓名，就没法跟进", en: "A number without names cannot be followed up" } },
  remedy: {
    zh: "对着名册找出没登记的人，补上姓名和去向。",
    en: "Find who is not on the list, and add the name and the reason.",
  },
  keep: { zh: "查寝记录和缺员登记", en: "The roll-calls and the list of absences" },
  requires: () =>
    reconcile(
      { 缺员人数: missingAtRollCall, 登记人数: listed },
      { key: ["area"], each: everyKey(siteAreas, { kind: { equals: "dorm" } }), period: "day" },
    ),
  messages: {
    differ: { zh: "{key} {period} 缺员和登记对不上：{table}", en: "{key} {period}: {table}" },
  },
});

import { defineRule, presence } from "@houqin/core";
import { drill } from "../entries/training.ts";
import { fireOrder61 } from "../laws.ts";

/**
 * A drill log holds time, place, content, departments and people 演练记录 (第61号令第四十三条, A1).
 *
 * @example
 * "requirement" in drillRecord.judge && drillRecord.judge.requirement({});
 * //=> { shape: "presence", of: { kind: "general/drill" }, parts: [{ path: "@at" }, { path: "@area" }, { path: "content" }, { path: "departments" }, { path: "people" }] }
 * tells(
 *   drillRecord,
 *   [
 *     { kind: "general/drill", at: "2025-11-12T10:00", data: { scenario: "evacuation", content: "三楼厨房起火", people: 240 }, area: "dorm-1" },
 *   ],
 * );
 * //=> ["dorm-1：演练记录缺 参加部门"]
 */
export const drillRecord = defineRule({
  id: "general/drill-record",
  title: { zh: "演练记录五项齐全", en: "Drill logs hold five items" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第四十三条第二款",
      confidence: "A1",
      note: "演练记录写明时间、地点、内容、参加部门以及人员。",
    },
  ],
  remedy: {
    zh: "把演练的内容、参加部门和人数补上，照片附后。",
    en: "Add content, departments and head count to the drill log.",
  },
  keep: { zh: "填全的演练记录", en: "Complete drill logs" },
  requires: () => presence(drill, ["@at", "@area", "content", "departments", "people"]),
  messages: {
    absent: { zh: "演练记录缺 {parts}", en: "The drill log lacks {parts}" },
  },
});

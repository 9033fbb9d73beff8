import { defineRule, presence } from "@houqin/core";
import { visitor } from "../entries/attendance.ts";

/**
 * Of every visitor it is written whom they came to see and when they left 会客登记; without a time of leaving a visit is still open.
 *
 * @example
 * tells(visitorRecord, [{ kind: "general/visitor", at: "2025-11-12T09:00", data: { name: "来客", reason: "送货", idChecked: true }, area: "gate-1" }]);
 * //=> ["gate-1：来访登记缺 被访人、离开时间"]
 */
export const visitorRecord = defineRule({
  id: "general/visitor-record",
  title: { zh: "来访登记完整", en: "Visits are recorded in full" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: {
    zh: "问门卫补上；没有离开时间的查监控确认人已离开。",
    en: "Ask the gate; where nobody saw the visitor leave, look at the video.",
  },
  keep: { zh: "来访登记簿", en: "The visitors' book" },
  requires: () => presence(visitor, ["host", "leftAt"]),
  messages: {
    absent: { zh: "来访登记缺 {parts}", en: "The visit lacks {parts}" },
  },
});
